/** The line that a newsletter repeats on every page: 数字经济政策专刊. */
import { numbering, type Line } from './lines.ts';

const RUNNING_HEAD_REPEATS = 3;

/** Short lines without punctuation that stand on three pages or more. */
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
