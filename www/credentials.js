// The keys, in memory only. This is the one place of the page that holds them; permalink.js has no way to it.

/** The dummy pair of the Alibaba documentation. */
export const DUMMY = Object.freeze({ accessKeyId: 'testid', secretKey: 'testsecret' });

/** What was typed, until the page is closed. */
export const typed = { ...DUMMY, securityToken: '', token: '' };

export const isDummy = () => typed.accessKeyId === DUMMY.accessKeyId && typed.secretKey === DUMMY.secretKey;

/** For `sign`: a key pair or the token of a session. */
export function credentials(kind) {
  if (kind === 'token') return { token: typed.token };
  const { accessKeyId, secretKey, securityToken } = typed;
  return securityToken === '' ? { accessKeyId, secretKey } : { accessKeyId, secretKey, securityToken };
}
