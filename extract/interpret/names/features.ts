/**
 * What is known about a name that a grant could have, as named features of a linear score: of its piece, of the word for
 * the grant, of each way in which it was found, of what the rules say and of the grant before.
 */
import type { Clause } from './clauses.ts';
import type { Name, Way } from './name-list.ts';
import { bucket, ofPiece } from './piece-features.ts';
import type { Setting } from './setting.ts';
import { ofClause, ofWay } from './way-features.ts';

/**
 * Works out the features of the names of one amount, each of them as `encode` gives it. Several names share a piece, a
 * stretch and a clause: what is known of those is worked out once.
 */
export class NameFeatures<Feature> {
  readonly #setting: Setting;
  readonly #encode: (name: string) => Feature | undefined;
  readonly #known = new Map<string | Way | Clause, readonly Feature[]>();

  constructor(setting: Setting, encode: (name: string) => Feature | undefined) {
    this.#setting = setting;
    this.#encode = encode;
  }

  /** The features of one name in lists; what stands in two of them counts once. */
  of(name: Name): (readonly Feature[])[] {
    const setting = this.#setting;
    const lists = [
      this.#remembered(name.object, () => ofPiece(name.object, setting)),
      this.#encoded([...ofGrant(name, setting), ...ofRule(name, setting), ...ofLast(name, setting)]),
    ];
    for (const way of name.ways) {
      lists.push(this.#remembered(way, () => ofWay(way, setting)));
      const { clause } = way;
      if (clause) lists.push(this.#remembered(clause, () => ofClause(clause)));
    }
    return lists;
  }

  #remembered(key: string | Way | Clause, make: () => readonly string[]): readonly Feature[] {
    const found = this.#known.get(key) ?? this.#encoded(make());
    this.#known.set(key, found);
    return found;
  }

  #encoded(names: readonly string[]): readonly Feature[] {
    const found: Feature[] = [];
    for (const name of names) {
      const feature = this.#encode(name);
      if (feature !== undefined) found.push(feature);
    }
    return found;
  }
}

function ofGrant({ text, object, grant, grantRank, ways }: Name, { ownGrant }: Setting): string[] {
  const names = [
    `whole length ${bucket(text.length)}`,
    `grant ${grantRank}`,
    `grant is ${grant === '' ? '-' : grant.slice(-2)}`,
    `${object.slice(-1)} before ${grant.charAt(0)}`,
  ];
  if (grant.length > 2) names.push('grant is long');
  if (ownGrant !== '') {
    const end = text.endsWith(ownGrant.slice(-2)) ? 'end' : 'nothing';
    names.push(`has ${text.endsWith(ownGrant) ? 'whole' : end} of its own grant`);
  }
  const sources = sourcesOf(ways);
  const length = Math.min(LONGEST, Math.floor(object.length / LENGTH_STEP));
  for (const source of sources)
    names.push(`${source} with grant ${grantRank}`, `${source} of length ${length}`);
  names.push(`ways ${Math.min(MOST_WAYS, sources.length)}`);
  return names;
}

const LONGEST = 6;
const LENGTH_STEP = 4;
const MOST_WAYS = 4;

const sourcesOf = (ways: readonly Way[]): string[] => [...new Set(ways.map(({ source }) => source))];

function ofRule({ text, object, ways }: Name, { rule, isCap, ownLength }: Setting): string[] {
  if (text !== rule) {
    if (object !== '' && rule.includes(object)) return ['inside of what the rules say'];
    return text.includes(rule) ? ['around what the rules say'] : [];
  }
  const sources = sourcesOf(ways);
  return [
    'says what the rules say',
    ...sources.map((source) => `the rules and ${source}`),
    `the rules alone ${sources.length === 1}`,
    `the rules of a cap ${isCap}`,
    `the rules, own words ${ownLength}`,
    `the rules end in ${object.slice(-2)}`,
    `the rules, length ${bucket(text.length)}`,
  ];
}

function ofLast({ text }: Name, { last, isLastAlike, isCap, ownLength }: Setting): string[] {
  if (last === '') return [];
  const said = `${relation(text, last)} the last`;
  return [
    said,
    `${said}, alike ${isLastAlike}`,
    `${said}, cap ${isCap}`,
    `${said}, alike ${isLastAlike}, own words ${ownLength}`,
  ];
}

function relation(text: string, last: string): string {
  if (text === last) return 'as';
  if (text.includes(last)) return 'around';
  return last.includes(text) ? 'inside of' : 'other than';
}
