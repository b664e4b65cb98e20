/** Whether a figure stands where conditions are laid down: in a section or a list of them. */
import type { Candidate } from '../../interpret/context.ts';
import { announcesConditions } from '../../structure/condition-list.ts';

const HEADING = /申报(?:要求|条件|对象|主体)|适用范围|(?:认定|基本|准入)条件/;
const ITEM = /^\s*(?:（?[一二三四五六七八九十\d]+）|[\d一二三四五六七八九十]+[.、]|[①-⑳])/;
/** A list in one paragraph is no longer than this. */
const MAX_BACK = 8;

export const amongConditions = (c: Candidate): boolean =>
  c.context.conditions || HEADING.test(c.context.topic + c.context.heading) || isAnnounced(c);

/** 须符合以下条件：（1）…10人以上。（2）…: in this sentence behind a colon, or in one before whose items go on. */
function isAnnounced({ context, sentence, index, amount }: Candidate): boolean {
  if (announcesConditions(sentence.flow.text.slice(sentence.start, amount.start))) return true;
  for (let i = index; i > Math.max(0, index - MAX_BACK); i -= 1) {
    if (!ITEM.test(context.sentences[i]?.text ?? '')) return false;
    if (announcesConditions(context.sentences[i - 1]?.text ?? '')) return true;
  }
  return false;
}
