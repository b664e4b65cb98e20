/** What stands before the first article of a newsletter. */
import type { RawArticle } from '../segment/articles.ts';
import { textsOf, type Block } from '../segment/blocks.ts';
import { DAY } from './dates.ts';

export interface Masthead {
  readonly title: string | undefined;
  readonly issue: string | undefined;
  readonly issueDate: string | undefined;
}

/** Name, issue and date of a newsletter, from what stands before its first article. */
export function mastheadOf(blocks: readonly Block[], articles: readonly RawArticle[]): Masthead {
  const none = { title: undefined, issue: undefined, issueDate: undefined };
  if (articles.length < 2) return none;
  const front = textsOf(blocks, 0, articles[0]?.first ?? 0);
  const issueLine = front.find((line) => /第\d+期/.test(line));
  const numbers = issueLine?.match(/总第\d+期|第\d+期/g) ?? [];
  return {
    title: nameOf(front),
    issue: numbers.length > 0 ? [...new Set(numbers)].join(' ') : undefined,
    issueDate: dateOf(front),
  };
}

function dateOf(front: readonly string[]): string | undefined {
  const [, year, month = '', day = ''] = DAY.exec(front.find((line) => DAY.test(line)) ?? '') ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The newsletter's name: the short line that stands closest above a date or issue number. */
function nameOf(front: readonly string[]): string | undefined {
  for (const [i, line] of front.entries()) {
    if (!DAY.test(line) && !/第\d+期/.test(line)) continue;
    const name = front.slice(Math.max(0, i - 3), i).findLast((text) => /^[\u4e00-\u9fa5]{4,12}$/.test(text));
    if (name && !/解读|要目|目录/.test(name)) return name;
  }
  return undefined;
}
