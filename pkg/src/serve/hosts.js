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

/** Whether a bare host, with or without a port, is a loopback name or that of a service. */
export function isForThisHost(host) {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  return [LOOPBACK, ...SERVICES].some((known) => known.test(name));
}
