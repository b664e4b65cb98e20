/** Workbooks read back, for tests: the sheets by name, each cell as its own type. */
import { strFromU8, unzipSync } from 'fflate';

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Whether the first row stays while the others move. */
  readonly hasFrozenHead: boolean;
  readonly widths: readonly number[];
  /** Formulas, which there should be none of. */
  readonly formulas: number;
}

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#39;|&apos;/gu, "'")
    .replaceAll('&amp;', '&');

const textsIn = (xml: string): string =>
  [...xml.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/gu)].map(([, text]) => unescape(text ?? '')).join('');

const columnOf = (reference: string): number =>
  reference
    .replace(/\d/gu, '')
    .split('')
    .reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const files = unzipSync(bytes);
  const textOf = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const shared = [...textOf('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/gu)].map(([, xml]) =>
    textsIn(xml ?? ''),
  );
  const names = [...textOf('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/gu)];
  return names.map(([, name], at) =>
    readSheet(unescape(name ?? ''), textOf(`xl/worksheets/sheet${at + 1}.xml`), shared),
  );
}

function readSheet(name: string, xml: string, shared: readonly string[]): ReadSheet {
  const rows = [...xml.matchAll(/<row [^>]*?(?:\/>|>([\s\S]*?)<\/row>)/gu)].map(([, cells]) => {
    const row: (string | number | null)[] = [];
    for (const [, head, body] of (cells ?? '').matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/gu)) {
      const column = columnOf(/r="([A-Z]+\d+)"/u.exec(head ?? '')?.[1] ?? '');
      while (row.length < column) row.push(null);
      row.push(valueOf(head ?? '', body ?? '', shared));
    }
    return row;
  });
  return {
    name,
    rows,
    hasFrozenHead: /<pane [^>]*ySplit="1"[^>]*state="frozen"/u.test(xml),
    widths: [...xml.matchAll(/<col [^>]*width="([\d.]+)"/gu)].map(([, width]) => Number(width)),
    formulas: [...xml.matchAll(/<f[ >]/gu)].length,
  };
}

function valueOf(head: string, body: string, shared: readonly string[]): string | number | null {
  const type = /t="(\w+)"/u.exec(head)?.[1] ?? 'n';
  if (type === 'inlineStr') return textsIn(body);
  const raw = /<v>([\s\S]*?)<\/v>/u.exec(body)?.[1];
  if (raw === undefined) return null;
  if (type === 's') return shared[Number(raw)] ?? null;
  return type === 'str' ? unescape(raw) : Number(raw);
}
