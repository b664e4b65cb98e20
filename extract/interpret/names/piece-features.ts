/** What is known of the piece that a name is made of: its words, and where else they stand. */
import { RECIPIENTS } from '../../lexicon/recipients.ts';
import { hasDo, hasGrant, leadingVerbs } from '../../lexicon/verbs.ts';
import { pattern } from '../../lexicon/words.ts';
import { hasClass, type Setting } from './setting.ts';
import { isName, tidied } from './tidy.ts';

const LENGTHS = [3, 5, 8, 12, 16, 20, 26, 34];
export const bucket = (n: number): number => LENGTHS.findIndex((limit) => n <= limit);

export function ofPiece(object: string, setting: Setting): string[] {
  const { last, topic, own, hasClass: isClass } = setting;
  const length = bucket(object.length);
  const place = placeOf(object, setting);
  const again = object !== '' && setting.others.includes(object);
  const names = [
    `length ${length}`,
    `length ${length} share ${setting.isShare}`,
    `first ${object.charAt(0)}`,
    `last ${object.charAt(object.length - 1)}`,
    `last two ${object.slice(-2)}`,
    `first two ${object.slice(0, 2)}`,
    `in ${place}`,
    `in ${place}, long ${own.length > SHORT}`,
    `in ${place}, class ${isClass}`,
    `in ${place}, first ${setting.isFirst}`,
    `again ${again}`,
    `again ${again} in ${place}`,
    `class ${isClass} said ${hasClass(object)}`,
    `row ${setting.isInRow} sign ${/[、和]/.test(object)}`,
    ...ofDigits(object, own),
    ...contents(object),
  ];
  if (object !== '' && last.startsWith(object)) names.push('as the grant before');
  if (topic !== '' && overlaps(object, topic)) names.push('meets the topic');
  return names;
}

const SHORT = 4;

/** The nearest words in which a piece stands. */
function placeOf(object: string, { own, segment, before }: Setting): string {
  if (object === '') return 'nothing';
  if (own.includes(object)) return 'its own words';
  if (segment.includes(object)) return 'the segment';
  return before.includes(object) ? 'the sentence' : 'no words';
}

const NUMBER = /\d+(?:\.\d+)?/g;
/** Whether it says the numbers that stand beside the sum, and others. */
function ofDigits(object: string, own: string): string[] {
  const beside: readonly string[] = own.match(NUMBER) ?? [];
  const said: readonly string[] = object.match(NUMBER) ?? [];
  return [
    `numbers ${beside.length > 0} said ${beside.some((number) => said.includes(number))}`,
    `numbers of others ${said.some((number) => !beside.includes(number))}`,
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
