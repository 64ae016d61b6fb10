// The panel of signing settings. Credentials go to credentials.js and nowhere else, the rest into the state.
import { credentials, isDummy, typed } from './credentials.js';
import { h, setText } from './dom.js';
import { exampleHosts } from './examples.js';
import { t } from './messages.js';
import { choiceSetting, labelled, secretSetting, textSetting } from './setting.js';

const words = t.signing;

/** What there is to choose beside key, host, method and date, by scheme. */
const SCHEMES = {
  'alibaba-rpc-v1': { region: true, nonce: true, format: true },
  'tencent-v1': { region: true, nonce: true, algorithm: true },
  'tencent-tc3': { region: true },
  'huawei-sdk': { token: true },
};

/** `{ node, options(), refuse(message) }`; `settings` is changed in place. */
export function signingPanel(info, service, settings, changed) {
  const scheme = SCHEMES[service.scheme] ?? {};
  // A call that has the region among its parameters takes it from there.
  const asksRegion = scheme.region && !info.params.some(({ name }) => name === service.regionParam);
  const regions = service.endpoints.map(([region]) => region);
  if (!service.endpoint && settings.endpoint === '') settings.endpoint = exampleHosts[info.service] ?? '';

  const rows = new Map();
  const add = (make, values, name, label, more, about) => {
    const setting = make(values, name, label, refresh, more);
    rows.set(name, { input: setting.input, node: labelled(setting, about) });
  };
  const text = (name, more, about) => add(textSetting, settings, name, words[name], more, about);
  const choose = (name, choices) => add(choiceSetting, settings, name, words[name], choices);
  const either = (first, ...others) => [['', first], ...others.map((value) => [value, value])];

  if (scheme.token) choose('with', Object.entries(words.kinds));
  add(textSetting, typed, 'accessKeyId', words.accessKeyId);
  add(secretSetting, typed, 'secretKey', words.secretKey);
  add(secretSetting, typed, 'securityToken', words.securityToken);
  if (scheme.token) add(secretSetting, typed, 'token', words.token);
  if (asksRegion) text('region', { suggestions: regions });
  text('endpoint', { placeholder: service.endpoint, inputmode: 'url' }, aboutEndpoint(service, regions));
  if (info.methods.length > 1) choose('method', either(...info.methods));
  if (scheme.format) choose('format', [['', words.formats.json], ['xml', words.formats.xml]]);
  if (scheme.algorithm) choose('algorithm', either('HmacSHA1', 'HmacSHA256'));
  choose('date', Object.entries(words.dateKinds));
  text('dateFixed', { placeholder: t.reference.placeholders['iso-seconds'] });
  if (scheme.nonce) choose('nonce', Object.entries(words.nonceKinds));
  if (scheme.nonce) text('nonceFixed');

  const summary = h('span', { class: 'about' });
  const node = h('details', { class: 'card signing' },
    h('summary', {}, h('h2', {}, words.title), summary),
    h('form', { class: 'settings', autocomplete: 'off', novalidate: true, onsubmit: (event) => event.preventDefault() },
      h('p', { class: 'quiet' }, words.dummy), [...rows.values()].map((row) => row.node)));

  const isToken = () => scheme.token === true && settings.with === 'token';
  const isFixed = (name) => settings[name] === 'fixed';

  function refresh() {
    // A value to begin with, so that choosing "fixed" does not break the signature.
    begin('date', 'dateFixed', () => new Date().toISOString().replace(/\.\d+/, ''));
    begin('nonce', 'nonceFixed', () => (scheme.algorithm ? '11886' : crypto.randomUUID()));
    show();
    changed();
  }
  function begin(name, fixed, value) {
    if (!isFixed(name) || settings[fixed] !== '' || !rows.get(fixed).node.hidden) return;
    settings[fixed] = value();
    rows.get(fixed).input.value = settings[fixed];
  }
  function show() {
    const hide = (hidden, ...names) => names.forEach((name) => rows.has(name) && (rows.get(name).node.hidden = hidden));
    hide(isToken(), 'accessKeyId', 'secretKey', 'securityToken', 'date');
    hide(!isToken(), 'token');
    hide(isToken() || !isFixed('date'), 'dateFixed');
    hide(!isFixed('nonce'), 'nonceFixed');
    setText(summary, words.summary(who(), settings.endpoint || service.endpoint || words.noHost));
  }
  function who() {
    if (isToken()) return words.tokenOnly;
    if (isDummy()) return words.dummyKey;
    return typed.accessKeyId === '' ? words.noKey : words.key(typed.accessKeyId);
  }
  show();

  return {
    node,
    /** For `sign`. What is empty is left to the package, but a date or nonce that is to be fixed must be there. */
    options() {
      const { region, endpoint, method, format, algorithm, dateFixed, nonceFixed } = settings;
      const options = { credentials: credentials(isToken() ? 'token' : 'pair') };
      if (asksRegion && region) options.region = region;
      if (endpoint) options.endpoint = endpoint;
      if (info.methods.includes(method)) options.method = method;
      if (scheme.format && format) options.format = format;
      if (scheme.algorithm && algorithm) options.algorithm = algorithm;
      if (isFixed('date') && !isToken()) options.date = dateFixed;
      if (scheme.nonce && isFixed('nonce')) options.nonce = nonceFixed;
      return options;
    },
    /** Marks the setting a refusal speaks of, and leads to it; no message, no mark. */
    refuse(message = '') {
      const name = /^(?:credentials\.)?(\w*)/.exec(message)[1];
      const meant = rows.get(`${name}Fixed`) ?? rows.get(name);
      for (const row of rows.values()) row.input.removeAttribute('aria-invalid');
      if (meant === undefined) return undefined;
      meant.input.setAttribute('aria-invalid', 'true');
      return () => {
        node.open = true;
        meant.input.focus();
      };
    },
  };
}

function aboutEndpoint({ endpoint }, regions) {
  if (!endpoint) return words.endpointNone;
  return regions.length > 0 ? words.endpointDefault(endpoint) : words.endpointOnly(endpoint);
}
