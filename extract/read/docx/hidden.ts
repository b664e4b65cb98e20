/**
 * Word's hidden text (w:vanish), taken out before the file is read: of a run itself, of its style and of its paragraph's.
 * Styles toggle: hidden by both of them is seen again, and what the run says itself holds.
 */
import { tagsOf, type Tag } from './tags.ts';

/** What a style or a run says; undefined where it says nothing. */
type Said = boolean | undefined;
type Styles = ReadonlyMap<string, boolean>;

/** Part names with their XML, hidden text taken out. */
export function withoutHidden(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const texts = Object.entries(parts).map(([name, bytes]) => [name, bytes, textIfHiding(bytes)] as const);
  if (texts.every(([, , text]) => text === undefined)) return { ...parts };
  const sheet = parts['word/styles.xml'];
  const styles = sheet ? hidingStyles(new TextDecoder().decode(sheet)) : new Map<string, boolean>();
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

/** Of each style by its id, and of the one that paragraphs have that name none, whether it hides; only those that do. */
function hidingStyles(xml: string): Styles {
  const said = new Map<string, { readonly says: Said; readonly base: string | undefined }>();
  let [id, base, says]: [string, string | undefined, Said] = [DEFAULT, undefined, undefined];
  let isDefault = false;
  let path: string[] = [];
  for (const tag of tagsOf(xml)) {
    const kind = kindOf(tag);
    if (tag.isOpening) {
      if (kind === 'style') {
        [id, base, says] = [tag.attribute('styleId') ?? DEFAULT, undefined, undefined];
        isDefault = tag.attribute('type') === 'paragraph' && isTrue(tag.attribute('default'));
      }
      if (kind === 'basedOn' && path.at(-1) === 'style') base = tag.attribute(VALUE);
      if (kind === 'vanish' && path.at(-1) === 'rPr' && path.at(-2) === 'style')
        says = isOn(tag.attribute(VALUE));
      path.push(kind);
    }
    if (!tag.isClosing) continue;
    path = path.slice(0, -1);
    if (kind !== 'style') continue;
    said.set(id, { says, base });
    if (isDefault) said.set(DEFAULT, { says, base });
  }
  return new Map([...said.keys()].filter((name) => hides(said, name)).map((name) => [name, true]));
}

const isTrue = (value: string | undefined): boolean => value !== undefined && isOn(value);

/** A style that says nothing does as the one that it is based on; those of a ring say nothing. */
function hides(
  said: ReadonlyMap<string, { readonly says: Said; readonly base: string | undefined }>,
  name: string,
): boolean {
  let at: string | undefined = name;
  for (const seen = new Set<string>(); at !== undefined && !seen.has(at); at = said.get(at)?.base) {
    seen.add(at);
    const { says } = said.get(at) ?? {};
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
