// What happened in a run, one row each; a row opens to the decision behind it, with its reasons.
import { h, newId, textButton } from '../../dom.js';
import { t } from '../../messages.js';
import { reasonsOf } from '../answer.js';
import { instant, moment } from '../time.js';

const SHOWN = 40;

/** `{ node, show(run), choose(event) }`; `chosen(event)` is told which one is open, `undefined` for none. */
export function eventList(chosen) {
  const words = () => t.preview.sim;
  const head = h('tr', {},
    ['time', 'what', 'cause', 'change', 'instances'].map((name) =>
      h('th', { scope: 'col', 'data-cell': name }, words().columns[name]),
    ),
  );
  const body = h('tbody', {});
  const more = h('button', { type: 'button', class: 'small', onclick: () => draw(Infinity) }, words().all);
  const node = h('div', { class: 'events' },
    h('table', {}, h('caption', { class: 'unseen' }, words().events), h('thead', {}, head), body),
    h('p', {}, more),
  );
  let run;
  let open;
  let most = SHOWN;
  let rows = new Map();

  function draw(up = SHOWN) {
    most = up;
    const events = run.events.filter(({ kind }) => kind !== 'activityEnded');
    rows = new Map(events.slice(0, most).map((event) => [event, rowOf(event)]));
    body.replaceChildren(
      ...(events.length === 0 ? [h('tr', {}, h('td', { colspan: 5, class: 'quiet' }, words().nothing))] : [...rows.values()]),
    );
    more.hidden = events.length <= most;
    more.textContent = words().all(events.length);
    if (open) unfold(open);
  }
  function rowOf(event) {
    const { at, count, kind, cause, error, delta, decision } = event;
    const time = moment(instant(at));
    const again = count > 1 ? ` ×${count}` : '';
    const label =
      decision === null
        ? time
        : textButton(time, () => toggle(event), { 'aria-expanded': 'false', 'data-event': run.events.indexOf(event) });
    return h('tr', { 'data-kind': kind },
      h('td', { 'data-cell': 'time' }, label),
      h('td', { 'data-cell': 'what' },
        h('span', { class: `kind ${kind}` }, words().kinds[kind]),
        error && h('code', {}, ` ${error}`),
        again,
      ),
      h('td', { 'data-cell': 'cause' }, causeOf(cause)),
      h('td', { 'data-cell': 'change' }, delta === 0 ? '' : `${delta > 0 ? '+' : '−'}${Math.abs(delta)}`),
      h('td', { 'data-cell': 'instances' }, String(capacityAfter(event))),
    );
  }
  function unfold(event) {
    const row = rows.get(event);
    if (row === undefined) return;
    const decision = run.decisions[event.decision];
    const id = newId('decision');
    row.after(
      h('tr', { class: 'decision', id }, h('td', { colspan: 5 }, h('div', { class: 'why' }, reasonsOf(decision.answer)))),
    );
    const button = row.querySelector('button');
    button.setAttribute('aria-expanded', 'true');
    button.setAttribute('aria-controls', id);
  }
  function toggle(event) {
    const again = event !== open;
    close();
    if (again) {
      open = event;
      unfold(event);
    }
    chosen(open);
  }
  function close() {
    body.querySelector('.decision')?.remove();
    for (const button of body.querySelectorAll('[aria-expanded=true]')) {
      button.setAttribute('aria-expanded', 'false');
      button.removeAttribute('aria-controls');
    }
    open = undefined;
  }
  return {
    node,
    show(next) {
      run = next;
      open = undefined;
      draw();
    },
    choose(event) {
      close();
      open = event;
      if (rows.has(event)) unfold(event);
      else draw(Infinity);
      rows.get(event).scrollIntoView({ block: 'nearest' });
      chosen(event);
    },
  };
}

/** What an event leads to. The run counts instances that leave until they are gone, and those that join at once. */
export const capacityAfter = ({ kind, delta, totalCapacity }) => totalCapacity + (kind === 'activityStarted' ? Math.min(delta, 0) : 0);

function causeOf({ kind, id }) {
  const { causes, ids } = t.preview.sim;
  return ids[id] ?? `${causes[kind]} ${id.replace(/^(?:task|call)-/, '')}`;
}
