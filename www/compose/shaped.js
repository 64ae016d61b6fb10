// Values of JSON in the shape of the form: everything is a text, only lists, groups and maps stay what they are.

export function shaped(params, values) {
  const entries = params.map((param) => [param.name, shape(param, given(param, values))]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const given = ({ name, aliases = [] }, values) => values[[name, ...aliases].find((one) => Object.hasOwn(values, one))];

function shape(param, value) {
  if (value === undefined || value === null) return undefined;
  if (param.type === 'list') return [value].flat().map((item) => shape({ ...param, type: param.item }, item) ?? '');
  if (param.type === 'json') return typeof value === 'string' ? value : JSON.stringify(value);
  const isObject = typeof value === 'object';
  if (param.type === 'object') return isObject ? shaped(param.fields, value) : undefined;
  if (param.type === 'map') return isObject ? texts(value) : undefined;
  return isObject ? JSON.stringify(value) : String(value);
}

const texts = (map) => Object.fromEntries(Object.entries(map).map(([name, one]) => [name, String(one)]));
