// 解读视图的文字，简体中文。The words of the decode view, in Simplified Chinese: the same keys as en.js.

import { errorWords } from './zh/errors.js';

export const words = {
  decode: {
    title: (name) => `${name} 的应答`,
    text: '应答、错误或错误码',
    textAbout: 'JSON、XML、HTTP 应答文本、命令行工具或 SDK 的输出，或单独一个错误码。',
    placeholder: '{"Code": "Throttling", "Message": "…", "RequestId": "…"}',
    status: 'HTTP 状态码',
    statusAbout: '如果知道的话。',
    meaning: '含义',
    kinds: { empty: '粘贴一个应答，看它是什么意思。', data: '调用成功。', error: '调用被拒绝。', code: '关于此错误码已知的内容。', nothing: '这既不是应答，也不是错误码。' },
    request: (id) => `请求 ${id}`,
    nothingInIt: '除此之外没有内容。',
    none: '无',
    undocumentedField: '文档中没有',
    documented: '文档中有',
    undocumented: '文档中没有',
    categories: { credentials: '凭证', permission: '权限', parameter: '参数', state: '状态', quota: '配额', throttling: '限流', conflict: '冲突', server: '服务端' },
    retries: { never: '不要原样重发。', backoff: '重发，每次等待更久。', 'same-token': '用同一个客户端令牌重发。', 'fix-request': '修正调用后再发送。' },
    rows: {
      message: '消息', advice: '怎么办', retry: '能否重试', didYouMean: '是否指', module: '模块', requestId: '请求', details: '其他内容', operations: '列出它的接口', source: '文档出处',
    },
    otherwise: '其他接口有不同解释',
    sentence: (text) => errorWords(text),
  },
};
