/** Elements of a chart's part of the file (ECMA-376 part 1, §21.2), which all kinds of charts are made of. */
import { element, escapeXml } from '../../domain/text/xml-text.ts';
import type { NativeSeries } from '../../page/deck.ts';

export const AXES = { names: 1, values: 2 } as const;

/** An element that has a value and nothing else. */
export const is = (name: string, val: string | number): string => element(`c:${name}`, { val });
export const inside = (name: string, ...parts: readonly string[]): string =>
  element(`c:${name}`, {}, parts.join(''));

/** The column of a series in the workbook: B, C, … */
export const columnOf = (at: number): string => String.fromCharCode('B'.charCodeAt(0) + at);

export function identity(name: string, at: number): string[] {
  const cache = inside('strCache', is('ptCount', 1), point(0, name));
  const said = inside('strRef', inside('f', `Sheet1!$${columnOf(at)}$1`), cache);
  return [is('idx', at), is('order', at), inside('tx', said)];
}

export const point = (idx: number, text: string): string =>
  element('c:pt', { idx }, inside('v', escapeXml(text)));

/** A value that is not there has no point: an empty one is read as zero by some programs. */
export function numbers(values: NativeSeries['values'], column: string): string {
  const points = values.map((value, at) => (value === null ? '' : point(at, String(value))));
  const cache = inside('numCache', inside('formatCode', 'General'), is('ptCount', values.length), ...points);
  return inside('numRef', inside('f', `Sheet1!$${column}$2:$${column}$${values.length + 1}`), cache);
}
