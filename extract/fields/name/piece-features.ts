/** What is known of the piece that a name is made of: its words, and where else they stand. */
import { RECIPIENTS } from '../../lexicon/recipients.ts';
import { hasDo, hasGrant, leadingVerbs } from '../../lexicon/verbs.ts';
import { pattern } from '../../lexicon/words.ts';
import { remembered } from '../../remembered.ts';
import type { Maker } from '../../weigh/families.ts';
import { hasClass, numbersIn, type Setting } from './setting.ts';
import { isName, tidied } from './tidy.ts';

const LENGTHS = [3, 5, 8, 12, 16, 20, 26, 34];
export const bucket = (n: number): number => LENGTHS.findIndex((limit) => n <= limit);

export const pieceFamilies = ({ one, two, plain }: Maker) => ({
  length: one((length: number) => `length ${length}`),
  lengthShare: two((length: number, isShare: boolean) => `length ${length} share ${isShare}`),
  first: one((sign: string) => `first ${sign}`),
  lastSign: one((sign: string) => `last ${sign}`),
  lastTwo: one((signs: string) => `last two ${signs}`),
  firstTwo: one((signs: string) => `first two ${signs}`),
  place: one((place: string) => `in ${place}`),
  placeLong: two((place: string, isLong: boolean) => `in ${place}, long ${isLong}`),
  placeClass: two((place: string, isClass: boolean) => `in ${place}, class ${isClass}`),
  placeFirst: two((place: string, isFirst: boolean) => `in ${place}, first ${isFirst}`),
  again: one((again: boolean) => `again ${again}`),
  againPlace: two((again: boolean, place: string) => `again ${again} in ${place}`),
  classSaid: two((isClass: boolean, isSaid: boolean) => `class ${isClass} said ${isSaid}`),
  rowSign: two((isInRow: boolean, hasSign: boolean) => `row ${isInRow} sign ${hasSign}`),
  numbersSaid: two((areBeside: boolean, areSaid: boolean) => `numbers ${areBeside} said ${areSaid}`),
  otherNumbers: one((areOthers: boolean) => `numbers of others ${areOthers}`),
  has: one((content: string) => `has ${content}`),
  asLast: plain('as the grant before'),
  meetsTopic: plain('meets the topic'),
});

export function ofPiece(object: string, setting: Setting, f: ReturnType<typeof pieceFamilies>): number[] {
  const { last, topic, own, numbers, isInRow, isShare, isFirst, hasClass: isClass } = setting;
  const length = bucket(object.length);
  const place = placeOf(object, setting);
  const again = object !== '' && setting.others.includes(object);
  const { said, saysClass, hasRowSign, contents } = wordsOf(object);
  const found = [
    f.length.of(length),
    f.lengthShare.of(length, isShare),
    f.first.of(object.charAt(0)),
    f.lastSign.of(object.charAt(object.length - 1)),
    f.lastTwo.of(object.slice(-2)),
    f.firstTwo.of(object.slice(0, 2)),
    f.place.of(place),
    f.placeLong.of(place, own.length > SHORT),
    f.placeClass.of(place, isClass),
    f.placeFirst.of(place, isFirst),
    f.again.of(again),
    f.againPlace.of(again, place),
    f.classSaid.of(isClass, saysClass),
    f.rowSign.of(isInRow, hasRowSign),
    // Whether it says the numbers that stand beside the sum, and others.
    f.numbersSaid.of(
      numbers.length > 0,
      numbers.some((number) => said.includes(number)),
    ),
    f.otherNumbers.of(said.some((number) => !numbers.includes(number))),
    ...contents.map((content) => f.has.of(content)),
  ];
  if (object !== '' && last.startsWith(object)) found.push(f.asLast);
  if (topic !== '' && overlaps(object, topic)) found.push(f.meetsTopic);
  return found;
}

const SHORT = 4;

/** The nearest words in which a piece stands. */
function placeOf(object: string, { own, segment, before }: Setting): string {
  if (object === '') return 'nothing';
  if (own.includes(object)) return 'its own words';
  if (segment.includes(object)) return 'the segment';
  return before.includes(object) ? 'the sentence' : 'no words';
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

/** What a piece says whatever amount it stands by. */
const wordsOf = remembered((object: string) => ({
  said: numbersIn(object),
  saysClass: hasClass(object),
  hasRowSign: /[、和]/.test(object),
  contents: CONTENTS.filter(([, has]) => has(object)).map(([name]) => name),
}));

/** Whether two signs next to each other stand in both. */
function overlaps(a: string, b: string): boolean {
  for (let i = 0; i + 2 <= a.length; i += 1) if (b.includes(a.slice(i, i + 2))) return true;
  return false;
}
