/** The list of names that a grant could have, each with all ways in which it was found. */
import { GRADE } from '../../lexicon/grades.ts';
import { leadingDoing } from '../../lexicon/verbs.ts';
import { remembered } from '../../remembered.ts';
import type { Clause } from './clauses.ts';
import { isGrantName, withoutGrant } from './grant-words.ts';
import type { Span } from './spans.ts';
import { gradeAlone, isName, tidied } from './tidy.ts';

export type Source = string;

/** How a name was found. */
export interface Way {
  readonly source: Source;
  readonly span: Span | undefined;
  readonly clause: Clause | undefined;
}

/** One name with what is known about how it was made. */
export interface Name {
  readonly text: string;
  /** The piece without the word for the grant. */
  readonly object: string;
  /** The word for the grant that was added to it, or empty. */
  readonly grant: string;
  /** Which of the words for the grant it is. */
  readonly grantRank: number;
  readonly ways: readonly Way[];
}

const MAX_NAMES = 600;

/** 达到80亩以上, 3—5级: how much or which class. */
export const CLASS = new RegExp(`\\d|${GRADE}`);

/** Collects names, each once with all ways in which it was found. */
export class NameList {
  readonly names: (Name & { readonly ways: Way[] })[] = [];
  readonly #grants: readonly string[];
  readonly #known = new Map<string, Way[]>();

  constructor(grants: readonly string[], rule: string) {
    this.#grants = grants;
    // The rules' name counts only where it could be one.
    const object = withoutGrant(rule);
    if (isName(object) || (object === '' && rule.length >= MIN_GRANT))
      this.#push(rule, object, '', -1, { source: 'rule', span: undefined, clause: undefined });
  }

  /** A piece by itself if it is a grant by name, else with each word for the grant; a short one with each base too. */
  add(source: Source, piece: string, bases: readonly string[] = [], span?: Span, clause?: Clause): void {
    // A grade alone may stand beside a topic: 五星级 + 星级评定补贴.
    const object = tidied(piece) || (bases.length === 0 ? '' : gradeAlone(piece));
    if (object === '' || namesNothing(object)) return;
    const way = { source, span, clause };
    if (isName(object)) this.#addWithGrants(object, way);
    if (object.length > MAX_BESIDE) return;
    for (const [i, base] of bases.entries())
      this.#addBeside(base, object, { ...way, source: `${source}+${i}` });
  }

  /** 设备更新, 设备更新补贴, 设备更新奖励; a grant by name as it is. */
  #addWithGrants(object: string, way: Way): void {
    if (isGrantName(object)) {
      this.#push(object, object, '', -1, way);
      return;
    }
    for (const [i, grant] of ['', ...this.#grants].entries())
      this.#push(joined(object, grant), object, grant, i, way);
  }

  /** A class or an item beside what it belongs to: 三星级 + 民宿 + 奖励. */
  #addBeside(base: string, object: string, way: Way): void {
    const bare = withoutGrant(object).replace(/的$/, '') || object;
    if (base.includes(bare) || bare.includes(base)) return;
    const [grant = ''] = this.#grants;
    // 三星级 + 民宿, but 拟上市企业 + 辅导: a class stands before what it is a class of, a stage behind.
    const isBefore = CLASS.test(bare) || isGrantName(base);
    const whole = isBefore ? joined(bare, base) : joined(base, bare);
    const text = isGrantName(whole) ? whole : joined(whole, grant);
    this.#push(text, object, grant, 1, way);
  }

  /** The words for the grant alone: 年度考核奖励. */
  addGrants(): void {
    for (const [i, grant] of this.#grants.entries())
      if (grant.length >= MIN_GRANT)
        this.#push(grant, withoutGrant(grant), '', i, {
          source: 'grant',
          span: undefined,
          clause: undefined,
        });
  }

  #push(text: string, object: string, grant: string, grantRank: number, way: Way): void {
    const known = this.#known.get(text);
    if (known) known.push(way);
    else if (this.names.length < MAX_NAMES) {
      const ways = [way];
      this.#known.set(text, ways);
      this.names.push({ text, object, grant, grantRank, ways });
    }
  }
}

const MAX_BESIDE = 14;
const MIN_GRANT = 4;

/** 一次性补助, 举办: a word for the grant alone, or only what is done. */
const namesNothing = remembered(
  (object) =>
    (isGrantName(object) && KIND_ONLY.test(withoutGrant(object))) || leadingDoing(object) === object.length,
);
const KIND_ONLY = /^(?:一次性|增加|再|专项|相应|年度|最高|累计|分别)*$/;

/** 甲类项目 and 项目设备补贴 share their 项目. */
function joined(object: string, grant: string): string {
  for (let n = Math.min(object.length, grant.length, 6); n > 1; n -= 1)
    if (object.endsWith(grant.slice(0, n))) return object + grant.slice(n);
  return object + grant;
}
