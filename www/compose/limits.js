// The documented limits as attributes of the control, for what the browser makes of them: steppers, the keyboard of a phone,
// what is said of a control. They never judge: the form is not validated by the browser, so nothing is kept from being typed
// and the messages stay ours. A `maxlength` would cut what is pasted without a word; the pattern says the same and cuts nothing.
import { holds } from './conditions.js';
import { isNumber } from './number.js';

/** The result sets the limits that apply: some depend on other fields. `rules` are those that speak of the parameter. */
export function nativeLimits(control, param, rules) {
  return (siblings, top) => {
    const applies = ({ when }) => when === undefined || holds(when, siblings, top);
    const limits = param.constraints.filter(applies);
    const isRequired = param.required === true || rules.some((rule) => rule.kind === 'required-when' && applies(rule));
    set(control, 'required', isRequired ? '' : undefined);
    if (isNumber(param)) setNumber(control, param, limits);
    else if (control.localName === 'input') setText(control, limits);
  };
}

function setNumber(control, { type }, limits) {
  const range = limits.find(({ kind }) => kind === 'range') ?? {};
  const of = limits.find(({ kind }) => kind === 'multiple')?.of;
  set(control, 'min', range.min);
  set(control, 'max', range.max);
  // Steps are counted from the smallest value, which has to be one of them.
  set(control, 'step', of !== undefined && (range.min ?? 0) % of === 0 ? of : type === 'integer' ? 1 : 'any');
}

function setText(control, limits) {
  const { min = 0, max = '' } = limits.find(({ kind }) => kind === 'length') ?? {};
  const all = limits.flatMap(({ kind, regex }) => {
    if (kind === 'length') return `(?=[\\s\\S]{${min},${max}}$)`;
    if (kind === 'pattern') return `(?=(?:${spelt(regex)})$)`;
    return kind === 'not-pattern' ? `(?!(?:${spelt(regex)})$)` : [];
  });
  set(control, 'pattern', all.length > 0 ? `${all.join('')}[\\s\\S]*` : undefined);
  set(control, 'minlength', min > 0 ? min : undefined);
}

/** Browsers read patterns with the flag `v`, which wants a slash escaped. */
const spelt = (regex) => regex.replace(/(?<!\\)\//g, '\\/');

function set(control, name, value) {
  if (value === undefined) control.removeAttribute(name);
  else if (control.getAttribute(name) !== String(value)) control.setAttribute(name, value);
}
