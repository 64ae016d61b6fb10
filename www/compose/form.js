// The form of one operation, made from its catalogue entry.
import { documented } from '../catalogue.js';
import { h } from '../dom.js';
import { field } from './field.js';
import { t } from '../messages.js';
import { notes } from './notes.js';

/** More optional parameters than this are folded away. */
const FEW = 8;

/** `{ node, read(), write(params), find(path), show(issues), mark(params) }` */
export function form(info, service, changed) {
  const context = {
    source: info.source,
    // The documented regions, where the service lists them.
    suggest: ({ name }) => (name === service.regionParam ? service.endpoints.map(([region]) => region) : []),
    // Rules with a condition speak of parameters of the call itself, or of the items of a list.
    rules: (param) => info.rules.filter(({ each, params, when }) => when && params.includes(param.name) && within(info.params, each).includes(param)),
    documented: (text) => documented(info, text),
    changed,
  };
  const fields = new Map(info.params.map((param) => [param.name, field(param, context)]));
  const nodes = (wanted) => info.params.filter(wanted).map(({ name }) => fields.get(name).node);
  const required = nodes((param) => param.required !== false);
  const optional = nodes((param) => param.required === false);
  const fold = h('details', { class: 'optional', open: optional.length <= FEW },
    h('summary', {}, t.form.optional, h('span', { class: 'count' }, String(optional.length))), optional);

  const node = h('form', { class: 'params', autocomplete: 'off', novalidate: true, onsubmit: (event) => event.preventDefault() },
    required,
    optional.length > 0 && fold,
    info.params.length === 0 && h('p', {}, t.form.none),
    notes(info));

  // What has no field stays as it came.
  let carried = {};

  const find = ([name, ...rest]) => fields.get(name)?.find(rest);
  return {
    node,
    find,
    read() {
      const values = [...fields].map(([name, one]) => [name, one.read()]);
      return { ...Object.fromEntries(values.filter(([, value]) => value !== undefined)), ...carried };
    },
    write(params) {
      carried = Object.fromEntries(info.carried.map(({ name }) => [name, params[name]]).filter(([, value]) => value !== undefined));
      for (const [name, one] of fields) one.write(params[name]);
      const given = info.params.some((param) => param.required === false && params[param.name] !== undefined);
      if (given) fold.open = true;
    },
    show(issues) {
      const byField = grouped(issues, find);
      for (const one of fields.values()) one.each((each) => each.show(byField.get(each) ?? []));
    },
    mark(params) {
      const top = { params: info.params, values: params };
      for (const one of fields.values()) one.mark(top, top);
    },
  };
}

/** The parameters that a rule speaks of. */
const within = (params, each) => (each?.split('.') ?? []).reduce((all, name) => all.find((one) => one.name === name).fields, params);

function grouped(issues, find) {
  const groups = new Map();
  for (const issue of issues) {
    const target = find(issue.path);
    groups.set(target, [...(groups.get(target) ?? []), issue]);
  }
  return groups;
}
