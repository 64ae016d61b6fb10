// Whether to send a call again, and when.

/** Whether to send again after this error, without any risk that the call runs twice. */
export function mayRepeat(info, error) {
  return (error.retry === 'backoff' || error.retry === 'same-token') && (isRepeatable(info) || !leavesOpen(error));
}

/** Whether the call may be sent again though the last attempt may have had its effect. */
export function isRepeatable({ readOnly, tokenParam }) {
  return readOnly || tokenParam !== undefined;
}

/** A failure inside the service leaves open whether the call ran; 503 alone says that it was not taken. */
export function leavesOpen({ category, status }) {
  return category === 'server' && status !== 503;
}

/** Exponential backoff with full jitter: any part of the step, which doubles with each attempt up to the cap. */
export function backoff(count, { baseDelayMs, maxDelayMs }, part) {
  return part * Math.min(maxDelayMs, baseDelayMs * 2 ** (count - 1));
}

/** How long the service asks to wait, in seconds or until a date; dates are compared by its own clock. */
export function retryAfterMs(headers, now) {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const from = Date.parse(headers.get('date'));
  return Math.max(0, Date.parse(text) - (Number.isNaN(from) ? now : from)) || 0;
}
