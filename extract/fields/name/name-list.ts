/** The list of names that a figure could have, each with all ways in which it was found. */
import { GRADE } from '../../lexicon/grades.ts';
import { leadingDoing } from '../../lexicon/verbs.ts';
import { remembered } from '../../remembered.ts';
import type { Clause } from './clauses.ts';
import { isGrantName, withoutGrant } from './grant-words.ts';
import type { Phrase } from './phrase.ts';
import type { Span } from './spans.ts';
import { gradeAlone, isName, tidied } from './tidy.ts';

export type Source = string;

/** How a name was found. */
export interface Way {
  readonly source: Source;
  readonly span?: Span;
  readonly clause?: Clause;
}

/** One name with what is known about how it was made. */
export interface Name {
  readonly text: string;
  /** The piece without the word for the grant. */
  readonly object: string;
  /** The word for the grant that was added to it, or empty. */
  readonly grant: string;
  /** Which of the words for the grant it is; of a whole name, how many ways found another before it. */
  readonly rank: number;
  /** For what part of the thing named the figure holds. */
  readonly scope: string;
  /** It stands in another clause or a heading. */
  readonly inferred: boolean;
  readonly ways: readonly Way[];
}

const MAX_NAMES = 600;
const MAX_RANK = 3;

/** 达到80亩以上, 3—5级: how much or which class. */
export const CLASS = new RegExp(`\\d|${GRADE}`);

/** Collects names, each once with all ways in which it was found. */
export class NameList {
  readonly names: (Name & { readonly ways: Way[] })[] = [];
  readonly #grants: readonly string[];
  readonly #scope: string;
  readonly #known = new Map<string, Way[]>();

  /** @param grants words for the grant, where it is one */
  constructor(scope: string, grants: readonly string[] = []) {
    this.#scope = scope;
    this.#grants = grants;
  }

  /** A name as a way found it. */
  addWhole(source: Source, { indicator, scope, inferred }: Phrase): void {
    const rank = Math.min(this.names.length, MAX_RANK);
    this.#push({ text: indicator, object: indicator, grant: '', rank, scope, inferred }, { source });
  }

  /** A piece by itself if it is a grant by name, else with each word for the grant; a short one with each base too. */
  add(way: Way, piece: string, bases: readonly string[] = []): void {
    // A grade alone may stand beside a topic: 五星级 + 星级评定补贴.
    const object = bared(tidied(piece)) || (bases.length === 0 ? '' : gradeAlone(piece));
    if (object === '' || namesNothing(object)) return;
    if (isName(object)) this.#addWithGrants(object, way);
    if (object.length > MAX_BESIDE) return;
    for (const [i, base] of bases.entries())
      this.#addBeside(base, object, { ...way, source: `${way.source}+${i}` });
  }

  /** 设备更新, 设备更新补贴, 设备更新奖励; a grant by name as it is. */
  #addWithGrants(object: string, way: Way): void {
    if (isGrantName(object)) {
      this.#pushPiece(object, object, '', -1, way);
      return;
    }
    for (const [i, grant] of ['', ...this.#grants].entries())
      this.#pushPiece(joined(object, grant), object, grant, i, way);
  }

  /** A class or an item beside what it belongs to: 三星级 + 民宿 + 奖励. */
  #addBeside(base: string, object: string, way: Way): void {
    const bare = withoutGrant(object).replace(/的$/, '') || object;
    if (base.includes(bare) || bare.includes(base) || areAlike(base, bare) || namesNothing(bare)) return;
    const [grant = ''] = this.#grants;
    // 三星级 + 民宿, but 拟上市企业 + 辅导: a class stands before what it is a class of, a stage behind.
    const isBefore = CLASS.test(bare) || isGrantName(base);
    const whole = isBefore ? joined(bare, base) : joined(base, bare);
    const text = isGrantName(whole) ? whole : joined(whole, grant);
    this.#pushPiece(text, object, grant, 1, way);
  }

  /** The words for the grant alone: 年度考核奖励. */
  addGrants(): void {
    for (const [i, grant] of this.#grants.entries())
      if (grant.length >= MIN_GRANT && !namesNothing(grant))
        this.#pushPiece(grant, withoutGrant(grant), '', i, { source: 'grant' });
  }

  #pushPiece(whole: string, object: string, grant: string, rank: number, way: Way): void {
    const text = whole.replace(FOR_EACH, '');
    const inferred = ELSEWHERE.test(way.source) || (way.clause?.back ?? 0) > 0;
    this.#push({ text, object, grant, rank, scope: this.#scope, inferred }, way);
  }

  #push(name: Omit<Name, 'ways'>, way: Way): void {
    const known = this.#known.get(name.text);
    if (known) known.push(way);
    else if (this.names.length < MAX_NAMES) {
      const ways = [way];
      this.#known.set(name.text, ways);
      this.names.push({ ways, ...name });
    }
  }
}

/** 交易额200万元以上的企业 + 新注册企业, 大豆60亩 + 水稻80亩: two of one kind make no name. */
const areAlike = (a: string, b: string): boolean =>
  a.slice(-2) === b.slice(-2) || (/\d/.test(a) && /\d/.test(b));

/** Ways to a name that the words of the sentence do not say. */
const ELSEWHERE = /^(?:topic|heading|outer|label|last)/;

const MAX_BESIDE = 14;
const MIN_GRANT = 4;

/** 首次认定市级工业设计中心 → 市级工业设计中心: how it came by the grant is no part of the name. */
const bared = remembered((object) => {
  const rest = object.replace(CAME_BY, '');
  return rest.length >= MIN_BARE && isName(rest) ? rest : object;
});
const CAME_BY = /^(?:首次|新|近期)?(?:认定|评定|获评|评为)(?:为|的)?/;
const MIN_BARE = 4;
/** 航班每架次补贴 → 航班补贴: for each of what is said by the scope. */
const FOR_EACH =
  /(?:每(?:架次|航班|班次|[人家户个所校年月天次件亩吨])|可提高|可)(?=(?:[\u4e00-\u9fa5]{2})?(?:奖励|奖补|补助|补贴|资助|支持|津贴)(?:额度|金额)?$)/;

/** 一次性补助, 举办: a word for the grant alone, or only what is done. */
const namesNothing = remembered(
  (object) =>
    (isGrantName(object) && KIND_ONLY.test(withoutGrant(object))) || leadingDoing(object) === object.length,
);
const KIND_ONLY = /^(?:一次性|增加|再|专项|相应|年度|最高|累计|分别|总额)*$/;

/** 甲类项目 and 项目设备补贴 share their 项目. */
function joined(object: string, grant: string): string {
  for (let n = Math.min(object.length, grant.length, 6); n > 1; n -= 1)
    if (object.endsWith(grant.slice(0, n))) return object + grant.slice(n);
  return object + grant;
}
