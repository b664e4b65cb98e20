/** The places that a body names: how often, where, and how many that lie in each. */
import type { Region } from '../../../src/domain/dataset/schema.ts';
import { LINKED_AFTER, LINKED_BEFORE } from '../../lexicon/place-words.ts';
import { pattern } from '../../lexicon/words.ts';
import { isInside, regionByCode, type PlaceHit } from '../../recognise/region.ts';
import { shortNamesIn, shortOf, type ShortName } from './short-names.ts';

/** A paragraph with the names of places in it, in their order. */
export interface NamingText {
  readonly text: string;
  readonly hits: readonly PlaceHit[];
}

type Part = 'opening' | 'closing';

export interface Tally {
  readonly region: Region;
  count: number;
  /** As a partner, a destination, the end of a line: 成渝双城, 对接上海, 至武汉高铁. */
  against: number;
  readonly parts: Set<Part>;
}

const PARTS: readonly (readonly [Part, number, number])[] = [
  ['opening', 0, 5],
  ['closing', -3, 0],
];
/** As many mentions more are of other places, before any is counted. */
const FEW_MENTIONS = 1;
const NEAR = 8;
const BEFORE = pattern`${LINKED_BEFORE}$`;
const AFTER = pattern`^${LINKED_AFTER}`;

export class Named {
  private readonly tallies = new Map<string, Tally>();
  private readonly shorts: ReadonlyMap<string, ShortName>;

  constructor(body: readonly NamingText[]) {
    for (const [index, { text, hits }] of body.entries())
      for (const hit of hits) this.add(hit, text, partsAt(index, body.length));
    this.shorts = shortNamesIn(body.map(({ text }) => text));
  }

  private add({ region, at, length }: PlaceHit, text: string, parts: readonly Part[]): void {
    const tally = this.tallies.get(region.code) ?? { region, count: 0, against: 0, parts: new Set() };
    this.tallies.set(region.code, tally);
    tally.count += 1;
    const isLinked =
      BEFORE.test(text.slice(Math.max(0, at - NEAR), at)) ||
      AFTER.test(text.slice(at + length, at + length + NEAR));
    if (isLinked) tally.against += 1;
    else for (const part of parts) tally.parts.add(part);
  }

  /** All that are named by a name of their own. */
  get places(): readonly Tally[] {
    return [...this.tallies.values()];
  }

  count(region: Region): number {
    const short = region.level === 'district' ? this.shorts.get(shortOf(region.name)) : undefined;
    return (
      (this.tallies.get(region.code)?.count ?? 0) + (short?.codes.includes(region.code) ? short.count : 0)
    );
  }

  /** How often the place of a code is named by a name of its own. */
  countOf(code: string): number {
    return this.tallies.get(code)?.count ?? 0;
  }

  /** Of all mentions of places of its rank; the only mention of any says little. */
  shareOfRank(region: Region): number {
    const all = this.places.filter((tally) => tally.region.level === region.level);
    const sum = all.reduce((total, { count }) => total + count, 0);
    return (this.tallies.get(region.code)?.count ?? 0) / (sum + FEW_MENTIONS);
  }

  isIn(part: Part, { code }: Region): boolean {
    return this.tallies.get(code)?.parts.has(part) ?? false;
  }

  shareAgainst({ code }: Region): number {
    const tally = this.tallies.get(code);
    return tally ? tally.against / tally.count : 0;
  }

  /** Cities of a province, counties of a city: how many are named, and their share of all mentions of that rank. */
  inside(region: Region): { distinct: number; share: number } {
    const members = region.level === 'province' ? this.cities() : this.counties();
    const inside = members.filter(({ codes }) => codes.some((code) => isIn(code, region)));
    const all = mentions(members);
    return { distinct: inside.length, share: all === 0 ? 0 : mentions(inside) / all };
  }

  private cities(): ShortName[] {
    return this.places
      .filter(({ region }) => region.level === 'city')
      .map(({ region, count }) => ({ codes: [region.code], count }));
  }

  private counties(): readonly ShortName[] {
    return [...this.shorts.values()];
  }

  /** Counties that are named by their short names, with how often. */
  shortly(): { readonly region: Region; readonly count: number }[] {
    return [...this.shorts.values()].flatMap(({ codes, count }) =>
      codes.flatMap((code) => {
        const region = regionByCode(code);
        return region ? [{ region, count }] : [];
      }),
    );
  }

  /** Cities of which two counties or more are named by their short names, provinces of which two cities are. */
  hinted(): Region[] {
    const counts = new Map<string, number>();
    const add = (code: string): void => void counts.set(code, (counts.get(code) ?? 0) + 1);
    for (const { codes } of this.shorts.values()) for (const city of new Set(codes.map(governing))) add(city);
    for (const { codes } of this.cities()) for (const code of codes) add(`${code.slice(0, 2)}0000`);
    return [...counts].filter(([, count]) => count > 1).flatMap(([code]) => regionByCode(code) ?? []);
  }
}

const mentions = (names: readonly ShortName[]): number =>
  names.reduce((total, { count }) => total + count, 0);

const partsAt = (index: number, length: number): Part[] =>
  PARTS.filter(([, from, to]) => index >= (from < 0 ? length + from : from) && (to === 0 || index < to)).map(
    ([part]) => part,
  );

/** The city, or the province that has no cities, in which a county lies. */
export const governing = (code: string): string =>
  regionByCode(`${code.slice(0, 4)}00`) ? `${code.slice(0, 4)}00` : `${code.slice(0, 2)}0000`;

function isIn(code: string, region: Region): boolean {
  const place = regionByCode(code);
  return place !== undefined && isInside(place, region);
}
