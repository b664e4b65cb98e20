/** What a page does not show: by its attributes, or by a plain rule of its own style sheets. */
import { attribute, type Page, type PageElement, type PageNode } from './parse.ts';

export type Hidden = (element: PageElement) => boolean;

const NOT_SHOWN =
  /(?:^|;)\s*(?:display\s*:\s*none|(?:content-)?visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0*)?%?\s*(?:!|;|$)|font-size\s*:\s*0(?:\.0*)?(?:[a-z]{1,4}|%)?\s*(?:!|;|$))/iu;

/** A selector of one element by its tag, classes and id; others are not followed. */
const PLAIN = /^[a-z]*\d?(?:[.#][\w-]+)+$/iu;
/** So much of the style sheets is looked at, and so many of their rules. */
const MAX_STYLE = 1_000_000;
const MAX_RULES = 1000;

/** What an element must have: `.class`, `#id`, `tag`. */
type Names = readonly string[];

/** @param page whose style sheets count too */
export function hiddenIn(page: Page): Hidden {
  const rules = new Map<string, Names[]>();
  for (const names of namesHiddenBy(stylesOf(page).slice(0, MAX_STYLE)).slice(0, MAX_RULES)) {
    const [first = ''] = names;
    const known = rules.get(first);
    if (known) known.push(names);
    else rules.set(first, [names]);
  }
  return (element) =>
    element.attrs.length > 0 &&
    (attribute(element, 'hidden') !== undefined ||
      NOT_SHOWN.test(attribute(element, 'style') ?? '') ||
      (rules.size > 0 && isUnder(rules, element)));
}

function isUnder(rules: ReadonlyMap<string, readonly Names[]>, element: PageElement): boolean {
  const classes = (attribute(element, 'class') ?? '').split(/\s+/u);
  const own = new Set([
    element.tagName,
    `#${attribute(element, 'id') ?? ''}`,
    ...classes.map((c) => `.${c}`),
  ]);
  return [...own].some((name) => rules.get(name)?.some((names) => names.every((part) => own.has(part))));
}

/** The names of each plain selector that hides, what stands last in it first. Blocks such as @media print hide elsewhere. */
function namesHiddenBy(styles: string): Names[] {
  const found: Names[] = [];
  const text = withoutComments(styles);
  let depth = 0;
  let opened = 0;
  let selectors = '';
  for (const { 0: brace, index } of text.matchAll(/[{}]/gu)) {
    if (brace === '}' && depth === 1 && NOT_SHOWN.test(text.slice(opened, index)))
      found.push(...selectors.split(',').flatMap(namesOf));
    if (brace === '{' && depth === 0) selectors = text.slice(opened, index);
    depth = Math.max(0, depth + (brace === '{' ? 1 : -1));
    opened = index + 1;
  }
  return found;
}

function namesOf(selector: string): Names[] {
  const plain = selector.trim();
  return PLAIN.test(plain) ? [(plain.match(/[.#]?[\w-]+/gu) ?? []).toReversed()] : [];
}

const withoutComments = (text: string): string =>
  text
    .split('*/')
    .map((piece) => piece.split('/*', 1)[0] ?? '')
    .join(' ');

function stylesOf(page: Page): string {
  const found: string[] = [];
  const open: PageNode[] = [...page.childNodes];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('tagName' in node)) continue;
    const isStyle = node.tagName === 'style';
    for (const child of node.childNodes)
      if (!isStyle) open.push(child);
      else if ('value' in child) found.push(child.value);
  }
  return found.join('\n');
}
