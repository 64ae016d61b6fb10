// A copy button: into the clipboard, or where that is not allowed, selects the text to be copied by hand.
import { h } from './dom.js';
import { t } from './messages.js';

/** `text()` gives what to copy, `target` shows it, `say(message)` tells the outcome. */
export function copyButton(name, text, target, say) {
  const onclick = () => copy(name, text(), target, say);
  return h('button', { type: 'button', class: 'small', 'aria-label': t.result.copyName(name), onclick }, t.result.copy);
}

export async function copy(name, text, target, say) {
  try {
    await navigator.clipboard.writeText(text);
    return say(t.result.copied(name));
  } catch {
    if (target === undefined) return say(t.link.inBar);
    getSelection().selectAllChildren(target);
    return say(t.result.selected(name));
  }
}
