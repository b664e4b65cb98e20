/** The lines of an article in which it names its issuer, number and dates; dates in Han digits are written as others are. */
import type { RawArticle } from '../segment/articles.ts';
import { textsOf, type Block } from '../segment/blocks.ts';
import { withArabicDates } from './written-years.ts';

export interface Parts {
  readonly title: string;
  /** Lines above the title (浙江省人民政府文件) and below it (浙政发〔2023〕9号). */
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** The editor's note without its 编者按. */
  readonly note: string;
  /** The last lines, where the issuer signs and dates. */
  readonly last: readonly string[];
}

const LINES_ABOVE = 4;
const LINES_BELOW = 8;
const LAST_LINES = 6;

/** Cuts an article into the parts that speak of itself. */
export function partsOf(raw: RawArticle, blocks: readonly Block[]): Parts {
  const texts = (first: number, end: number): string[] => textsOf(blocks, first, end).map(withArabicDates);
  return {
    title: withArabicDates(raw.title),
    above: texts(Math.max(raw.first, raw.titleBlock - LINES_ABOVE), raw.titleBlock),
    below: texts(raw.bodyFirst, Math.min(raw.end, raw.bodyFirst + LINES_BELOW)),
    note: texts(...raw.note)
      .join('')
      .replace(/^编者按[：:]?/, ''),
    last: texts(Math.max(raw.bodyFirst, raw.end - LAST_LINES), raw.end),
  };
}
