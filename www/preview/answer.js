// An answer on the page: a headline, what to draw, the rest in pairs, the reasons with their sections, what was assumed.
import { explainError } from '../lib/autoscale-kit.js';
import { h, setText } from '../dom.js';
import { t } from '../messages.js';
import { sentence } from '../sentence.js';
import { pictureOf } from './picture.js';

/** `{ node, show(summary, answer, id), wait(title, lines) }`: `id` is the operation whose codes are explained. */
export function answerCard() {
  const headline = h('output', { class: 'answer' });
  const body = h('div', { class: 'why' });
  return {
    node: h('div', { class: 'outcome' }, headline, body),
    show(summary, answer, id) {
      const refused = answer.error !== null && answer.error !== undefined;
      setText(headline, refused ? t.preview.refused(answer.error) : headOf(summary.head));
      headline.dataset.state = refused ? 'refused' : 'accepted';
      body.replaceChildren(
        ...[
          refused && codeOf(id, answer.error),
          pictureOf(summary.picture, headline.textContent),
          factsOf(summary.facts),
          ...reasonsOf(answer, summary.more),
        ].filter(Boolean),
      );
    },
    wait(title, lines) {
      setText(headline, title);
      headline.dataset.state = 'waiting';
      body.replaceChildren(h('ul', {}, lines.map((line) => h('li', {}, line))));
    },
  };
}

const headOf = (head) => (head === undefined ? t.preview.heads.done : t.preview.heads[head.name](head));

/** What the catalogue says of a code; of one that is none of the service, nothing. */
function codeOf(id, code) {
  const { documented, meaning, advice, source } = explainError(id, code);
  if (!documented) return undefined;
  return h('div', { class: 'code-card' },
    h('p', {}, sentence(meaning, t.decode.sentence)),
    h('p', { class: 'quiet' }, sentence(advice, t.decode.sentence), ' ', source && t.source(source)),
  );
}

/** A label is a name in the table of messages, or `{ text }`. What is undefined or null is left out. */
function factsOf(facts) {
  const there = facts.filter(
    ([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  if (there.length === 0) return undefined;
  return h('dl', { class: 'facts' },
    there.flatMap(([label, value, unit]) => [
      h('dt', {}, label.text ?? t.preview.facts[label]),
      h('dd', {},
        Array.isArray(value)
          ? h('ul', {}, value.map((one) => h('li', {}, one)))
          : `${value}${unit ? ` ${t.preview.units[unit]}` : ''}`,
      ),
    ]),
  );
}

/** `more` are answers whose reasons belong to this one. */
export function reasonsOf({ reasons, assumptions }, more = []) {
  const all = (name, own) => [...new Map([...own, ...more.flatMap((one) => one[name])].map((one) => [one.text, one])).values()];
  const lines = (title, list, sourceOf) =>
    list.length > 0 &&
    h('div', {},
      h('h4', {}, title),
      h('ul', {},
        list.map((one) => h('li', {}, sentence(one.text, t.preview.sentence), ' ', h('span', { class: 'cite' }, sourceOf(one)))),
      ),
    );
  return [
    lines(t.preview.reasons, all('reasons', reasons), ({ source }) => t.source(source)),
    lines(t.preview.assumptions, all('assumptions', assumptions), ({ section }) => t.reference.section(section)),
  ].filter(Boolean);
}
