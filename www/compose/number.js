// A native control for numbers that hides nothing: what it would not show or tell turns it into one for text, or stands as `?`,
// so that the check can speak of it.

/** What such a control shows. */
const NUMBER = /^-?(\d+|\d*\.\d+)([eE][-+]?\d+)?$/;
const PART = /^[\d.-]*$/;
/** For what it does not tell: `1-2`, or a minus alone. */
const UNTOLD = '?';

export const isNumber = ({ type }) => type === 'integer' || type === 'float';

/** `{ read, write }` of an input. */
export function numberControl(control) {
  control.addEventListener('beforeinput', ({ data, dataTransfer }) => {
    const typed = data ?? dataTransfer?.getData('text/plain') ?? '';
    if (control.type === 'number' && !PART.test(typed)) becomeText(control);
  });
  control.addEventListener('wheel', () => keepFromCounting(control), { passive: true });
  return {
    read: () => (control.validity.badInput ? UNTOLD : control.value) || undefined,
    write(value = '') {
      control.type = value === '' || NUMBER.test(value) ? 'number' : 'text';
      control.value = value;
    },
  };
}

/** Before the letter comes that would be swallowed. */
function becomeText(control) {
  const end = control.value.length;
  control.type = 'text';
  control.setSelectionRange(end, end);
}

/** Whoever scrolls past a number in focus means to scroll; the focus stays. */
function keepFromCounting(control) {
  if (control.type !== 'number' || document.activeElement !== control) return;
  control.blur();
  requestAnimationFrame(() => control.focus({ preventScroll: true }));
}
