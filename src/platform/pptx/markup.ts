/** Elements of a foreign part, found in one pass over its text, however it is nested. Prefixes are those that every program writes. */

interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The outermost elements of a name, in their order; one that does not end is none. */
export function elementsOf(xml: string, name: string): Found[] {
  const found: Found[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, index } of xml.matchAll(new RegExp(`</?${name}(?=[\\s/>])[^<>]*>`, 'g'))) {
    const isEnd = tag.startsWith('</');
    if (depth === 0 && !isEnd) start = index;
    if (!tag.endsWith('/>')) depth += isEnd ? -1 : 1;
    if (depth < 0) return found;
    const end = index + tag.length;
    if (depth === 0) found.push({ start, end, text: xml.slice(start, end) });
  }
  return found;
}

/** Without the outermost elements of a name of which something is true. */
export function without(xml: string, name: string, isMeant: (text: string) => boolean): string {
  return elementsOf(xml, name)
    .filter(({ text }) => isMeant(text))
    .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), xml);
}

/** The first value of an attribute in a text that begins with its element; null where there is none. */
export function attributeOf(text: string, name: string): string | null {
  const tag = text.slice(0, text.indexOf('>') + 1);
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found?.[1] ?? found?.[2] ?? null;
}
