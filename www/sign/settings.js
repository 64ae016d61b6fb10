// The panel of signing settings. Credentials go to credentials.js and nowhere else, the rest into the state.
import { typed } from '../credentials.js';
import { h } from '../dom.js';
import { t } from '../messages.js';
import { choiceSetting, labelled, secretSetting, textSetting } from '../setting.js';
import { choicesOf, isToken } from './options.js';

/** `{ node, refuse(message) }`; `page.state.signing` is changed in place. */
export function signingPanel({ state, info, service, changed }) {
  const settings = state.signing;
  const words = t.signing;
  const choices = choicesOf(info, service);
  const regions = service.endpoints.map(([region]) => region);

  const rows = new Map();
  const add = (make, values, name, more, about) => {
    const setting = make(values, name, words[name], refresh, more);
    rows.set(name, { input: setting.input, node: labelled(setting, about) });
  };
  const text = (name, more, about) => add(textSetting, settings, name, more, about);
  const choose = (name, options) => add(choiceSetting, settings, name, options);
  const either = (first, ...others) => [['', first], ...others.map((value) => [value, value])];

  if (choices.token) choose('with', Object.entries(words.kinds));
  add(textSetting, typed, 'accessKeyId');
  add(secretSetting, typed, 'secretKey');
  add(secretSetting, typed, 'securityToken', undefined, words.securityTokenAbout);
  if (choices.token) add(secretSetting, typed, 'token');
  if (choices.region) text('region', { suggestions: regions });
  text('endpoint', { placeholder: service.endpoint, inputmode: 'url' }, aboutEndpoint(service));
  if (choices.method) choose('method', either(...info.methods));
  // A pasted request may write it in upper case.
  const written = /^(JSON|XML)$/i.test(settings.format) && settings.format !== 'xml' ? [[settings.format, settings.format]] : [];
  if (choices.format) choose('format', [['', words.formats.json], ['xml', words.formats.xml], ...written]);
  if (choices.algorithm) choose('algorithm', either('HmacSHA1', 'HmacSHA256'));
  choose('date', Object.entries(words.dateKinds));
  text('dateFixed', { placeholder: t.reference.placeholders['iso-seconds'] });
  if (choices.nonce) choose('nonce', Object.entries(words.nonceKinds));
  if (choices.nonce) text('nonceFixed');

  const part = (title, about, names) => h('fieldset', {}, h('legend', {}, title), about && h('p', { class: 'quiet' }, about),
    h('div', { class: 'settings' }, names.filter((name) => rows.has(name)).map((name) => rows.get(name).node)));
  const node = h('form', { class: 'signing', autocomplete: 'off', novalidate: true, onsubmit: (event) => event.preventDefault() },
    part(words.parts.who, words.dummy, ['with', 'accessKeyId', 'secretKey', 'securityToken', 'token']),
    part(words.parts.where, undefined, ['region', 'endpoint', 'method', 'format', 'algorithm']),
    part(words.parts.when, undefined, ['date', 'dateFixed', 'nonce', 'nonceFixed']));
  const isFixed = (name) => settings[name] === 'fixed';

  function refresh() {
    // A value to begin with, so that choosing "fixed" does not break the signature.
    begin('date', 'dateFixed', () => new Date().toISOString().replace(/\.\d+/, ''));
    begin('nonce', 'nonceFixed', () => (choices.algorithm ? '11886' : crypto.randomUUID()));
    show();
    changed();
  }
  function begin(name, fixed, value) {
    if (!isFixed(name) || settings[fixed] !== '' || !rows.get(fixed).node.hidden) return;
    settings[fixed] = value();
    rows.get(fixed).input.value = settings[fixed];
  }
  function show() {
    const token = isToken(settings, choices);
    const hide = (hidden, ...names) => names.forEach((name) => rows.has(name) && (rows.get(name).node.hidden = hidden));
    hide(token, 'accessKeyId', 'secretKey', 'securityToken', 'date');
    hide(!token, 'token');
    hide(token || !isFixed('date'), 'dateFixed');
    hide(!isFixed('nonce'), 'nonceFixed');
  }
  show();

  return {
    node,
    /** Marks the setting a refusal speaks of, and gives the way to it; no message, no mark. */
    refuse(message = '') {
      const name = /^(?:credentials\.)?(\w*)/.exec(message)[1];
      const meant = rows.get(`${name}Fixed`) ?? rows.get(name);
      for (const row of rows.values()) row.input.removeAttribute('aria-invalid');
      if (meant === undefined) return undefined;
      meant.input.setAttribute('aria-invalid', 'true');
      return () => meant.input.focus();
    },
  };
}

function aboutEndpoint({ endpoint, endpoints }) {
  const words = t.signing;
  if (!endpoint) return words.endpointOfRegion(endpoints[0][1]);
  return endpoints.some(([, host]) => host !== endpoint) ? words.endpointDefault(endpoint) : words.endpointOnly(endpoint);
}
