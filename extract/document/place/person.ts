/** The first person of a text: 我省, 全市, 本区. It names no place, but says of what rank the place must be. */
import type { Region } from '../../../src/domain/dataset/schema.ts';
import { matchesOf } from '../../matches.ts';
import type { PlacedText } from './head.ts';

const FIRST_PERSON = /[我全本](地区|[省市区县州盟旗])(?!场|域|块|面|间|别|县|直|内外)/g;
/** 居全省第5位, 高于全省平均: held against a place that one lies in, none speaks of itself. */
const RANKED_BEFORE = /(?:[居列于占跑进入超快]|领先|低|对)$/;
const RANKED_BEHIND =
  /^(?:第|前|首|唯一|率先|领先|平均|试点|推广|先进|最|优秀|现场|十|上游|位次|排名|同类|一等|重要的|乃至)/;
/** 代表市人民政府, 请区政协委员: of what rank the office is that speaks. */
const OFFICE =
  /代表(?:[一-龥]{0,12}?)(省|自治区|地区|市|区|县|州|盟|旗)(?:人民政府|行政公署|行署)|请(?:各位)?(省|自治区|地区|市|区|县|州|盟|旗)政协/;
const RANKS: Readonly<Record<string, number>> = { 省: 1, 州: 2, 地区: 2, 市: 2, 盟: 2, 区: 3, 县: 3, 旗: 3 };

export interface FirstPerson {
  /** The words that first say each rank (省 市 区 …), and where they stand. */
  readonly first: ReadonlyMap<string, PlacedText>;
  /** How often each rank is said. */
  readonly counts: ReadonlyMap<string, number>;
  /** How the name of the office that speaks ends before 人民政府; undefined where none is named. */
  readonly office: string | undefined;
}

export function firstPersonOf(texts: readonly PlacedText[]): FirstPerson {
  const first = new Map<string, PlacedText>();
  const counts = new Map<string, number>();
  let office: string | undefined;
  for (const { text, line } of texts) {
    for (const { 0: words, 1: rank = '', index } of matchesOf(text, FIRST_PERSON)) {
      if (isRanked(text, index, words.length)) continue;
      if (!first.has(rank)) first.set(rank, { text: words, line });
      counts.set(rank, (counts.get(rank) ?? 0) + 1);
    }
    office ??= officeIn(text);
  }
  return { first, counts, office };
}

const isRanked = (text: string, at: number, length: number): boolean =>
  RANKED_BEHIND.test(text.slice(at + length, at + length + 3)) ||
  RANKED_BEFORE.test(text.slice(Math.max(0, at - 2), at));

function officeIn(text: string): string | undefined {
  if (!text.includes('代表') && !text.includes('政协')) return undefined;
  const match = OFFICE.exec(text);
  return match?.[1] ?? match?.[2];
}

/** What share of the first person is of a rank. */
interface PersonShare {
  readonly own: number;
  readonly finer: number;
  /** `own` against the rank that is said most: 1 for that one. */
  readonly relative: number;
  readonly total: number;
}

/** How often a text speaks of itself as of a place of that rank, and as of one of a finer rank, of all such words. */
export function shareOf({ counts }: FirstPerson, region: Region): PersonShare {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0 || region.name.endsWith('特别行政区')) return { own: 0, finer: 0, relative: 0, total };
  const rank = rankOf(region);
  const letters = lettersOf(region);
  const finer = [...counts]
    .filter(([letter]) => (RANKS[letter] ?? 0) > rank && !letters.includes(letter))
    .reduce((sum, [, count]) => sum + count, 0);
  const own = letters.reduce((sum, letter) => sum + (counts.get(letter) ?? 0), 0);
  return {
    own: own / total,
    finer: finer / total,
    relative: Math.min(1, own / Math.max(...counts.values())),
    total,
  };
}

/** 省 of 浙江省, 地区 of 喀什地区. */
const lastOf = ({ name }: Region): string => (name.endsWith('地区') ? '地区' : name.slice(-1));

/** 全区 is said of 大兴安岭地区 too. */
const lettersOf = (region: Region): readonly string[] =>
  lastOf(region) === '地区' ? ['地区', '区'] : [lastOf(region)];

/** A zone says 全区 of itself, and is no district: words of that rank say nothing of the city that it lies in. */
export function withoutZone({ first, counts, office }: FirstPerson): FirstPerson {
  const rest = [...counts].filter(([letter]) => letter !== '区');
  return { first, counts: new Map(rest), office: office === '区' ? undefined : office };
}

/** Whether the office that speaks is of the rank of a place. */
export const isOffice = ({ office }: FirstPerson, region: Region): boolean =>
  office?.endsWith(lastOf(region)) ?? false;

const rankOf = (region: Region): number =>
  region.level === 'province' ? 1 : region.level === 'city' ? 2 : 3;
