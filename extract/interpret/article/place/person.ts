/** The first person of a text: 我省, 全市, 本区. It names no place, but says of what rank the place must be. */
import type { Region } from '../../../../src/domain/dataset/schema.ts';
import { matchesOf } from '../../../matches.ts';
import type { PlacedText } from './head.ts';

const FIRST_PERSON = /[我全本]([省市区县州盟旗])(?!场|域|块|面|间|别|县|直|内外)/g;
const RANKS: Readonly<Record<string, number>> = { 省: 1, 州: 2, 市: 2, 盟: 2, 区: 3, 县: 3, 旗: 3 };

/** The words that first say each rank (省 市 区 …), and where they stand. */
export type FirstPerson = ReadonlyMap<string, PlacedText>;

export function firstPersonOf(texts: readonly PlacedText[]): FirstPerson {
  const person = new Map<string, PlacedText>();
  for (const { text, line } of texts)
    for (const [words, rank = ''] of matchesOf(text, FIRST_PERSON))
      if (!person.has(rank)) person.set(rank, { text: words, line });
  return person;
}

const lastOf = (region: Region): string => region.name.slice(-1);
const isAutonomous = (region: Region): boolean => region.name.endsWith('自治区');

const rankOf = (region: Region): number =>
  region.level === 'province' ? 1 : region.level === 'city' ? 2 : 3;

/** 我区 fits 广西壮族自治区 and 鹿城区, 我市 fits 北京市, 温州市 and 昆山市; 自治州 is said as 我州. */
export const saidOf = (person: FirstPerson, region: Region): PlacedText | undefined =>
  region.name.endsWith('特别行政区') ? undefined : person.get(lastOf(region));

/** The text speaks of itself, but as of a place of another or of a finer rank. */
export function refuses(person: FirstPerson, region: Region): boolean {
  if (person.size === 0) return false;
  if (!saidOf(person, region)) return true;
  return [...person.keys()].some(
    (rank) => (RANKS[rank] ?? 0) > rankOf(region) && rank !== lastOf(region) && !isAutonomous(region),
  );
}
