// The documented limits as attributes of the control, for what the browser makes of them: steppers, the keyboard of a phone,
// what is said of a control. They never judge: the form is not validated by the browser, so nothing is kept from being typed
// and the messages stay ours. A `maxlength` would cut what is pasted without a word; the pattern says the same and cuts nothing.
import { holds } from './conditions.js';

/** What a number may look like in a control for numbers; anything else it would not show. */
const NUMBER = /^-?(\d+|\d*\.\d+)([eE][-+]?\d+)?$/;
const PART_OF_NUMBER = /^[\d.-]*$/;
/** Stands for what a control for numbers does not tell: `1-2`, or a minus alone. */
const UNTOLD = '?';

export const isNumber = ({ type }) => type === 'integer' || type === 'float';

/** Shows what a control for numbers would not: it becomes one for text, until a number is written to it again. */
export function showNumber(control, value) {
  control.type = value === '' || NUMBER.test(value) ? 'number' : 'text';
  control.value = value;
}

/** What is in it, also where it is no number, so that the check can speak of it. */
export const numberIn = (control) => (control.validity.badInput ? UNTOLD : control.value);

/** The same while somebody types or pastes: before a letter comes to nothing, the control is one for text. */
export function keepWhatIsTyped(control) {
  control.addEventListener('beforeinput', ({ data, dataTransfer }) => {
    const text = data ?? dataTransfer?.getData('text/plain') ?? '';
    if (control.type !== 'number' || PART_OF_NUMBER.test(text)) return;
    const { value } = control;
    control.type = 'text';
    control.setSelectionRange(value.length, value.length);
  });
}

/** Whoever scrolls past a number in focus means to scroll: it does not count, and keeps the focus. */
export function keepFromWheel(control) {
  control.addEventListener('wheel', () => {
    if (control.type !== 'number' || document.activeElement !== control) return;
    control.blur();
    requestAnimationFrame(() => control.focus({ preventScroll: true }));
  }, { passive: true });
}

/** `mark(siblings, top)` sets the limits that apply: some depend on other fields. `rules` are those that speak of the parameter. */
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
