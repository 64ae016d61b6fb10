// Whom a request may be for. A page of any site can have its own name lead to 127.0.0.1 (DNS rebinding), and the browser then
// takes the endpoint for a part of that site; but the Host header keeps the name.

const LOOPBACK = /^(localhost|([a-z\d-]+\.)+localhost|127(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}|\[::1\])$/;

/** The services' own hosts, which SDKs name when an agent or a hosts file leads them here. No one else has names there. */
const SERVICES = [
  /^(ess|emr)(\.[a-z\d-]+)*\.aliyuncs\.com$/,
  /^scaling\.api\.qcloud\.com$/,
  /^as(\.[a-z\d-]+)*\.tencentcloudapi\.com$/,
  /^as(\.[a-z\d-]+)*\.myhuaweicloud\.(com|eu)$/,
];

/** Whether there is one Host header, with a loopback name or that of a service, with or without a port. */
export function isForThisHost(headers) {
  const hosts = headers.filter(([name]) => name.toLowerCase() === 'host');
  const [, name] = /^([^:]+|\[[^\]]*\])(?::\d{1,5})?$/.exec(hosts[0]?.[1].toLowerCase()) ?? [];
  return hosts.length === 1 && name !== undefined && [LOOPBACK, ...SERVICES].some((known) => known.test(name));
}
