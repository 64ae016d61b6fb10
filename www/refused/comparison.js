// A mismatch, drawn: the cause, what to do, and the two texts where they part.
import { h } from '../dom.js';
import { t } from '../messages.js';
import { differenceOf } from './difference.js';

export function comparison({ same, cause, detail, hint, firstDifference, differences = [] }, trace) {
  const words = t.refused;
  const title = cause ? words.causes[cause] ?? cause : firstDifference ? words.unknown : words.noText;
  const state = firstDifference ? 'error' : cause ? 'error' : 'needed';
  const nodes = [
    h('p', { class: 'verdict', 'data-state': state }, title),
    h('p', { class: 'hint' }, words.hint(cause, hint, detail)),
  ];
  if (same) nodes.push(h('p', { class: 'quiet' }, words.same));
  if (firstDifference === undefined) return nodes;
  const { parameter, offset } = firstDifference;
  const { before, isCut, signed, service } = differenceOf(trace, firstDifference);
  const side = (name, [difference, rest]) => h('div', { class: 'part' }, h('h4', {}, words.sides[name]),
    h('pre', { 'data-part': name, tabindex: '0', 'aria-label': words.sides[name] },
      h('span', { class: 'equal' }, (isCut ? '…' : '') + before),
      h('mark', { class: name }, difference === '' ? words.nothing : difference),
      rest));
  return [
    ...nodes,
    h('p', { class: 'where' }, parameter ? words.where(parameter, offset) : words.at(offset)),
    side('signed', signed),
    side('service', service),
    ...others(differences),
  ];
}

function groups(findings) {
  const found = new Map();
  for (const finding of findings) found.set(finding.hint, [...(found.get(finding.hint) ?? []), finding]);
  return found;
}

/** What differs besides the first place: each cause once, with the places where it is found. */
function others([first, ...rest]) {
  const words = t.refused;
  const places = groups(rest);
  const items = [...places.values()].map((same) => h('li', {},
    h('strong', {}, words.causes[same[0].cause] ?? same[0].cause), ` ${same.map(({ parameter }) => parameter).join(', ')}`,
    same[0].hint !== first.hint && h('p', { class: 'quiet' }, words.hint(same[0].cause, same[0].hint, same[0].detail))));
  return items.length === 0 ? [] : [h('h4', { class: 'where' }, words.more), h('ul', { class: 'others' }, items)];
}
