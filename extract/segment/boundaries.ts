/**
 * Where one policy ends and the next begins, in a document without a contents list: a line that reads as a title, and
 * what stands around it (an office's number, whom it is sent to, numbers that start again, the signature above).
 */
import { NATIONAL_OFFICES, OFFICE_ENDINGS } from '../lexicon/offices.ts';
import { anyOf, pattern } from '../lexicon/words.ts';
import { endsIn } from '../../src/domain/text/ends-in.ts';
import { textOf, textsOf, type Block, type Paragraph } from './blocks.ts';
import { isMetaLine } from './page-lines.ts';
import { isTitleText, NEWS_COLUMN, NOTE, SALUTATION, SOURCE } from './titles.ts';

/** A title, and the first block of the body behind it. */
export interface TitleAt {
  readonly title: string;
  readonly titleBlock: number;
  readonly bodyFirst: number;
}

/** 关于…的意见, 2024年…工作要点, 某市…办法: names an office, a place, a year or what it is about. */
const NAMES_A_POLICY = pattern`关于.{2,40}的|^(?:20\d\d年|“十[一-六]五”)|^《?[\u4e00-\u9fa5]{2,7}?[省市区县州旗盟]|^${NATIONAL_OFFICES}|(?:^|[年国省市区县州])政府工作报告$|(?:条例|办法|细则|规定|规划|纲要|方案|行动计划|若干措施|若干政策)(?:（[^）]*）)*$`;
const NUMBER_OF_OFFICE = /^[（(]?[\u4e00-\u9fa5]{1,14}[〔[［【]\d{4}[〕\]］】](?:第)?\d+号/;
/** 各市、县人民政府，省政府各部门： */
const SENT_TO = /^(?:各|有关|市各|区各|省各)[^。]{2,90}：$/;
/** （2024年3月15日某市人民政府发布） */
const PASSED = /^（20\d\d年\d{1,2}月\d{1,2}日[^）]{2,60}）$/;
const DATE_LINE =
  /^(?:[\u4e00-\u9fa5]{2,30}(?:政府|办公室|委员会|局|厅|部))?(?:20\d\d|二[〇○零][^年]{2})年[^，。]{2,6}日$/;
/** ——2026年1月25日在某省第十四届人民代表大会第四次会议上 */
const GIVEN_AT = /^(?:—{1,2}|（)?20\d\d年\d{1,2}月\d{1,2}日在.{4,60}会议上）?$/;
const TO_DEPUTIES = /^各位(?:代表|委员)[：:！]$/;
const RULE = /^[-—*_=]{3,}$/;
/** 附件, 附件1：, 附录: what follows belongs to the document that it is added to. */
const isAnnexHead = (text: string): boolean =>
  /^(?:附件|附表|附录|附)\s*[\d一二三四五六七八九十]{0,3}\s*(?:[：:]|$)/.test(text);
const SIGNATURE_LINES = 2;
const BELOW = 3;
/** So many paragraphs stand before 一、 at most. */
const INTRODUCTION = 6;
const ABOVE_ANNEX = 2;
/** 关于印发…的通知: what it sends stands behind it and belongs to it. */
const SENDS = /印发|转发|下发|公布|发布/;
/** A title is repeated in that of the letter that sends it: 关于印发《某市办法》的通知. */
const squeeze = (text: string): string => text.replace(/[\s《》“”（）()、，·—-]+/g, '');

const endsAsHead = endsIn('[，、：；]');
const endsInOffice = endsIn(anyOf(OFFICE_ENDINGS));

/** The numbered sections of an article, as far as they have been met. */
class Numbering {
  private last = 0;

  /** @returns whether a section is the first one although others have been met */
  startsAgain(text: string): boolean {
    const order = orderOf(text);
    return order === 1 && this.last >= 2;
  }
  get hasSections(): boolean {
    return this.last >= 2;
  }
  meet(text: string): void {
    const order = orderOf(text);
    if (order !== undefined) this.last = order;
  }
  reset(): void {
    this.last = 0;
  }
}

const NUMERALS = '一二三四五六七八九十';
/** 1 of 一、 and 第一条; undefined for what has no number, or one above ten. */
function orderOf(text: string): number | undefined {
  const numeral = /^(?:第([一二三四五六七八九十]{1,3})[章条]|([一二三四五六七八九十]{1,3})、)/.exec(text);
  const words = numeral?.[1] ?? numeral?.[2];
  if (words === undefined) return undefined;
  return words.length === 1 ? NUMERALS.indexOf(words) + 1 : NUMERALS.length + 1;
}

/**
 * Titles that begin an article of their own, in order; fewer than two where the document is one article.
 * @param head the title of the document, if it is one article
 */
export function boundariesOf(blocks: readonly Block[], head: TitleAt): TitleAt[] {
  const found: TitleAt[] = [];
  const numbering = new Numbering();
  let levels: number | undefined;
  for (let i = 0; i < blocks.length; i += 1) {
    const text = textOf(blocks[i]);
    if (found.length > 0 && NEWS_COLUMN.test(text)) {
      found.push({ title: text, titleBlock: i, bodyFirst: i + 1 });
      numbering.reset();
      continue;
    }
    const title = titleAt(blocks, i);
    const open = openAt(i, found, head);
    if (title && beginsArticle(blocks, title, open, numbering, levels)) {
      if (open === head && found.length === 0) found.push(head);
      found.push(title);
      levels ??= levelOf(blocks[i]);
      numbering.reset();
      i = title.bodyFirst - 1;
    } else numbering.meet(text);
  }
  return found;
}

/** The article that a block belongs to so far; none where the document's own front goes on. */
const openAt = (block: number, found: readonly TitleAt[], head: TitleAt): TitleAt | undefined =>
  found.at(-1) ?? (block > head.bodyFirst + FRONT ? head : undefined);

/** Of a Markdown heading. */
export const levelOf = (block: Block | undefined): number | undefined =>
  block?.kind === 'paragraph' ? block.level : undefined;

/** A title on one line or on two (某市人民政府 / 关于加快…的意见). */
function titleAt(blocks: readonly Block[], at: number): TitleAt | undefined {
  const block = blocks[at];
  if (!isPlain(block) || endsAsHead(block.flow.text)) return undefined;
  const next = blocks[at + 1];
  const { text } = block.flow;
  if (isTitleText(text)) return { title: text, titleBlock: at, bodyFirst: at + 1 };
  if (!isPlain(next) || next.level !== block.level || !goesOn(text, next.flow.text)) return undefined;
  const joined = text + next.flow.text;
  return isTitleText(joined) ? { title: joined, titleBlock: at, bodyFirst: at + 2 } : undefined;
}

/** Whether a title can go on on the next line. */
const goesOn = (text: string, next: string): boolean =>
  !/[。；：]|〔\d{4}〕/.test(text) && (/关于/.test(text) || (next.startsWith('关于') && endsInOffice(text)));

const isPlain = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && block.depth === undefined;

function beginsArticle(
  blocks: readonly Block[],
  { title, titleBlock, bodyFirst }: TitleAt,
  open: TitleAt | undefined,
  numbering: Numbering,
  level: number | undefined,
): boolean {
  if (isOfAnnex(blocks, titleBlock)) return false;
  const below = textsOf(blocks, bodyFirst, bodyFirst + BELOW);
  const above = textsOf(blocks, Math.max(0, titleBlock - SIGNATURE_LINES), titleBlock);
  const own = levelOf(blocks[titleBlock]);
  const ownHead = [
    below.some((text) => NUMBER_OF_OFFICE.test(text) || PASSED.test(text)),
    below.some((text) => SENT_TO.test(text)),
    below.some((text) => isMetaLine(text) || GIVEN_AT.test(text) || TO_DEPUTIES.test(text)),
  ];
  const evidence = [
    ...ownHead,
    NOTE.test(below[0] ?? '') || above.some((text) => NOTE.test(text)),
    above.some((text) => DATE_LINE.test(text) || SOURCE.test(text) || RULE.test(text)),
    textsOf(blocks, bodyFirst, bodyFirst + INTRODUCTION).some((text) => numbering.startsAgain(text)),
    // ### a title of the level that titles have here.
    own !== undefined && own === level,
  ].filter(Boolean).length;
  if (open === undefined) return titleBlock < FRONT || evidence > 0;
  if (belongsTo(blocks, title, open, numbering) && !ownHead.includes(true)) return false;
  return evidence >= (NAMES_A_POLICY.test(title) ? 1 : 2);
}

/** What is sent, what is said again, and headings of what is said to deputies belong to the article that is open. */
function belongsTo(blocks: readonly Block[], title: string, open: TitleAt, numbering: Numbering): boolean {
  if (SENDS.test(open.title) && !numbering.hasSections) return true;
  const opening = textsOf(blocks, open.bodyFirst, open.bodyFirst + FRONT);
  return isRepeated(title, open) || opening.some((text) => SALUTATION.test(text));
}

/** The first title stands near the head. */
const FRONT = 12;

const isRepeated = (title: string, open: TitleAt): boolean => squeeze(open.title).includes(squeeze(title));

const isOfAnnex = (blocks: readonly Block[], at: number): boolean =>
  textsOf(blocks, Math.max(0, at - ABOVE_ANNEX), at).some(isAnnexHead);
