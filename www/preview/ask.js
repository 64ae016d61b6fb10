// One question: what it asks for, beside what the call says already, and its answer.
import { h } from '../dom.js';
import { t } from '../messages.js';
import { sentence } from '../sentence.js';
import { answerCard } from './answer.js';
import { control, labelOf, wordOf } from './controls.js';
import { FIELDS } from './fields.js';
import { saidBy } from './fits.js';
import { QUESTIONS } from './questions.js';
import { rowsOf } from './rows.js';

/** `{ nodes, show(params) }`; `from` names what the call says, as in fits.js. */
export function askPanel(page, name, from, changed) {
  const { state, info } = page;
  const question = QUESTIONS[name];
  const names = question.fields[info.service];
  const values = state.preview;
  let params = {};
  const outcome = answerCard();
  const refresh = () => {
    answer();
    changed();
  };
  const controls = new Map(
    names.map((field) => [field, control(field, values, refresh, { columns: question.columns?.[field] })]),
  );
  const tables = names.filter((field) => FIELDS[field].kind === 'rows' || FIELDS[field].kind === 'area');
  const called = h('p', { class: 'quiet' });

  function answer() {
    const said = saidBy(params, from);
    const v = Object.fromEntries(names.map((field) => [field, valueOf(field, values[field], said)]));
    const skipped = new Set(question.skips?.(v) ?? []);
    // What is not asked for now is not answered either, unless the call does.
    for (const field of skipped) if (!said.has(field) && FIELDS[field].kind !== 'rows') v[field] = undefined;
    for (const [field, made] of controls) {
      const silent = said.has(field) && said.get(field) === undefined;
      made.node.hidden = skipped.has(field) || silent;
      made.show(said.get(field));
    }
    const given = [...said.keys()].filter((field) => said.get(field) !== undefined && names.includes(field));
    called.hidden = given.length === 0;
    called.textContent = t.preview.fromCall(given.map(labelOf));
    try {
      const answer = question.ask(v, info.service);
      const call = question.call?.(v, info.service);
      outcome.show(question.tell(answer, v, words()), answer, call === undefined ? info.id : `${info.service}.${call}`);
    } catch (error) {
      if (error.code === 'no_json') return outcome.wait(t.preview.unanswered, [t.preview.noJson]);
      if (error.code !== 'invalid_question') throw error;
      outcome.wait(
        t.preview.unanswered,
        error.issues.map(({ message }) => sentence(message, t.preview.sentence)),
      );
    }
  }
  return {
    settings: [
      called,
      h('div', { class: 'settings' }, names.filter((field) => !tables.includes(field)).map((field) => controls.get(field).node)),
      ...tables.map((field) => controls.get(field).node),
    ],
    outcome: outcome.node,
    show(given) {
      params = given;
      answer();
    },
  };
}

/** A value as the question takes it: rows as objects, a flag as true or false, an empty text as none. */
function valueOf(name, value, said) {
  const field = FIELDS[name];
  const given = said.has(name) ? said.get(name) : value;
  if (field.kind === 'rows')
    return rowsOf(field, value, said.get(name) === undefined ? (said.has(name) ? [] : undefined) : [].concat(said.get(name)));
  if (field.kind === 'flag') return given === undefined ? undefined : given === 'yes' || String(given) === 'true';
  return given === '' ? undefined : given;
}

/** How answers are put into words. */
function words() {
  const value = (one) => (one === null || one === undefined ? undefined : (t.preview.values[one] ?? one));
  return {
    value,
    sentence: (text) => (text === null || text === undefined ? undefined : t.preview.sentence(text) ?? text),
    choice: wordOf,
    list: (all) => (all.length > 0 ? t.list(all) : undefined),
    each: (outcome) => Object.entries(outcome).map(([id, what]) => t.preview.pair(id, value(what))),
    refused: t.preview.refused,
    until: t.preview.until,
    drift: t.preview.drift,
    fires: t.preview.fires,
    pair: t.preview.pair,
    unlisted: t.preview.unlisted,
    yes: t.preview.values.true,
    retries: t.decode.retries,
  };
}
