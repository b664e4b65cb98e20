/** What is known about a name that a grant could have, as named features of a linear score. */
import { hasDo, hasGrant, leadingVerbs } from '../../lexicon/verbs.ts';
import { RECIPIENTS } from '../../lexicon/recipients.ts';
import { pattern } from '../../lexicon/words.ts';
import type { Features } from '../../weigh/linear.ts';
import type { Name, Way } from './candidates.ts';
import { isName, tidied } from './tidy.ts';

/** What the names of one amount share. */
export interface Setting {
  /** The name that the rules give. */
  readonly rule: string;
  readonly isShare: boolean;
  readonly isInRow: boolean;
  /** The name of the grant before. */
  readonly last: string;
  readonly topic: string;
  /** The word for the grant right beside the sum, or empty. */
  readonly ownGrant: string;
  /** Features already worked out: several names share a piece. */
  readonly known: Map<string | Way, readonly string[]>;
}

/** The features of one name: of its words, and of each way in which it was found. */
export function featuresOf(name: Name, setting: Setting): Features {
  const { known } = setting;
  const names = new Set<string>(remembered(known, name.object, () => ofPiece(name.object, setting)));
  for (const feature of ofGrant(name, setting)) names.add(feature);
  for (const way of name.ways)
    for (const feature of remembered(known, way, () => ofWay(way, setting))) names.add(feature);
  return Array.from(names, (feature) => [feature, 1] as const);
}

function remembered(
  known: Map<string | Way, readonly string[]>,
  key: string | Way,
  make: () => readonly string[],
): readonly string[] {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

const LENGTHS = [3, 5, 8, 12, 16, 20, 26, 34];
const bucket = (n: number): number => LENGTHS.findIndex((limit) => n <= limit);

function ofPiece(object: string, setting: Setting): string[] {
  const names = [
    `length ${bucket(object.length)}`,
    `first ${object.charAt(0)}`,
    `last ${object.charAt(object.length - 1)}`,
    `last two ${object.slice(-2)}`,
    `first two ${object.slice(0, 2)}`,
    ...contents(object),
  ];
  if (object !== '' && setting.last.startsWith(object)) names.push('as the grant before');
  if (setting.topic !== '' && overlaps(object, setting.topic)) names.push('meets the topic');
  return names;
}

function ofGrant({ text, object, grant, grantRank }: Name, { rule, ownGrant }: Setting): string[] {
  const names = [
    `whole length ${bucket(text.length)}`,
    `grant ${grantRank}`,
    `grant is ${grant === '' ? '-' : grant.slice(-2)}`,
  ];
  if (grant.length > 2) names.push('grant is long');
  if (ownGrant !== '') {
    const end = text.endsWith(ownGrant.slice(-2)) ? 'end' : 'nothing';
    names.push(`has ${text.endsWith(ownGrant) ? 'whole' : end} of its own grant`);
  }
  if (text === rule) names.push('says what the rules say');
  else if (object !== '' && rule.includes(object)) names.push('inside of what the rules say');
  else if (text.includes(rule)) names.push('around what the rules say');
  return names;
}

function ofWay({ source, span, clause }: Way, setting: Setting): string[] {
  const names = [`source ${source}`];
  if (setting.isInRow) names.push(`${source} in a row`);
  if (setting.isShare) names.push(`${source} of a share`);
  if (!span || !clause) return names;
  const back = Math.min(clause.back, 2);
  const segment = Math.min(clause.segment, 2);
  return [
    ...names,
    `back ${clause.back}`,
    `from ${span.from}`,
    `to ${span.to}`,
    `from ${span.from} back ${Math.min(back, 1)}`,
    `left ${span.left}`,
    `right ${span.right}`,
    `edges ${span.from} ${span.to}`,
    `segment ${segment}`,
    `segment ${segment} opens ${clause.opens} to ${clause.text.endsWith('的') ? '的' : ''}`,
    `sign ${clause.sign} back ${back}`,
    `clause begins ${clause.text.charAt(0)}`,
    `clause ${/\d/.test(clause.text) ? 'has' : 'has no'} digit`,
    `clause ${hasGrant(clause.text) ? 'grants' : 'does not'} back ${back}`,
  ];
}

const WHOM = pattern`${RECIPIENTS}$`;
/** What a piece may have in it that a name should or should not have. */
const CONTENTS: readonly (readonly [name: string, has: (object: string) => boolean])[] = [
  ['digit', (object) => /\d/.test(object)],
  ['的', (object) => object.includes('的')],
  ['row sign', (object) => object.includes('、')],
  ['bound', (object) => /以[上下内]|不[低高少多超]|超过|达到/.test(object)],
  [
    'grade',
    (object) =>
      /[一二三四五]星|[国省市县区]级|国家|[A-F]类|第[一二三四五]|[甲乙丙]|特级|一级|二级/.test(object),
  ],
  ['ends in whom', (object) => WHOM.test(object)],
  ['verb', hasDo],
  ['leading verb', (object) => leadingVerbs(object) > 0],
  ['grant inside', hasGrant],
  ['quoted', (object) => /[“”]/.test(object)],
  ['no name', (object) => !isName(object)],
  ['untidy end', (object) => isName(object) && tidied(object) !== object],
];

const contents = (object: string): string[] =>
  CONTENTS.flatMap(([name, has]) => (has(object) ? [`has ${name}`] : []));

/** Whether two signs next to each other stand in both. */
function overlaps(a: string, b: string): boolean {
  for (let i = 0; i + 2 <= a.length; i += 1) if (b.includes(a.slice(i, i + 2))) return true;
  return false;
}
