// White space around what is pasted, as tables and terminals give it along: it is left out, and the page says so.
import { h, setText } from './dom.js';
import { t } from './messages.js';

/** Whether a parameter holds an id, which never begins or ends with white space. */
export const isId = ({ name }) => /(?:Id|ID|_id|Ari|Arn)s?$/.test(name);

/** Trims what comes into a text control in one piece, and what stays in it. Whatever else listens hears of it afterwards. */
export function trims(input) {
  const note = h('p', { class: 'quiet', role: 'status' });
  function trim() {
    const text = input.value.trim();
    if (text === input.value) return false;
    input.value = text;
    (input.closest('.joined') ?? input).after(note);
    return true;
  }
  const say = (isTrimmed) => setText(note, isTrimmed ? t.field.trimmed : '');
  input.addEventListener('input', ({ inputType = '', data }) => say((inputType.startsWith('insertFrom') || data?.length > 1) && trim()));
  input.addEventListener('change', () => {
    if (!trim()) return;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    say(true);
  });
}
