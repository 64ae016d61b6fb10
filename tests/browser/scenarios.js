// Random values for the form of the simulator, the same ones in every run.
import { SIM } from '../../www/preview/simulation/fields.js';

const WILD = ['', 'two', '-1', '1e9', '0.5', '31'];

/** So many sets of values; a few of them are none that a group can have. */
export function randomValues(count) {
  let state = 7;
  const draw = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const oneOf = (list) => list[Math.floor(draw() * list.length)];
  const time = () => `${String(Math.floor(draw() * 24)).padStart(2, '0')}:${oneOf(['00', '17', '59'])}`;
  const row = ({ columns }) =>
    Object.entries(columns)
      .map(([name, kind]) => (name === 'time' ? time() : kind === 'text' ? String(Math.floor(draw() * 12)) : oneOf(kind)))
      .join(',');
  const valueOf = (field) => {
    if (field.kind === 'choice') return oneOf(field.values);
    if (field.kind === 'rows')
      return Array.from({ length: Math.floor(draw() * 4) }, () => (draw() < 0.02 ? 'x,y' : row(field))).join(';');
    return draw() < 0.01
      ? oneOf(WILD)
      : String(Math.round((field.least + draw() * (field.most - field.least)) / field.step) * field.step);
  };
  return Array.from({ length: count }, () => {
    const values = Object.fromEntries(Object.entries(SIM).map(([name, field]) => [name, valueOf(field)]));
    // A scenario that makes sense more often than chance would have it: what happens in it happens before it ends.
    const hours = Math.min(24, Number(values.simHours));
    for (const name of ['simCalls', 'simTencentCalls', 'simTimed']) {
      values[name] = values[name].replace(/\b(\d\d):/g, (_, hour) => `${String(Number(hour) % hours).padStart(2, '0')}:`);
    }
    if (Number(values.simMin) > Number(values.simMax)) [values.simMin, values.simMax] = [values.simMax, values.simMin];
    return values;
  });
}
