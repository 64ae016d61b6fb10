// Sign: with which key, where and when; the request to take away; and how its signature came to be, stage by stage.
import { h } from '../dom.js';
import { t } from '../messages.js';
import { results } from './results.js';
import { signingPanel } from './settings.js';
import { stageList } from './stage-list.js';

export function sign(page) {
  const settings = signingPanel(page);
  const stages = stageList(page);
  const back = h('p', { class: 'back' }, h('button', { type: 'button', class: 'link', onclick: () => page.go('compose') }, t.result.toCompose));
  const result = results(page, back);
  return {
    node: h('div', { class: 'columns sign' },
      h('section', { class: 'card side', 'aria-labelledby': 'settings-title' }, h('h3', { id: 'settings-title' }, t.signing.title), settings.node),
      h('div', { class: 'stack' }, result.node, stages.node)),
    show(call) {
      back.hidden = call.isValid;
      result.show(call, settings.refuse(call.refusal));
      stages.show(call);
    },
  };
}
