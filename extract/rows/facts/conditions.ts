/** Whether a figure stands where conditions are laid down: in a section or a list of them. */
import type { AmountInContext } from '../../sentence/context.ts';
import { announcesConditions, HEADS_CONDITIONS } from '../../structure/condition-list.ts';

const ITEM = /^\s*(?:（?[一二三四五六七八九十\d]+）|[\d一二三四五六七八九十]+[.、]|[①-⑳])/;
/** A list in one paragraph is no longer than this. */
const MAX_BACK = 8;

/** 补贴标准：20万元 under 补贴条件： a paragraph's own label says what it is about. */
const LABEL = /^[\u4e00-\u9fa5]{2,6}：/;

function headsConditions({ context: { sentences, topic, heading } }: AmountInContext): boolean {
  const label = LABEL.exec(sentences[0]?.text ?? '')?.[0];
  return HEADS_CONDITIONS.test(label ?? topic + heading);
}

export const amongConditions = (c: AmountInContext): boolean =>
  c.context.conditions || headsConditions(c) || isAnnounced(c);

/** 须符合以下条件：（1）…10人以上。（2）…: in this sentence behind a colon, or in one before whose items go on. */
function isAnnounced({ context, sentence, index, amount }: AmountInContext): boolean {
  if (announcesConditions(sentence.flow.text.slice(sentence.start, amount.start))) return true;
  for (let i = index; i > Math.max(0, index - MAX_BACK); i -= 1) {
    if (!ITEM.test(context.sentences[i]?.text ?? '')) return false;
    if (announcesConditions(context.sentences[i - 1]?.text ?? '')) return true;
  }
  return false;
}
