// The page: one state, the frame around the views, and what happens when something changes.
import { callOf } from './call.js';
import { knowsWordsOf, learnWordsOf } from './catalogue.js';
import { copy } from './copy.js';
import { h, later, onIntent, setText } from './dom.js';
import { header } from './header.js';
import { knows, languageOf, learn, speak, t } from './messages.js';
import { catalogueOf } from './operations.js';
import { addressed, fromHash, toHash } from './permalink.js';
import { picker } from './picker.js';
import { firstRegion } from './sign/options.js';
import { newState, plain } from './state.js';
import { VIEWS, load, viewOf } from './views.js';

/** To begin with, a call that passes: it shows what the page is for. */
const FIRST = '#compose/alibaba-ess.CreateScalingRule'
  + '?ScalingGroupId=AG6CQdPU8OKdwLjgZcJ2eaQ&AdjustmentType=QuantityChangeInCapacity&AdjustmentValue=2';

/** Whether there is more to say of the call than what it lacks. */
const isWrong = ({ found, refusal }) => refusal !== undefined || found.some(({ code }) => code !== 'missing');

export function start(app, index) {
  const catalogue = catalogueOf(index);
  const { known } = catalogue;
  // What was typed stays with its operation, and how to sign with its service, for as long as the page is open.
  const drafts = new Map();
  const settings = new Map();
  let state;
  let frame;
  let language;
  let view;
  let page;
  /** The name of the view on the page: `state.view` is ahead of it while one is loaded. */
  let front;
  /** The views of the state on the page, made when they are first looked at. */
  let made = new Map();
  let wanted;
  /** How often another operation was wished for. */
  let wishes = 0;
  const remember = later(250, writeLink);

  /** Puts a state on the page: at once where its view and words are there, else as soon as they are. The latest wish counts. */
  async function show(next, said) {
    wanted = next;
    const { view: name } = next;
    const isWanted = () => wanted === next && next.view === name;
    const [spoken, info] = [languageOf(next.language), known(next.operation)];
    const isThere = () => viewOf(name, spoken) !== undefined;
    frame?.say('');
    const isMistaken = !knows(spoken, 'issues') && isWrong(callOf({ state: next, info, service: catalogue.service(info.service) }));
    if (!isThere() || !knowsWordsOf(spoken, info) || isMistaken) {
      frame?.wait(true);
      const loaded = load(name, spoken).catch((error) => {
        if (frame === undefined) throw error;
        console.error(error);
        if (!isWanted()) return;
        frame.wait(false);
        frame.say(t.notLoaded, 'error');
        stay();
      });
      await Promise.all([loaded, learnWordsOf(spoken, [info]), isMistaken && learn(spoken, 'issues').catch(() => {})]);
      if (!isWanted() || !isThere()) return;
    }
    put(next, said);
  }
  /** Of another state everything is made anew; of the same one, only its view may be another. */
  function put(next, said) {
    if (next !== state) {
      made = new Map();
      state = next;
      const info = known(state.operation);
      const service = catalogue.service(info.service);
      if (state.signing.endpoint === '') state.signing.region ||= firstRegion(service);
      drafts.set(info.id, state);
      settings.set(service.id, state.signing);
      page = { state, info, service, said, catalogue, changed: update, go, open };
    }
    const spoken = languageOf(state.language);
    if (spoken !== language) {
      language = spoken;
      speak(language);
      frame = makeFrame();
      app.replaceChildren(...frame.nodes);
    }
    if (!made.has(state.view)) made.set(state.view, viewOf(state.view, language)(page));
    view = made.get(state.view);
    front = state.view;
    frame.show(page.info);
    frame.wait(false);
    frame.main.replaceChildren(frame.title, view.node);
    update();
  }

  /** What was wished for does not come: state and address are again those of what is on the page. */
  function stay() {
    state.view = front;
    writeLink();
  }

  function makeFrame() {
    const choice = picker(catalogue.services, catalogue.operations, (id) => open(id));
    const top = header({ go, linkTo, turn, copyLink, follow });
    const title = h('h2', { id: 'view-title', class: 'unseen', tabindex: '-1' });
    const main = h('main', { id: 'view', 'aria-labelledby': 'view-title' });
    // Who is about to type may make a mistake.
    onIntent(main, () => learn(t.language, 'issues'));
    const skip = (event) => {
      event.preventDefault();
      main.scrollIntoView();
      title.focus();
    };
    return {
      nodes: [h('a', { class: 'skip', href: '#view', onclick: skip }, t.skip), top.node, h('div', { class: 'frame' }, choice.node, main)],
      title, main, say: top.say,
      wait: (isWaiting) => main.setAttribute('aria-busy', String(isWaiting)),
      show(info) {
        choice.show(info.id);
        top.show(state.view);
        const name = t.views[state.view];
        setText(title, t.views.heading(name, info.name));
        document.title = `${name} · ${info.name} · ${t.name}`;
      },
    };
  }
  /** Something was typed: check, sign, show. */
  function update() {
    const call = callOf(page);
    view.show(call);
    remember();
    // The words for what is wrong come with the first mistake.
    if (isWrong(call) && !knows(language, 'issues')) learn(language, 'issues').then(update, () => {});
  }
  /** Another operation, as it was left; or with these parameters and settings, and a word on where they are from. */
  async function open(id, params, { signing = {}, said } = {}) {
    if (known(id).id === state.operation && params === undefined) return;
    writeLink();
    const info = await documentedBy(id);
    if (info === undefined) return;
    const draft = drafts.get(info.id) ?? newState(info.id);
    const before = settings.get(info.service) ?? plain('signing');
    const { view: front, language: spoken } = state;
    await push({ ...draft, view: front, language: spoken, signing: { ...before, ...signing }, params: params ?? draft.params }, said);
    if (said !== undefined) frame.title.focus();
  }
  /** The operation with all that is documented of it; undefined where it does not come, or something else was wished for meanwhile. */
  async function documentedBy(id, wish = (wishes += 1)) {
    try {
      if (!catalogue.isWhole(known(id))) frame?.wait(true);
      const info = await catalogue.whole(id);
      return wish === wishes ? info : undefined;
    } catch (error) {
      if (frame === undefined) throw error;
      console.error(error);
      if (wish === wishes) {
        frame.say(t.notLoaded, 'error');
        frame.show(page.info);
        stay();
      }
      return undefined;
    } finally {
      if (wish === wishes) frame?.wait(false);
    }
  }
  function go(name) {
    wishes += 1;
    writeLink();
    history.pushState(null, '', linkTo(name));
    state.view = name;
    show(state);
  }
  /** Another language: the same state, everything else anew. */
  async function turn(to) {
    await push({ ...state, language: to });
    frame.nodes[1].querySelector('[data-language]').focus();
  }
  function push(next, said) {
    history.pushState(null, '', toHash(next, known(next.operation)));
    return show(next, said);
  }
  function linkTo(name) {
    return toHash({ ...state, view: name }, known(state.operation));
  }
  /** A permalink of the page's own. */
  async function follow(hash) {
    writeLink();
    if (await documentedBy(addressed(hash).operation) === undefined) return;
    push({ ...fromHash(hash, known), language: state.language });
  }
  function writeLink() {
    history.replaceState(null, '', linkTo(state.view));
  }
  function copyLink() {
    writeLink();
    copy(t.link.name, location.href, undefined, frame.say);
  }

  /** Shows what the address says; a view without an operation is one of the call on the page, and what makes no sense is `otherwise`. */
  async function arrive(otherwise) {
    const wish = wishes += 1;
    const { hash } = location;
    const { operation } = addressed(hash);
    if (known(operation) !== undefined && await documentedBy(operation, wish) === undefined) return;
    const bare = hash.replace('#', '');
    const there = VIEWS.includes(bare) ? { ...await otherwise(), view: bare } : fromHash(hash, known, (id) => drafts.get(id));
    const next = there ?? await otherwise();
    if (wish === wishes) await show(next);
  }
  async function first() {
    await catalogue.whole(addressed(FIRST).operation);
    return fromHash(FIRST, known);
  }
  addEventListener('popstate', () => arrive(() => (state === undefined ? first() : { ...state })));
  return arrive(first);
}
