/** The fonts that a document names, each with what stands in for it: without, a program takes what it likes. */
import { FONTS } from './look.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** As `word/fontTable.xml`. */
export function fontTable(): string {
  const fonts = Object.values(FONTS).map(
    ({ name, instead }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead.join(',')}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${NAMESPACE}">${fonts.join('')}</w:fonts>`;
}
