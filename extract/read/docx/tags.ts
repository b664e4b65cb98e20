/** The tags of an XML text one after another, without making a tree of it. */

export interface Tag {
  /** With its prefix. */
  readonly name: string;
  readonly start: number;
  /** Behind its >. */
  readonly end: number;
  readonly isOpening: boolean;
  /** Of an element without content both are true. */
  readonly isClosing: boolean;
  /** By its name without prefix; undefined where it is not there. */
  readonly attribute: (name: string) => string | undefined;
}

/** What is no tag, with how it ends. */
const OTHERS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;
const ATTRIBUTE = /([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

export function* tagsOf(xml: string): Iterable<Tag> {
  for (let start = xml.indexOf('<'); start >= 0;) {
    const other = OTHERS.find(([head]) => xml.startsWith(head, start));
    const end = other ? behind(xml, other[1], start + other[0].length) : tagEnd(xml, start);
    if (end < 0) return;
    if (!other) yield tagAt(xml, start, end);
    start = xml.indexOf('<', end);
  }
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** Quoted values may hold a >. */
function tagEnd(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at += 1) {
    const c = xml.charAt(at);
    if (c === '>') return at + 1;
    if (c !== '"' && c !== "'") continue;
    at = xml.indexOf(c, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function tagAt(xml: string, start: number, end: number): Tag {
  const isEnd = xml.charAt(start + 1) === '/';
  const inner = xml.slice(start + (isEnd ? 2 : 1), end - 1);
  const isEmpty = inner.endsWith('/');
  const name = /^[^\s/>]*/u.exec(inner)?.[0] ?? '';
  return {
    name,
    start,
    end,
    isOpening: !isEnd,
    isClosing: isEnd || isEmpty,
    attribute: (wanted) => {
      for (const [, key, double, single] of inner.slice(name.length).matchAll(ATTRIBUTE))
        if (key === wanted) return double ?? single;
      return undefined;
    },
  };
}
