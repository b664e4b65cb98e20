/**
 * Word's hidden text (w:vanish), taken out before the file is read: of a run itself, of its style and of its paragraph's.
 * Styles toggle: hidden by both of them is seen again, and what the run says itself holds.
 */
import { tagsOf, type Tag } from './tags.ts';

/** What a style or a run says; undefined where it says nothing. */
type Said = boolean | undefined;
type Styles = ReadonlySet<string>;

/** Part names with their XML, hidden text taken out. */
export function withoutHidden(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const texts = Object.entries(parts).map(([name, bytes]) => [name, bytes, textIfHiding(bytes)] as const);
  if (texts.every(([, , text]) => text === undefined)) return { ...parts };
  const sheet = parts['word/styles.xml'];
  const styles = sheet ? hidingStyles(new TextDecoder().decode(sheet)) : new Set<string>();
  return Object.fromEntries(
    texts.map(([name, bytes, text]) => {
      const isText = name.startsWith('word/') && name.endsWith('.xml') && name !== 'word/styles.xml';
      if (!isText || (text === undefined && styles.size === 0)) return [name, bytes];
      return [name, new TextEncoder().encode(shown(text ?? new TextDecoder().decode(bytes), styles))];
    }),
  );
}

/** Most files hide nothing. */
function textIfHiding(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  return text.includes('vanish') ? text : undefined;
}

const isOn = (value: string | undefined): boolean =>
  value === undefined || !/^(?:0|false|off)$/iu.test(value);

/** The name without its prefix, which Word writes as w. */
const kindOf = ({ name }: Tag): string => name.slice(name.indexOf(':') + 1);
const VALUE = 'val';

const DEFAULT = '';

/** A style as its element says it. */
interface Style {
  readonly id: string;
  /** Of the paragraphs that name none. */
  readonly isDefault: boolean;
  says: Said;
  base: string | undefined;
}

/** The styles that hide, by their ids. */
function hidingStyles(xml: string): Styles {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  const path: string[] = [];
  for (const tag of tagsOf(xml)) {
    const kind = kindOf(tag);
    if (tag.isOpening) {
      if (kind === 'style') style = styleOf(tag);
      else if (style) noteStyle(style, kind, tag, path);
      path.push(kind);
    }
    if (!tag.isClosing) continue;
    path.pop();
    if (kind !== 'style' || !style) continue;
    styles.set(style.id, style);
    if (style.isDefault) styles.set(DEFAULT, style);
    style = undefined;
  }
  return new Set([...styles.keys()].filter((id) => hides(styles, id)));
}

const styleOf = (tag: Tag): Style => ({
  id: tag.attribute('styleId') ?? DEFAULT,
  isDefault: tag.attribute('type') === 'paragraph' && isOn(tag.attribute('default') ?? '0'),
  says: undefined,
  base: undefined,
});

/** What a property says of the style that it belongs to. */
function noteStyle(style: Style, kind: string, tag: Tag, path: readonly string[]): void {
  const holder = path.at(-1);
  if (kind === 'basedOn' && holder === 'style') style.base = tag.attribute(VALUE);
  if (kind === 'vanish' && holder === 'rPr' && path.at(-2) === 'style')
    style.says = isOn(tag.attribute(VALUE));
}

/** A style that says nothing does as the one that it is based on; those of a ring say nothing. */
function hides(styles: ReadonlyMap<string, Style>, id: string): boolean {
  let at: string | undefined = id;
  for (const seen = new Set<string>(); at !== undefined && !seen.has(at); at = styles.get(at)?.base) {
    seen.add(at);
    const says = styles.get(at)?.says;
    if (says !== undefined) return says;
  }
  return false;
}

/** What is open while the tags pass by. */
interface Open {
  readonly kind: string;
  readonly start: number;
  /** Of a run or a paragraph: what it says of itself, and its style. */
  says: Said;
  style: string | undefined;
}

/** What of a run stays: a field that begins in hidden text may end behind it. */
const STAYS = new Set(['rPr', 'fldChar', 'instrText']);

function shown(xml: string, styles: Styles): string {
  let done = '';
  let from = 0;
  const open: Open[] = [];
  for (const tag of tagsOf(xml)) {
    const kind = kindOf(tag);
    if (tag.isOpening) {
      note(kind, tag, open);
      open.push({ kind, start: tag.start, says: undefined, style: undefined });
    }
    if (!tag.isClosing) continue;
    const closed = open.pop();
    const run = open.at(-1);
    if (!closed || closed.start < from || run?.kind !== 'r' || STAYS.has(closed.kind)) continue;
    if (
      !isHidden(
        run,
        open.findLast((element) => element.kind === 'p'),
        styles,
      )
    )
      continue;
    done += xml.slice(from, closed.start);
    from = tag.end;
  }
  return done + xml.slice(from);
}

/** What a property says of the run or paragraph that it belongs to. */
function note(kind: string, tag: Tag, open: readonly Open[]): void {
  const owner = open.at(-2);
  const holder = open.at(-1)?.kind;
  if (!owner) return;
  if (owner.kind === 'r' && holder === 'rPr') {
    if (kind === 'vanish') owner.says = isOn(tag.attribute(VALUE));
    if (kind === 'rStyle') owner.style = tag.attribute(VALUE);
  }
  if (owner.kind === 'p' && holder === 'pPr' && kind === 'pStyle') owner.style = tag.attribute(VALUE);
}

const isHidden = (run: Open, paragraph: Open | undefined, styles: Styles): boolean =>
  run.says ?? styles.has(run.style ?? '-') !== styles.has(paragraph?.style ?? DEFAULT);
