/** The place that an article's commitments hold for, by the evidence that the article gives. */
import type { FactEvidence, Region } from '../../../src/domain/dataset/schema.ts';
import { countyNamed, namesakesAt, NATION, placeAt, placeHits, UNKNOWN } from '../../recognise/region.ts';
import { ZONE_WORDS } from '../../lexicon/place-words.ts';
import { pattern } from '../../lexicon/words.ts';
import type { RawArticle } from '../../segment/articles.ts';
import { textOf, type Block } from '../../segment/blocks.ts';
import { bodyEvidence, type BodyText } from './body.ts';
import { placeAgainst } from './contradiction.ts';
import { decidePlace } from './decide.ts';
import type { Found } from './evidence.ts';
import { isStating, type PlaceSigns } from './features.ts';
import { headEvidence, type Head, type PlaceAt, type PlacedText } from './head.ts';
import { governing, Named } from './named.ts';
import { firstPersonOf, withoutZone, type FirstPerson } from './person.ts';

export interface PlaceOfArticle {
  readonly region: Region;
  /** Words name the place as the one that acts, or it was made out of what is said of it. */
  readonly basis: 'stated' | 'inferred';
  /** 0..1 */
  readonly certainty: number;
  /** The next likely place, which may be 未定. */
  readonly next: Region | undefined;
  /** The body shows another place than the title. */
  readonly fromBody: boolean;
  /** Evidence for places that do not hold one another. */
  readonly isDoubtful: boolean;
  /** The heaviest pieces, for and against. */
  readonly evidence: readonly FactEvidence[];
}

/** What is known of an article before its place is. */
export interface PlaceRequest {
  readonly issuer: string | undefined;
  readonly documentNumber: string | undefined;
  /** Names of the file and of its folder. */
  readonly file: string | undefined;
  readonly folder: string | undefined;
}

const LINES_ABOVE = 4;
const LINES_BELOW = 10;

/** A place that is only mentioned is no evidence; what is, and what it weighs: features.ts. Too little is 未定. */
export function findPlace(raw: RawArticle, blocks: readonly Block[], request: PlaceRequest): PlaceOfArticle {
  const signs = placeSigns(raw, blocks, request);
  const { region, certainty, next, isDoubtful, evidence } = decidePlace(signs);
  const shown = signs.found.find(({ kind }) => kind === 'body');
  const fromBody = shown !== undefined && region.code === shown.region.code;
  return {
    region,
    basis: isUnknown(region) || !isStating(region, signs) ? 'inferred' : 'stated',
    certainty,
    next,
    fromBody,
    isDoubtful: isDoubtful && !fromBody,
    evidence,
  };
}

/** All that an article shows of its place. */
export function placeSigns(
  raw: RawArticle,
  blocks: readonly Block[],
  { issuer, documentNumber, file, folder }: PlaceRequest,
): PlaceSigns {
  const body = bodyOf(raw, blocks);
  const title = { text: raw.title, line: blocks[raw.titleBlock]?.firstLine ?? 1 };
  const note = placed(blocks, ...raw.note);
  const named = new Named(body);
  const files = [file, folder].filter((name) => name !== undefined);
  const around: Head = {
    title,
    issuer,
    documentNumber,
    source: raw.source,
    note: note.find(({ text }) => text !== ''),
    near: [
      ...placed(blocks, Math.max(raw.first, raw.titleBlock - LINES_ABOVE), raw.titleBlock),
      ...placed(blocks, raw.bodyFirst, Math.min(raw.end, raw.bodyFirst + LINES_BELOW)),
    ],
    placeAt: placesMeant(named, files),
  };
  const head = headEvidence(around);
  const spoken = firstPersonOf([title, ...body]);
  const person = isOfZone(head) ? withoutZone(spoken) : spoken;
  return {
    found: [
      ...head,
      ...files.flatMap(fileEvidence),
      ...bodyEvidence(body, person),
      ...shownByBody(head, named, spoken),
    ],
    person,
    named,
  };
}

const ZONE = pattern`^.{0,4}(?:${ZONE_WORDS})`;

/** 怀化高新区工作报告: a zone that has no code of its own stands behind the name of its city. */
function isOfZone(head: readonly Found[]): boolean {
  const named = head.find(({ kind }) => kind === 'title' || kind === 'issuer');
  if (!named || named.region.level === 'district' || named.region.level === 'nation') return false;
  const [hit] = placeHits(named.text);
  return hit !== undefined && ZONE.test(named.text.slice(hit.at + hit.length));
}

/** 南充.txt, 2024年西充县政府工作报告.docx: the finest place that the name says; a county by its short name only where that is all of it. */
function fileEvidence(name: string): Found[] {
  const words = name.replace(/\.[A-Za-z0-9]{1,5}$/, '').replace(/[\s_\-—.\d]+|年/g, '');
  const region = placeHits(words).at(0)?.region ?? countyNamed(words.replace(/政府工作报告$|工作报告$/, ''));
  return region ? [{ kind: 'file', region, text: name, line: undefined }] : [];
}

const placed = (blocks: readonly Block[], first: number, end: number): PlacedText[] =>
  blocks.slice(first, end).map((block) => ({ text: textOf(block), line: block.firstLine }));

/** Each text of the body is searched for places once. */
function bodyOf(raw: RawArticle, blocks: readonly Block[]): BodyText[] {
  const body: BodyText[] = [];
  for (let i = raw.bodyFirst; i < raw.end; i += 1) {
    const block = blocks[i];
    if (!block) continue;
    const text = textOf(block);
    body.push({ text, line: block.firstLine, hits: placeHits(text) });
  }
  return body;
}

/** The place that the body speaks of throughout, where that contradicts the title. */
function shownByBody(head: readonly Found[], named: Named, person: FirstPerson): Found[] {
  const titled = head.find(({ kind }) => kind === 'title' || kind === 'title-mention');
  if (!titled || titled.region.code === NATION.code) return [];
  const shown = placeAgainst(titled.region, named.places, person);
  return shown ? [{ kind: 'body', region: shown.region, text: `${shown.region.name} ×${shown.count}` }] : [];
}

/** What a person says needs no evidence. */
export const givenPlace = (region: Region): PlaceOfArticle => ({
  region,
  basis: 'stated',
  certainty: 1,
  next: undefined,
  fromBody: false,
  isDoubtful: false,
  evidence: [],
});

export const isUnknown = ({ code }: Region): boolean => code === UNKNOWN.code;

/** The name of a file counts as much as so many mentions. */
const OF_FILE = 2;

/**
 * Districts that share a name (鼓楼区 of 南京, 徐州, 开封 and 福州): which of them a head means, the cities tell that the text names.
 * @param files names of the file and of its folder
 */
function placesMeant(named: Named, files: readonly string[]): PlaceAt {
  const ofFiles = files.flatMap((name) => placeHits(name).map(({ region }) => region.code));
  const countOf = ({ code }: Region): number => {
    const city = governing(code);
    return named.countOf(city) + OF_FILE * ofFiles.filter((one) => one === city).length;
  };
  return (text, at) => {
    const known = placeAt(text, at);
    if (known) return known;
    // The one whose city is named more often than those of the others.
    const [first, second] = namesakesAt(text, at).toSorted((a, b) => countOf(b) - countOf(a));
    return first && second && countOf(first) > countOf(second)
      ? { region: first, length: first.name.length }
      : undefined;
  };
}
