/**
 * A presentation of an office's own as a template: its masters, layouts, themes and their pictures, and nothing else. What
 * a file claims is not believed: parts are taken by what leads to them, links outside and programs never.
 */
import { unzipSync, zipSync } from 'fflate';
import { escapeXml } from '../../domain/text/xml-text.ts';
import { EMU_PER_POINT } from './inches.ts';
import { attributeOf, elementsOf, without } from './markup.ts';
import { groundsOf, type Grounds } from './template-places.ts';

/** Why a file is no template. */
export type TemplateProblem = 'no-presentation' | 'macros' | 'too-large' | 'damaged' | 'no-title' | 'no-room';

export class TemplateError extends Error {
  constructor(readonly problem: TemplateProblem) {
    super(problem);
  }
}

export interface Template extends Grounds {
  /** Its masters in their order. */
  readonly masters: readonly { readonly id: string; readonly path: string }[];
  /** By path; with their relations, whose targets are paths from the root. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Of the file as it lies there, of what is looked at in it unpacked, and of what is kept, packed. */
export const MOST_BYTES = 50_000_000;
const MOST_INFLATED = 60_000_000;
const MOST_KEPT = 6_000_000;
const MOST_FILES = 5000;

const MAIN = 'ppt/presentation.xml';
const NEEDED =
  /^(?:\[Content_Types\]\.xml|ppt\/(?:_rels\/)?presentation\.xml(?:\.rels)?|ppt\/(?:slideMasters|slideLayouts|theme|media)\/.+)$/u;
const LAYOUT = /^ppt\/slideLayouts\/[^/]+\.xml$/u;
const PICTURE = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$/iu;

type Files = Readonly<Record<string, Uint8Array>>;

function unpacked(file: Uint8Array): Files {
  if (file.length > MOST_BYTES) throw new TemplateError('too-large');
  let room = MOST_INFLATED;
  let files = 0;
  try {
    return unzipSync(file, {
      filter: ({ name, originalSize }) => {
        files += 1;
        if (/vbaProject/iu.test(name)) throw new TemplateError('macros');
        if (!NEEDED.test(name)) return false;
        room -= originalSize;
        if (room < 0 || files > MOST_FILES) throw new TemplateError('too-large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof TemplateError ? error : new TemplateError('no-presentation');
  }
}

function textOf(files: Files, path: string): string {
  const bytes = files[path];
  if (bytes === undefined) throw new TemplateError('damaged');
  const text = new TextDecoder().decode(bytes);
  // An entity may grow into anything.
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw new TemplateError('damaged');
  return text;
}

type Kind = 'slideMaster' | 'slideLayout' | 'theme' | 'image';

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

const relationsPath = (path: string): string => path.replace(/([^/]+)$/u, '_rels/$1.rels');

/** What a part leads to inside the file. */
function relationsOf(files: Files, path: string): Relation[] {
  const at = relationsPath(path);
  if (files[at] === undefined) return [];
  return elementsOf(textOf(files, at), 'Relationship').flatMap(({ text }) => {
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributeOf(text, name));
    if (!id || !type || !target || attributeOf(text, 'TargetMode') === 'External') return [];
    const path = URL.parse(target, `file:///${at.replace('_rels/', '')}`)?.pathname.slice(1) ?? '';
    return files[path] === undefined ? [] : [{ id, type, path }];
  });
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const KEPT: ReadonlyMap<string, Kind> = new Map(
  (['slideMaster', 'slideLayout', 'theme', 'image'] as const).map((kind) => [`${TYPES}/${kind}`, kind]),
);

/** What may lead outside, play or run; left out where it led to what is not kept. */
const LEADING = [
  'a:hlinkClick',
  'a:hlinkHover',
  'p:custDataLst',
  'mc:AlternateContent',
  'p:graphicFrame',
  'p:controls',
  'p:transition',
  'p:timing',
  'p:pic',
  'p:sldLayoutId',
] as const;

const REFERENCE = /\sr:\w+="([^"]*)"/gu;

function cleaned(xml: string, kept: ReadonlySet<string>): string {
  const leadsAway = (text: string): boolean =>
    [...text.matchAll(REFERENCE)].some(([, id = '']) => id !== '' && !kept.has(id));
  const left = LEADING.reduce((text, name) => without(text, name, leadsAway), xml);
  return left.replace(REFERENCE, (whole, id: string) => (kept.has(id) ? whole : whole.replace(id, '')));
}

/** New names, so that none meets one of a deck's own. Its theme1 is that of the notes. */
const FOLDERS = {
  slideMaster: ['ppt/slideMasters/slideMaster', 1],
  slideLayout: ['ppt/slideLayouts/slideLayout', 1],
  theme: ['ppt/theme/theme', 2],
  image: ['ppt/media/template', 1],
} as const satisfies Readonly<Record<Kind, readonly [string, number]>>;

/** Takes over a part and all that it leads to. */
class Taking {
  readonly parts = new Map<string, Uint8Array>();
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<Kind, number>();

  constructor(private readonly files: Files) {}

  take(path: string, kind: Kind): string {
    const known = this.#names.get(path);
    if (known !== undefined) return known;
    const [folder, first] = FOLDERS[kind];
    const count = this.#counts.get(kind) ?? first;
    this.#counts.set(kind, count + 1);
    const name = `${folder}${count}${kind === 'image' ? (PICTURE.exec(path)?.[0] ?? '').toLowerCase() : '.xml'}`;
    this.#names.set(path, name);
    if (kind === 'image') this.parts.set(name, this.files[path] ?? new Uint8Array());
    else this.#takeXml(path, name);
    return name;
  }

  #takeXml(path: string, name: string): void {
    const xml = textOf(this.files, path);
    const relations = relationsOf(this.files, path).flatMap(({ id, type, path: to }) => {
      const kind = KEPT.get(type);
      return kind === undefined || (kind === 'image' && !PICTURE.test(to)) ? [] : [{ id, type, to, kind }];
    });
    const ids = new Set(relations.map(({ id }) => id));
    this.parts.set(name, encode(cleaned(xml, ids)));
    const lines = relations.map(
      ({ id, type, to, kind }) =>
        `<Relationship Id="${escapeXml(id)}" Type="${type}" Target="/${this.take(to, kind)}"/>`,
    );
    this.parts.set(relationsPath(name), encode(relationsXml(lines)));
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationsXml = (lines: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;

/** In points. */
function sizeIn(main: string) {
  const [size] = elementsOf(main, 'p:sldSz');
  const [width = 0, height = 0] = ['cx', 'cy'].map(
    (name) => Number(attributeOf(size?.text ?? '', name)) / EMU_PER_POINT,
  );
  return { width, height };
}

/** @throws TemplateError where it is none. */
export function readTemplate(file: Uint8Array): Template {
  const files = unpacked(file);
  if (files[MAIN] === undefined) throw new TemplateError('no-presentation');
  if (
    files['[Content_Types].xml'] !== undefined &&
    textOf(files, '[Content_Types].xml').includes('macroEnabled')
  )
    throw new TemplateError('macros');
  const main = textOf(files, MAIN);
  const relations = relationsOf(files, MAIN);
  const taking = new Taking(files);
  const masters = elementsOf(main, 'p:sldMasterId').flatMap(({ text }) => {
    const [id, to] = [attributeOf(text, 'id') ?? '', attributeOf(text, 'r:id')];
    const relation = relations.find((one) => one.id === to);
    if (relation === undefined || KEPT.get(relation.type) !== 'slideMaster' || !/^\d{10}$/u.test(id))
      return [];
    return [{ id, path: taking.take(relation.path, 'slideMaster') }];
  });
  const [first] = masters;
  if (first === undefined) throw new TemplateError('damaged');
  const { parts } = taking;
  const part = (path: string) => ({ path, xml: new TextDecoder().decode(parts.get(path)) });
  // Those of its first master; the others stay in the file.
  const led = new TextDecoder().decode(parts.get(relationsPath(first.path)));
  const layouts = [...parts.keys()].filter((path) => LAYOUT.test(path) && led.includes(`"/${path}"`));
  const grounds = groundsOf(part(first.path), layouts.map(part), sizeIn(main));
  if (grounds === null) throw new TemplateError('no-title');
  if (grounds === 'no-room') throw new TemplateError('no-room');
  return { ...grounds, masters, parts };
}

/** As a file that `readTemplate` reads to the same: what is kept. @throws TemplateError where it is too large to be kept. */
export function packTemplate({ masters, parts, places: { width, height } }: Template): Uint8Array {
  const ids = masters.map(({ id }, at) => `<p:sldMasterId id="${id}" r:id="rId${at + 1}"/>`);
  const [cx, cy] = [width, height].map((points) => Math.round(points * EMU_PER_POINT));
  const main = `${HEAD}<p:presentation><p:sldMasterIdLst>${ids.join('')}</p:sldMasterIdLst><p:sldSz cx="${cx}" cy="${cy}"/></p:presentation>`;
  const lines = masters.map(
    ({ path }, at) => `<Relationship Id="rId${at + 1}" Type="${TYPES}/slideMaster" Target="/${path}"/>`,
  );
  const own = { [MAIN]: encode(main), [relationsPath(MAIN)]: encode(relationsXml(lines)) };
  const packed = zipSync({ ...own, ...Object.fromEntries(parts) }, { mtime: new Date(1980, 0, 1) });
  if (packed.length > MOST_KEPT) throw new TemplateError('too-large');
  return packed;
}
