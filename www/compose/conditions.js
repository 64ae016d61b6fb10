// Whether a condition of a limit or a rule holds, from what is in the form.

/** Its parameter is a sibling if there is one of that name, else it is sought from the top; both are `{ params, values }`. */
export function holds(condition, siblings, top) {
  return holdsAlone(condition, siblings, top) && (condition.and === undefined || holds(condition.and, siblings, top));
}

function holdsAlone({ param, is, not, present }, siblings, top) {
  const scope = siblings.params.some(({ name }) => name === param) ? siblings : top;
  const [value, usual] = look(scope, param.split('.'));
  if (present !== undefined) return (value !== undefined) === present;
  const text = value ?? usual;
  if (text === undefined) return false;
  return is ? is.includes(String(text)) : !not.includes(String(text));
}

function look({ params, values }, [name, ...rest]) {
  const param = params.find((one) => one.name === name);
  const value = values?.[name];
  if (rest.length === 0 || param === undefined) return [value, param?.default];
  return look({ params: param.fields ?? [], values: value }, rest);
}
