/**
 * What is known about a name that a figure could have, as features of a linear score: of its piece, of the word for the
 * grant, of each way in which it was found and of the name before.
 */
import { makerOf, weighing, type Maker, type NumberOf } from '../../weigh/families.ts';
import type { Clause } from './clauses.ts';
import type { Name, Way } from './name-list.ts';
import type { Asked } from './phrase.ts';
import { bucket, ofPiece, pieceFamilies } from './piece-features.ts';
import type { Setting } from './setting.ts';
import { ofClause, ofWay, wayFamilies } from './way-features.ts';

const grantFamilies = ({ one, two, plain }: Maker) => ({
  wholeLength: one((length: number) => `whole length ${length}`),
  rank: one((rank: number) => `grant ${rank}`),
  grantEnd: one((end: string) => `grant is ${end}`),
  seam: two((last: string, first: string) => `${last} before ${first}`),
  longGrant: plain('grant is long'),
  ownGrant: one((part: string) => `has ${part} of its own grant`),
  sourceRank: two((source: string, rank: number) => `${source} with grant ${rank}`),
  sourceLength: two((source: string, length: number) => `${source} of length ${length}`),
  ways: one((count: number) => `ways ${count}`),
});

const lastFamilies = ({ one, two }: Maker) => ({
  last: one((relation: string) => `${relation} the last`),
  lastAlike: two((relation: string, isAlike: boolean) => `${relation} the last, alike ${isAlike}`),
  lastCap: two((relation: string, isCap: boolean) => `${relation} the last, cap ${isCap}`),
  lastApart: two((relation: string, isApart: boolean) => `${relation} the last, apart ${isApart}`),
  lastAlikeOwn: two((alike: string, length: number) => `${alike}, own words ${length}`),
});

/** All features of names, of grants or of targets and results: the one are called otherwise than the other. */
export const nameFamilies = (kind: Asked['kind'], numberOf: NumberOf) => {
  const sort = kind === 'support' ? 'grant' : 'figure';
  const maker = makerOf((name) => numberOf(`${sort} ${name}`));
  return {
    ...pieceFamilies(maker),
    ...wayFamilies(maker),
    ...grantFamilies(maker),
    ...lastFamilies(maker),
  };
};
type NameFamilies = ReturnType<typeof nameFamilies>;

/**
 * Works out the features of the names of one amount, by number. Several names share a piece, a stretch, a clause and how
 * they stand to the grant before: what is known of those is worked out once.
 */
export class NameFeatures {
  readonly #setting: Setting;
  readonly #families: NameFamilies;
  readonly #known = new Map<string | Way | Clause, readonly number[]>();
  readonly #last = new Map<Relation, readonly number[]>();

  constructor(setting: Setting, families: NameFamilies) {
    this.#setting = setting;
    this.#families = families;
  }

  /** The features of one name in lists; what stands in two of them counts once. */
  of(name: Name): (readonly number[])[] {
    const [setting, families] = [this.#setting, this.#families];
    const { object, ways } = name;
    const lists = [
      this.#known.get(object) ?? this.#remember(object, ofPiece(object, setting, families)),
      weighing(ofGrant(name, setting, families)),
      this.#ofLast(name),
    ];
    for (const way of ways) {
      lists.push(this.#known.get(way) ?? this.#remember(way, ofWay(way, setting, families)));
      const { clause } = way;
      if (clause) lists.push(this.#known.get(clause) ?? this.#remember(clause, ofClause(clause, families)));
    }
    return lists;
  }

  #remember(key: string | Way | Clause, numbers: readonly number[]): readonly number[] {
    const found = weighing(numbers);
    this.#known.set(key, found);
    return found;
  }

  #ofLast({ text }: Name): readonly number[] {
    const { last } = this.#setting;
    if (last === '') return NOTHING;
    const relation = relationOf(text, last);
    const found = this.#last.get(relation) ?? weighing(ofLast(relation, this.#setting, this.#families));
    this.#last.set(relation, found);
    return found;
  }
}

const NOTHING: readonly number[] = [];

function ofGrant(
  { text, object, grant, rank, ways }: Name,
  { ownGrant }: Setting,
  f: NameFamilies,
): number[] {
  const found = [
    f.wholeLength.of(bucket(text.length)),
    f.rank.of(rank),
    f.grantEnd.of(grant === '' ? '-' : grant.slice(-2)),
    f.seam.of(object.slice(-1), grant.charAt(0)),
  ];
  if (grant.length > 2) found.push(f.longGrant);
  if (ownGrant !== '') {
    const end = text.endsWith(ownGrant.slice(-2)) ? 'end' : 'nothing';
    found.push(f.ownGrant.of(text.endsWith(ownGrant) ? 'whole' : end));
  }
  const sources = sourcesOf(ways);
  const length = Math.min(LONGEST, Math.floor(object.length / LENGTH_STEP));
  for (const source of sources) found.push(f.sourceRank.of(source, rank), f.sourceLength.of(source, length));
  found.push(f.ways.of(Math.min(MOST_WAYS, sources.length)));
  return found;
}

const LONGEST = 6;
const LENGTH_STEP = 4;
const MOST_WAYS = 4;

/** Each source once. */
function sourcesOf(ways: readonly Way[]): readonly string[] {
  const [first] = ways;
  if (first && ways.length === 1) return [first.source];
  return [...new Set(ways.map(({ source }) => source))];
}

/** How a name stands to that of the grant before. */
type Relation = 'as' | 'around' | 'inside of' | 'other than';

const ofLast = (
  relation: Relation,
  { isLastAlike, isApart, isCap, ownLength }: Setting,
  f: NameFamilies,
): number[] => [
  f.last.of(relation),
  f.lastAlike.of(relation, isLastAlike),
  f.lastCap.of(relation, isCap),
  f.lastApart.of(relation, isApart),
  f.lastAlikeOwn.of(`${relation} the last, alike ${isLastAlike}`, ownLength),
];

function relationOf(text: string, last: string): Relation {
  if (text === last) return 'as';
  if (text.includes(last)) return 'around';
  return last.includes(text) ? 'inside of' : 'other than';
}
