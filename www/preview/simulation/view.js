// The simulator: a scenario to play with, and the run of it, made anew with every change.
import { scaling } from '../../lib/autoscale-kit.js';
import { card, h, later, setText } from '../../dom.js';
import { t } from '../../messages.js';
import { sentence } from '../../sentence.js';
import { labelOf, control } from '../controls.js';
import { legend, timeChart } from '../chart.js';
import { reasonsOf } from '../answer.js';
import { tableOf } from '../picture.js';
import { instant } from '../time.js';
import { eventList } from './events.js';
import { SIM, groupsOf } from './fields.js';
import { pictureOf } from './picture.js';
import { notNumbers, scenarioOf } from './scenario.js';
import { summaryOf } from './summary.js';

const KEYS = [
  ['total'],
  ['service'],
  ['bounds'],
  ['up', true],
  ['down', true],
  ['task', true],
  ['refused', true],
  ['metric'],
  ['high'],
  ['low'],
];

/** `{ node, show() }` for the values of a state; `changed` is told when one of them is another. */
export function simulator(values, service, changed) {
  const words = t.preview.sim;
  const refresh = () => {
    run();
    changed();
  };
  const form = Object.entries(groupsOf(service)).map(([name, fields]) =>
    h('fieldset', { 'data-part': name },
      h('legend', {}, words.groups[name]),
      words.about[name] && h('p', { class: 'quiet' }, words.about[name]),
      fields.map((field) => control(field, values, refresh, { fields: SIM }).node),
    ),
  );
  const problem = h('div', { class: 'problem', role: 'alert' });
  const numbers = h('dl', { class: 'numbers' });
  const events = eventList((event) => {
    chosen = event;
    draw();
  });
  const chart = timeChart((at) => {
    const near = latest?.run.events
      .filter(({ decision }) => decision !== null)
      .sort((a, b) => Math.abs(instant(a.at) - at) - Math.abs(instant(b.at) - at))[0];
    if (near) events.choose(near);
  });
  const table = h('div', {});
  const notes = h('div', { class: 'why' });
  // The chart in words, for those who hear it: not at every step of a slider, but when it rests.
  const said = h('p', { class: 'unseen', role: 'status' });
  const say = later(600, (text) => setText(said, text));
  let latest;
  let chosen;

  const draw = () => chart.show(pictureOf(latest.run, latest.scenario, chosen));
  function run() {
    const wrong = notNumbers(values).map((name) => words.noNumber(labelOf(name)));
    if (wrong.length > 0) return fail(wrong);
    const scenario = scenarioOf(values, service);
    try {
      latest = { scenario, run: scaling.simulate(service, scenario) };
    } catch (error) {
      if (error.code !== 'invalid_question') throw error;
      return fail(error.issues.map(({ message }) => sentence(message, t.preview.sentence)));
    }
    chosen = undefined;
    problem.replaceChildren();
    result.hidden = false;
    draw();
    numbers.replaceChildren(...summaryOf(latest.run.summary));
    events.show(latest.run);
    const { timeline, cut } = latest.run;
    const wasOpen = table.querySelector('details')?.open;
    const made = tableOf(
      timeline.map((entry) => [instant(entry.at), entry.totalCapacity, entry.inService, entry.minSize, entry.maxSize]),
      words.table,
    );
    made.open = wasOpen ?? false;
    table.replaceChildren(made);
    const where = cut && h('p', {}, words.cut({ ...cut, why: t.preview.sentence(cut.why) ?? cut.why }));
    notes.replaceChildren(...(where ? [where] : []), ...reasonsOf(latest.run));
    say(pictureOf(latest.run, scenario).label);
  }
  function fail(lines) {
    result.hidden = true;
    problem.replaceChildren(
      h('p', { class: 'answer' }, t.preview.unanswered),
      h('ul', {}, lines.map((line) => h('li', {}, line))),
    );
  }
  const keys = KEYS.map(([name, isMark]) => [name, words.legend[name], isMark]);
  const result = h('div', { class: 'result' }, numbers, h('figure', {}, chart.node, h('figcaption', {}, legend(keys))), table);
  const node = h('div', { class: 'simulation' },
    card('stage', words.title, problem, said, result),
    card('scenario', words.scenario, ...form),
    card('log', words.events, h('p', { class: 'quiet' }, words.eventsAbout), events.node, notes),
  );
  return { node, show: run };
}
