/** Lines that a page puts around its text: buttons, breadcrumbs, captions; and those that tell where it comes from. */
import { META_OPENINGS, PAGE_OPENINGS, PAGE_WORDS } from '../lexicon/page-words.ts';
import { pattern } from '../lexicon/words.ts';
import { numbering, type Line } from './lines.ts';

const MAX_LINE = 80;
/** Letters are words of a text; the page's own words have been taken out before. */
const ONLY_WORDS = pattern`^(?:${PAGE_WORDS}|[\s\d【】\[\]（）()：:|｜·.、，,>＞»/+-])+$`;
const SOME_WORD = pattern`${PAGE_WORDS}`;
/** One of the signs alone is no button: 大, 中, 次. */
const MIN_LETTERS = 2;
const OPENS = pattern`^[【（([]?${PAGE_OPENINGS}`;
/** 某某同志作报告。本报记者 某某 摄 */
const CAPTION = /(?:记者|通讯员|摄影|摄影师)[^。；]{0,16}摄?(?:影报道)?[）)]?$/;
const PHOTOGRAPHED = /摄[）)]?$/;
/** 首页 > 政务公开 > 政策文件 */
const CRUMBS = /^[^>＞»。，]{2,12}(?:\s*[>＞»]\s*[^>＞»。]{2,30}){2,}$/;
const REGISTERED = /ICP备|公网安备/;
const META = pattern`^[【（([]?${META_OPENINGS}[：:]`;
const MAX_META = 60;

/** Whether a line is no part of the text. */
export function isPageLine(line: string): boolean {
  const text = line.replace(/^[#*\s>-]+|[*\s]+$/g, '').replaceAll('*', '');
  if (text === '' || text.length > MAX_LINE || text.startsWith('|')) return false;
  return (
    isOfWords(text) ||
    OPENS.test(text) ||
    (CAPTION.test(text) && PHOTOGRAPHED.test(text)) ||
    CRUMBS.test(text) ||
    REGISTERED.test(text)
  );
}

/** 打印 关闭 分享: nothing but words of pages. */
const isOfWords = (text: string): boolean =>
  SOME_WORD.test(text) && ONLY_WORDS.test(text) && lettersOf(text) >= MIN_LETTERS;

const lettersOf = (text: string): number => text.replace(/[^\u4e00-\u9fa5A-Za-z]/g, '').length;

/** 来源：某报, 发布日期：2024-05-06: evidence of issuer and date, no heading. */
export const isMetaLine = (text: string): boolean => text.length <= MAX_META && META.test(text);

const RUNNING_HEAD_REPEATS = 3;

/** What a newsletter repeats on every page (数字经济政策专刊): short lines without punctuation that stand on three pages or more. */
export function runningHeads(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const text = line.text.trim();
    if (mayRunAhead(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const heads = new Set<string>();
  for (const [text, n] of counts)
    if (n >= RUNNING_HEAD_REPEATS && !/^(?:扫描二维码|阅读全文)$/.test(text)) heads.add(text);
  return heads;
}

const mayRunAhead = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= 40 &&
  !/^[#|（(〔[]|[。；：，）)|]$|^编者按|\t/.test(text) &&
  numbering(text) === undefined &&
  /\d|^[\u4e00-\u9fa5A-Za-z ]+$/.test(text);
