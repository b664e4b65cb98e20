/** When an article was issued and from when it holds. */
import type { Basis } from '../../src/domain/dataset/schema.ts';
import type { Parts } from './parts.ts';

/** 2024年3月15日 */
export const DAY = /(20\d{2})年(1[0-2]|0?[1-9])月(3[01]|[12]\d|0?[1-9])日/;
const EFFECTIVE = /自(20\d{2})年(1[0-2]|0?[1-9])月(3[01]|[12]\d|0?[1-9])日起(?:施行|实施|执行)/;
/** 近日，…; 5月8日，某市印发…: the note's day without a year. */
const DAY_IN_NOTE =
  /^近日|^(?:今年)?(1[0-2]|[1-9])月(3[01]|[12]\d|[1-9])日[^。]{0,60}(?:印发|发布|出台|公布|通过)/;

/** 2024年工作要点, …（2023—2025年）; but 2030年前碳达峰 and 2035年远景目标 name a year ahead, not the year of issue. */
const YEAR_IN_TITLE = /(?<![到至])(20\d{2})(?:年(?!前|底|末|远景|愿景|展望)|[—-])/;

/** 2023年…执行情况与2024年…: was issued in the year that is planned, or at the end of the other. */
const REPORTED_YEAR = /20\d{2}年[^，。]{0,24}?(?:情况|总结|回顾)(?:和|与|及|暨|、)(?=20\d{2}年)/;

const MAX_DATED_LAST_LINE = 40;
const MAX_DATED_LINE = 60;

const isoDate = (year = '', month = '', day = ''): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

type IssueDate = { value: string; basis: Basis } | undefined;

/**
 * `sentence` for a day that the article itself gives, `document` for the newsletter's, which is not the policy's own.
 * From the signature, the lines around the title, the note, the newsletter's date, the 文号 or the title.
 */
export function findIssueDate(
  parts: Parts,
  documentNumber: string | undefined,
  documentDate: string | undefined,
): IssueDate {
  const day =
    dayIn(parts.last.toReversed(), MAX_DATED_LAST_LINE, /施行|实施|有效期/) ??
    dayIn([...parts.above, ...parts.below], MAX_DATED_LINE, /施行|有效期/);
  if (day) return { value: day, basis: 'sentence' };
  if (documentDate) return dayInNote(parts.note, documentDate) ?? { value: documentDate, basis: 'document' };
  const year =
    /[〔[［【](\d{4})/.exec(documentNumber ?? '')?.[1] ??
    YEAR_IN_TITLE.exec(parts.title.replace(REPORTED_YEAR, ''))?.[1];
  return year ? { value: year, basis: 'title' } : undefined;
}

/** The first line that is a date; 自2024年1月1日起施行 is none. */
function dayIn(lines: readonly string[], maxLength: number, notIssued: RegExp): string | undefined {
  for (const line of lines) {
    const match = line.length <= maxLength ? DAY.exec(line) : null;
    if (match && !notIssued.test(line)) return isoDate(match[1], match[2], match[3]);
  }
  return undefined;
}

/** The note's day in the newsletter's year. */
function dayInNote(note: string, documentDate: string): IssueDate {
  const match = DAY_IN_NOTE.exec(note);
  if (!match?.[1] || !match[2]) return undefined;
  return { value: isoDate(documentDate.slice(0, 4), match[1], match[2]), basis: 'paragraph' };
}

/** 本办法自2024年3月1日起施行 */
export function findEffectiveFrom({ last, below }: Parts): string | undefined {
  for (const line of [...last, ...below]) {
    const match = EFFECTIVE.exec(line);
    if (match) return isoDate(match[1], match[2], match[3]);
  }
  return undefined;
}
