/** Lists of conditions: 须同时符合下列条件：（一）年营业收入2亿元以上；（二）…. */
import { hasGrant } from '../../lexicon/verbs.ts';
import { segmentAround } from '../sentence.ts';
import type { Candidate } from '../context.ts';

/** 符合下列条件之一的, 申报条件: words that announce conditions. */
const ANNOUNCES =
  /(?:符合|满足|具备)(?:以下|下列|如下)[^，。；：]{0,8}(?:条件|情形)|(?:申报|申请|认定|准入|享受)(?:的)?条件(?:如下|为|包括)?：/;
const ITEM = /^\s*(?:（?[一二三四五六七八九十\d]+）|[\d一二三四五六七八九十]+[.、]|[①-⑳])/;
/** A list in one paragraph is no longer than this. */
const MAX_BACK = 8;

/** Whether the paragraphs that are walked are items under words that announce conditions. */
export class ConditionList {
  /** The depth of the announcing words, and that of the items under them once one has come. */
  private list: { readonly depth: number | undefined; least?: number } | undefined;

  /** Items deeper than the announcing words, or than none, stand under them; the first that is not ends the list. */
  enter(depth: number | undefined): void {
    if (!this.list) return;
    const least = this.list.least ?? (this.list.depth ?? 0) + 1;
    if (depth === undefined || depth < least) this.list = undefined;
    else this.list.least ??= depth;
  }

  /** A paragraph that announces conditions and leaves them to the items behind it. */
  announce(text: string, depth: number | undefined): void {
    if (/[：:]$/.test(text) && ANNOUNCES.test(text.slice(-80))) this.list = { depth };
  }

  get holds(): boolean {
    return this.list?.least !== undefined;
  }
}

/** A figure of a condition, in the announcing sentence, in an item of its paragraph, or in an item under it; never what is granted. */
export function inConditionList(c: Candidate): boolean {
  if (!c.context.conditions && !announcedInParagraph(c)) return false;
  const { text } = c.sentence.flow;
  const segment = text.slice(segmentAround(c.sentence, c.amount.start)[0], c.clause[1]);
  // 符合以下条件之一的，给予补助：…: what is granted stands before the colon.
  return !hasGrant(segment.split('：').at(-1) ?? '');
}

/** 须符合以下条件：（1）…10人以上。（2）…: in this sentence behind a colon, or in one before whose items go on. */
function announcedInParagraph({ context, sentence, index, amount }: Candidate): boolean {
  const words = sentence.flow.text.slice(sentence.start, amount.start);
  if (announcedBefore(words)) return true;
  for (let i = index; i > Math.max(0, index - MAX_BACK); i -= 1) {
    if (!ITEM.test(context.sentences[i]?.text ?? '')) return false;
    if (announcedBefore(context.sentences[i - 1]?.text ?? '')) return true;
  }
  return false;
}

/** The words announce conditions and go on behind a colon. */
function announcedBefore(words: string): boolean {
  const found = words.includes('：') ? ANNOUNCES.exec(words) : null;
  return found !== null && words.indexOf('：', found.index) >= 0;
}
