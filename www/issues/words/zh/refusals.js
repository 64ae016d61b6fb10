// 无法签名的原因，中文。Why a call cannot be signed, in Chinese: a setting and what is wrong with it.

const SETTINGS = {
  accessKeyId: '访问密钥 ID ', secretKey: '私有密钥', securityToken: '安全令牌', token: '令牌',
  endpoint: '主机', region: '地域', date: '日期', nonce: '随机数',
};
const HOST = '应为主机、主机:端口或 https://主机:端口';
const REASONS = [
  [/^is empty$/, '为空'],
  [/^it is empty; expected a host/, `为空；${HOST}`],
  [/^this cannot be a host; expected a host/, `不能作为主机；${HOST}`],
  [/^begins or ends with white space/, '首尾有空白；请只粘贴密钥本身'],
  [/^holds characters other than printable ASCII$/, '含有可打印 ASCII 以外的字符'],
  [/^expected a region id such as (\S+)$/, '应为地域 ID，如 $1'],
  [/^expected a Date/, '应为带时区的 ISO 时间，如 2018-01-01T12:00:00Z'],
  [/^expected a positive integer/, '应为正整数'],
];

/** Undefined for what has no words here. */
export function refusalWords(message) {
  const [, name, value, reason] = /^(?:credentials\.)?(\w+)(?: "(.*)")?: (.+)$/s.exec(message) ?? [];
  const [pattern, words] = REASONS.find(([one]) => one.test(reason)) ?? [];
  if (SETTINGS[name] === undefined || words === undefined) return undefined;
  return `${SETTINGS[name]}${value ? ` “${value}” ` : ''}${reason.replace(new RegExp(`${pattern.source}.*`, 's'), words)}。`;
}
