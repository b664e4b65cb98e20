/**
 * A cell that shows 60% holds 0.6 and a format. The reading library gives the number without its format, which would be
 * another figure; here such cells become the text that the sheet shows. Pure.
 */

const FORMAT = /<(?:\w+:)?numFmt\s[^>]*>/gu;
const ATTRIBUTE = /\b(\w+)="([^"]*)"/gu;
const BUILT_IN_PERCENT = ['9', '10'];

function attributesOf(tag: string): ReadonlyMap<string, string> {
  return new Map([...tag.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]));
}

/** Positions, among the styles of cells, of those whose format is a percentage. */
function percentStyles(styles: string): ReadonlySet<string> {
  const formats = new Set(BUILT_IN_PERCENT);
  for (const [tag] of styles.matchAll(FORMAT)) {
    const found = attributesOf(tag);
    // A percent sign in quotes is a word, not a format.
    const code = (found.get('formatCode') ?? '').replaceAll(/&quot;.*?&quot;|\\./gu, '');
    if (code.includes('%')) formats.add(found.get('numFmtId') ?? '');
  }
  const start = styles.search(/<(?:\w+:)?cellXfs\b/u);
  const end = styles.search(/<\/(?:\w+:)?cellXfs>/u);
  const cells = start < 0 || end < start ? '' : styles.slice(start, end);
  const tags = [...cells.matchAll(/<(?:\w+:)?xf\b[^>]*>/gu)].map(([tag]) => attributesOf(tag));
  return new Set(tags.flatMap((tag, at) => (formats.has(tag.get('numFmtId') ?? '') ? [String(at)] : [])));
}

const CELL = /<((?:\w+:)?c)\s([^>]*[^>/])>((?:(?!<\/(?:\w+:)?c>).)*)<\/(?:\w+:)?c>/gsu;
const VALUE = /<((?:\w+:)?v)>([^<]*)<\/(?:\w+:)?v>/u;

/** The sheet with its percentages written out. */
export function asShown(sheet: string, styles: string): string {
  const percent = percentStyles(styles);
  if (percent.size === 0) return sheet;
  return sheet.replaceAll(CELL, (whole: string, tag: string, attributes: string, inside: string) => {
    const found = attributesOf(attributes);
    const isNumber = (found.get('t') ?? 'n') === 'n';
    const [, valueTag = 'v', written] = VALUE.exec(inside) ?? [];
    if (!isNumber || written === undefined || !percent.has(found.get('s') ?? '')) return whole;
    const value = Number(written);
    if (!Number.isFinite(value)) return whole;
    const shown = `${Number((value * 100).toPrecision(12))}%`;
    return `<${tag} r="${found.get('r') ?? ''}" t="str"><${valueTag}>${shown}</${valueTag}></${tag}>`;
  });
}
