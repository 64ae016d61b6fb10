// 文档没有列出的错误，以及无法读取的应答。Errors that no document lists, and answers that cannot be read: what to do.

export const unlisted = {
  'The document does not list the code {code}.': '文档没有列出错误码 {code}。',
  'The document does not list the code {code}. {advice:words}': '文档没有列出错误码 {code}。{advice}',
  'It looks like {guess:words}': '{guess}',
  'The document does not list the code {code}; of {parent} it says: {advice:words}':
    '文档没有列出错误码 {code}；关于 {parent}，文档说：{advice}',
  'The document does not list the code {code}; of {parent} it says: {meaning:words} It looks like {guess:words}':
    '文档没有列出错误码 {code}；关于 {parent}，文档说：{meaning}{guess}',
  'The answer names no code. {advice:words}': '应答没有给出错误码。{advice}',
  'the key, the signature or the clock: check them, and sign the call again.': '可能是密钥、签名或时钟的问题：检查它们，并重新签名。',
  'a missing permission: have the account authorized for this call.': '可能缺少权限：为账号申请此调用的授权。',
  'a wrong parameter: correct what the message names.': '可能是参数有误：更正错误信息所指之处。',
  'the state of the resource: look it up before the next call.': '可能与资源的状态有关：再次调用之前先查看它。',
  'a limit of the account: free something, or have the limit raised.': '可能达到账号的上限：释放一些资源，或申请提高上限。',
  'too many calls: send it again, waiting longer each time.': '可能调用过多：重发，每次等待更久。',
  'a clash with something that exists: look that up first.': '可能与已有的资源冲突：先查看它。',
  'a failure of the service: turn to the support with the request id if it lasts.': '可能是服务故障：若仍如此，携请求 ID 联系客服。',
  'Read the message that came with it, and look the code up at the vendor.': '查看随附的信息，并在云厂商处查询该错误码。',
  'The status says that the call was taken; look up its effect before sending it again.':
    '状态码表明调用已被接受；重发之前先查看其结果。',
  'Check the host and what stands between here and there; whether the call had an effect is not known.':
    '检查主机以及途经的网络；调用是否已生效未知。',
};
