// How a call ends without a result: in one error that says whether it may have run, and holds no secret.
import { AutoscaleError } from '../errors.js';
import { textOf } from '../text.js';

export function endings({ id, readOnly, tokenParam }, token) {
  const remedy = tokenParam === undefined ? 'look up its effect before calling again' : `call again with ${tokenParam} ${textOf(token)}`;
  const end = (code, count, what, isOpen, details) => {
    const which = count > 1 ? ` (attempt ${count})` : '';
    const open = isOpen && !readOnly ? `; whether it ran is not known: ${remedy}` : '';
    return new AutoscaleError(code, `${id}${which}: ${what}${open}`, details);
  };
  return {
    refused(api, count, isOpen) {
      if (api.code === 'UnreadableResponse') return end('bad_answer', count, api.message, isOpen, { api });
      return end('api_error', count, `${api.code}: ${api.message}`, isOpen, { api });
    },
    /** An answer came, but what it says is not known. */
    unreadable: (why, count) => end('bad_answer', count, why, true),
    unanswered({ why, cause }, count, isOpen) {
      return end('no_answer', count, why, isOpen, { cause });
    },
    // The platform's own distinction: AbortSignal.timeout() is a time that ran out, every other abort was meant.
    aborted(cause, count, isOpen) {
      if (cause?.name === 'TimeoutError') return end('timeout', count, 'the time of its signal ran out', isOpen, { cause });
      return end('aborted', count, 'aborted', isOpen, { cause });
    },
  };
}
