// Issues: under their field, and all of them in one summary.
import { h, later, setText } from '../dom.js';
import { t } from '../messages.js';
import { worded } from '../sentence.js';

const byKind = ({ severity, code }) => (severity === 'warning' ? 'warnings' : code === 'missing' ? 'needed' : 'errors');

/** Nothing stands there yet. What a rule asks for has a code of its own. */
const isLacking = ({ code, received }) => code === 'missing' || (code === 'requires' && received === undefined);

/** The place for the issues of one control or group of them. The page changes only where the issues differ. */
export function issuePlace(id, control) {
  const node = h('ul', { class: 'issues', id });
  let shown = '';
  const show = (issues) => {
    const key = issues.map((issue) => issue.severity + wordsOf(issue).text).join('\n');
    if (key === shown) return;
    shown = key;
    node.replaceChildren(...issues.map(line));
    if (issues.some(({ severity }) => severity === 'error')) control?.setAttribute('aria-invalid', 'true');
    else control?.removeAttribute('aria-invalid');
  };
  return { node, show, showPresent: (issues) => show(issues.filter((issue) => !isLacking(issue))) };
}

function line(issue) {
  const { severity, code } = issue;
  const { text, ...attributes } = wordsOf(issue);
  return h('li', { class: severity }, h('b', {}, t.check.frame(severity, code)), ' ', h('span', attributes, text));
}

/** An issue in the language of the page, with its English original behind it; what has no words there, or not yet, stays English. */
function wordsOf(issue) {
  const { path, message } = issue;
  return worded(message, t.issue?.(issue, path.length > 0 ? wayOf(path) : t.check.call));
}

/**
 * The summary: one line that is spoken once typing rests, and lists whose links lead to the fields.
 * `find(path)` gives the field of an issue; one that has none is shown without a link.
 */
export function issueSummary(find) {
  const verdict = h('p', { class: 'verdict' });
  const spoken = h('p', { class: 'unseen', role: 'status' });
  const lists = h('div', { class: 'summary' });
  const speak = later(500, (text) => setText(spoken, text));
  let shown;

  return {
    node: h('div', {}, verdict, spoken, lists),
    show(issues) {
      const key = JSON.stringify(issues.map((issue) => [issue.path, issue.severity, wordsOf(issue).text]));
      if (key === shown) return;
      shown = key;
      const kinds = { errors: [], needed: [], warnings: [] };
      for (const issue of issues) kinds[byKind(issue)].push(issue);
      const text = verdictOf(kinds);
      setText(verdict, text);
      verdict.dataset.state = kinds.errors.length > 0 ? 'error' : kinds.needed.length > 0 ? 'needed' : 'valid';
      speak([text, ...kinds.errors.map((issue) => wordsOf(issue).text)].join(' '));
      const filled = Object.keys(kinds).filter((kind) => kinds[kind].length > 0);
      // The verdict is heading enough for a single list.
      const title = (kind) => filled.length > 1 && h('h4', {}, t.check[kind]);
      lists.replaceChildren(...filled.map((kind) => h('div', { class: kind }, title(kind), listOf(kind, kinds[kind], find))));
    },
  };
}

function verdictOf({ errors, needed, warnings }) {
  const parts = [];
  if (errors.length > 0) parts.push(t.check.refused(errors.length));
  if (needed.length > 0) parts.push(t.check.missing(needed.length));
  if (parts.length > 0) return parts.join(' ');
  return warnings.length > 0 ? t.check.warned(warnings.length) : t.check.valid;
}

/** What is missing takes one calm line: names, not sentences. */
function listOf(kind, issues, find) {
  const words = (issue) => (kind === 'needed' ? { text: wayOf(issue.path), lang: 'en' } : wordsOf(issue));
  return h('ul', { class: kind === 'needed' ? 'names' : null }, issues.map((issue) => h('li', {}, link(issue, words(issue), find))));
}

function link({ path }, { text, ...attributes }, find) {
  const field = find(path);
  if (field === undefined) return h('span', attributes, text);
  const onclick = (event) => {
    event.preventDefault();
    field.focus();
  };
  return h('a', { href: `#${field.id}`, ...attributes, onclick }, text);
}

/** `VServerGroup[0].Port` */
export const wayOf = (path) => path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('').replace(/^\./, '');
