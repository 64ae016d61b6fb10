// Why refused?: the service's answer against what was signed, the first difference, and the cause in words.
import { explainMismatch } from '../lib/autoscale-kit.js';
import { callOf } from '../call.js';
import { credentials, isDummy } from '../credentials.js';
import { errorNode } from '../decode/error.js';
import { readingOf } from '../decode/reading.js';
import { card, h } from '../dom.js';
import { t } from '../messages.js';
import { areaSetting, choiceSetting, labelled } from '../setting.js';
import { comparison } from './comparison.js';
import { stampsOf } from './stamps.js';
import { traceOf } from './trace.js';

export function refused(page) {
  const { state, service, changed } = page;
  const values = state.refused;
  const words = t.refused;
  const area = { rows: 9, placeholder: words.placeholder };
  const answer = labelled(areaSetting(values, 'answer', words.answer, changed, area), words.answerAbout);
  const by = labelled(choiceSetting(values, 'by', words.by, changed, Object.entries(words.signers)), words.byAbout);
  const signed = labelled(areaSetting(values, 'signed', words.signed, changed, { rows: 6 }), words.signedAbout);
  const outcome = h('div', { class: 'outcome', role: 'status' });
  let shown;

  function judge(call) {
    if (values.answer.trim() === '') return [h('p', { class: 'quiet' }, words.empty)];
    const stamps = stampsOf(values.answer);
    const trace = values.by === 'page' ? traceHere(page, call, stamps) : traceOf(values.signed, service.scheme);
    if (trace === undefined) {
      const lacking = values.by === 'page' ? words.notSigned : words.notATrace;
      return [h('p', { class: 'verdict', 'data-state': 'needed' }, lacking), ...saidBy(page)];
    }
    const mismatch = explainMismatch(trace, values.answer);
    const isToken = trace.stringToSign === undefined && trace.canonicalRequest === undefined;
    if (isToken && mismatch.cause === undefined) return [h('p', {}, words.token), ...saidBy(page)];
    return [
      ...comparison(mismatch, trace),
      values.by === 'page' && mismatch.firstDifference && taken(stamps),
      ...saidBy(page),
    ].filter(Boolean);
  }
  return {
    node: h('div', { class: 'columns refused' },
      card('answer', words.title, answer, by, signed),
      card('cause', words.cause, outcome)),
    show(call) {
      signed.hidden = values.by === 'page';
      const nodes = judge(call);
      // Spoken only when it says something else.
      const text = nodes.map(({ textContent }) => textContent).join();
      if (text !== shown) outcome.replaceChildren(...nodes);
      shown = text;
    },
  };
}

/** The call on the page, signed as the one in the answer. */
function traceHere(page, call, { date, nonce, accessKeyId, securityToken, format }) {
  if (call.signed === undefined) return undefined;
  if (page.state.signing.with === 'token') return call.signed.trace;
  const more = { ...(date !== undefined && { date }), ...(nonce !== undefined && { nonce }) };
  const chosen = page.state.signing.format || format;
  if (/^(json|xml)$/i.test(format) && chosen.toLowerCase() === format.toLowerCase()) more.format = format;
  const own = credentials('pair');
  // The dummy pair stands for whoever signed; a key that was typed is meant as it is.
  if (isDummy()) more.credentials = { ...own, ...(accessKeyId && { accessKeyId }), ...(securityToken && { securityToken }) };
  return (callOf(page, more).signed ?? call.signed).trace;
}

function taken({ date, nonce }) {
  const values = [date, nonce].filter((one) => one !== undefined).map(String);
  return values.length > 0 && h('p', { class: 'quiet' }, t.refused.taken(values));
}

/** What the answer itself says: its code and what to do. The message stands in the text that was pasted. */
function saidBy({ state }) {
  const reading = readingOf(state.operation, { status: '', text: state.refused.answer });
  if (reading.kind !== 'error') return [];
  return [h('div', { class: 'said-by' }, h('h4', {}, t.refused.says), errorNode({ ...reading.error, message: undefined }))];
}
