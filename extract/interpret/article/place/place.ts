/** The place that an article's commitments hold for, by the evidence that the article gives. */
import type { Region, RegionEvidence } from '../../../../src/domain/dataset/schema.ts';
import { NATION, placeHits, UNKNOWN } from '../../../recognise/region.ts';
import type { RawArticle } from '../../../segment/articles.ts';
import { textOf, type Block } from '../../../segment/blocks.ts';
import { bodyEvidence, type BodyText } from './body.ts';
import { contradicts, placeOfBody } from './contradiction.ts';
import { decide } from './decide.ts';
import { weigh, type Found, type Weighed } from './evidence.ts';
import { headEvidence, type PlacedText } from './head.ts';
import { firstPersonOf, saidOf, type FirstPerson } from './person.ts';

export interface PlaceOfArticle {
  readonly region: Region;
  /** The body shows another place than the title. */
  readonly fromBody: boolean;
  /** Evidence for places that do not hold one another. */
  readonly isDoubtful: boolean;
  /** The heaviest pieces, for and against. */
  readonly evidence: readonly RegionEvidence[];
}

const LINES_ABOVE = 4;
const LINES_BELOW = 10;
/** So many pieces tell a reader why; the rest would only repeat them. */
const MAX_KEPT = 6;

/**
 * Each piece of evidence weighs what its kind weighs (place/evidence.ts); a place that is only mentioned is none. The
 * province or the nation with most of it wins, and in it the finest place that is named as acting. Too little is 未定.
 */
export function findPlace(
  raw: RawArticle,
  blocks: readonly Block[],
  { issuer, documentNumber }: { issuer: string | undefined; documentNumber: string | undefined },
): PlaceOfArticle {
  const body = bodyOf(raw, blocks);
  const title = { text: raw.title, line: blocks[raw.titleBlock]?.firstLine ?? 1 };
  const note = placed(blocks, ...raw.note);
  const head = headEvidence({
    title,
    issuer,
    documentNumber,
    source: raw.source,
    note: note.find(({ text }) => text !== ''),
    near: [
      ...placed(blocks, Math.max(raw.first, raw.titleBlock - LINES_ABOVE), raw.titleBlock),
      ...placed(blocks, raw.bodyFirst, Math.min(raw.end, raw.bodyFirst + LINES_BELOW)),
    ],
  });
  const person = firstPersonOf([title, ...body]);
  return decided(head, body, person);
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

function decided(head: readonly Found[], body: readonly BodyText[], person: FirstPerson): PlaceOfArticle {
  const found = [...head, ...bodyEvidence(body, person)];
  const shown = shownByBody(head, body);
  if (shown) found.push(shown);
  const evidence = weigh([...found, ...spokenOf(found, person)]);
  const { region, isDoubtful } = decide(evidence, person);
  const fromBody = shown !== undefined && region.code === shown.region.code;
  return {
    region,
    fromBody,
    isDoubtful: isDoubtful && !fromBody,
    evidence: kept(evidence),
  };
}

/** 我区 speaks for every place of that rank that other evidence names. */
function spokenOf(found: readonly Found[], person: FirstPerson): Found[] {
  const regions = new Map(found.map(({ region }) => [region.code, region]));
  return [...regions.values()].flatMap((region) => {
    const said = saidOf(person, region);
    return said ? [{ kind: 'first-person' as const, region, ...said }] : [];
  });
}

/** The place that the body speaks of throughout, where that contradicts the title. */
function shownByBody(head: readonly Found[], body: readonly BodyText[]): Found | undefined {
  const titled = head.find(({ kind }) => kind === 'title' || kind === 'title-mention');
  if (!titled || titled.region.code === NATION.code) return undefined;
  const texts = body.map(({ text }) => text);
  const shown = placeOfBody(body.flatMap(({ hits }) => hits));
  if (!shown || !contradicts(titled.region, shown, texts)) return undefined;
  return {
    kind: 'body',
    region: shown.region,
    text: `${shown.region.name} ×${shown.count}`,
    line: undefined,
  };
}

function kept(evidence: readonly Weighed[]): RegionEvidence[] {
  return evidence
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MAX_KEPT)
    .map(({ kind, text, line, region, weight }) => ({
      kind,
      text,
      ...(line === undefined ? {} : { line }),
      region: region.name,
      weight,
    }));
}

/** What a person says needs no evidence. */
export const givenPlace = (region: Region): PlaceOfArticle => ({
  region,
  fromBody: false,
  isDoubtful: false,
  evidence: [],
});

export const isUnknown = ({ code }: Region): boolean => code === UNKNOWN.code;
