// Sign: with which key, where and when; the request to take away; and how its signature came to be, stage by stage.
import { card, h, textButton } from '../dom.js';
import { t } from '../messages.js';
import { results } from './results.js';
import { signingPanel } from './settings.js';
import { stageList } from './stage-list.js';

export function sign(page) {
  const settings = signingPanel(page);
  const stages = stageList(page);
  const back = h('p', { class: 'back' }, textButton(t.result.toCompose, () => page.go('compose')));
  const result = results(page, back);
  return {
    node: h('div', { class: 'columns sign' },
      card('side', t.signing.title, settings.node),
      h('div', { class: 'stack' }, result.node, stages.node)),
    show(call) {
      back.hidden = call.isValid;
      result.show(call, settings.refuse(call.refusal));
      stages.show(call);
    },
  };
}
