/**
 * How rows say what stands around a figure:
 *
 *     已{PAY}…#        a word of paying behind 已, then anything in the same clause up to the figure
 *     #的{STANDARD}    right behind the figure
 *     {FORECAST}……#    anywhere before it in the same stretch between semicolons
 *     最高可{PAY}@      up to the figure itself, with the words of its bound; `#` stands for figure and bound
 *
 * `{KIND}` is any word of that row of the cue table, `{A|B}` of either; `~` a few words of the clause, `…` any of the
 * clause, `……` any of the stretch; `^` and `$` are the ends of the clause (an item's number opens one as well), `^^` and
 * `$$` those of the sentence. All else is a regular expression.
 * Asides in brackets are not seen, unless the figure stands inside.
 * What has neither `#` nor `@` may stand anywhere in the clause of the figure, and between `……` anywhere in its sentence.
 */
import { CUES, isKind, UNLESS, type CueKind } from '../lexicon/cues.ts';
import { words } from '../lexicon/table.ts';
import { anyOf } from '../lexicon/words.ts';

export interface Notation {
  /** What the words before the figure end in, as a pattern that is tested at their end. */
  readonly before: RegExp | undefined;
  /** What the words behind the figure begin with. */
  readonly behind: RegExp | undefined;
  /** What stands anywhere in the clause, or in the sentence. */
  readonly inside: RegExp | undefined;
  readonly inSentence: boolean;
  /** The figure's own words stand on the left side: its bound is part of what is asked. */
  readonly isBare: boolean;
  /** The kinds of cue with one of which it begins. */
  readonly first: readonly CueKind[];
}

/** A few words, no further than this. */
const FEW = '[^，；：。！？]{0,12}?';
const CLAUSE = '[^，；：。！？]*?';
const STRETCH = '[^；。！？]*?';
/** An item's number opens a clause: 3.对…, 第二条对…. */
const ITEM = String.raw`\d{1,2}[.、](?!\d)|第[一二三四五六七八九十百]+条|[一二三四五六七八九十]+[、是要]`;
const START = `(?:^(?!${ITEM})|(?<=[，；：。！？]|^(?:${ITEM})))`;
const END = '(?=[，；：。！？]|$)';

const isBoundToWords = (name: CueKind): name is keyof typeof UNLESS => Object.hasOwn(UNLESS, name);

/** 建设, 增加(?!值): words of which the last character is known. */
const PLAIN = /^([\u4e00-\u9fa5]*([\u4e00-\u9fa5]))(?:\(\?[!=][^()]*\))?$/;

/**
 * A row of words, and what none of them may stand before. Words before a figure are read backwards: a look at the last
 * character refuses most places at once, where some hundred words would be tried one by one.
 */
function wordsOfKind(table: string, unless: string): string {
  const all = words(table).filter((word) => word !== '');
  const lasts = new Set(all.map((word) => PLAIN.exec(word)?.[2] ?? ''));
  const plain = all.filter((word) => PLAIN.test(word)).join('|');
  const others = all.filter((word) => !PLAIN.test(word)).map((word) => `|${word}${unless}`);
  return `(?:${plain})${unless}(?<=[${[...lasts].join('')}])${others.join('')}`;
}

/** @throws RangeError for a kind that no table has */
function wordsOf(names: string): string {
  const kinds = names.split('|').map((name) => {
    if (!isKind(name)) throw new RangeError(`no cue is called ${name}`);
    return wordsOfKind(CUES[name], isBoundToWords(name) ? `(?!${anyOf(UNLESS[name])})` : '');
  });
  return `(?:${kinds.join('|')})`;
}

const toSource = (side: string): string =>
  side
    .replace(/\{([A-Z_|]+)\}/g, (_, names: string) => wordsOf(names))
    .replaceAll('……', STRETCH)
    .replaceAll('…', CLAUSE)
    .replaceAll('~', FEW);

const leftOf = (side: string): RegExp =>
  new RegExp(
    `(?<=${toSource(side.replace(/^\^\^/, '\\A').replace(/^\^/, '\\B')).replace('\\A', '^').replace('\\B', START)})`,
    'y',
  );
const rightOf = (side: string): RegExp =>
  new RegExp(
    `^${toSource(side.replace(/\$\$$/, '\\Z').replace(/\$$/, '\\E')).replace('\\Z', '$').replace('\\E', END)}`,
  );

/** @throws SyntaxError where it is no pattern, RangeError where it names no kind */
export function notation(text: string): Notation {
  const at = text.search(/[#@]/);
  const sides = at < 0 ? ['', ''] : [text.slice(0, at), text.slice(at + 1)];
  const [left = '', right = ''] = sides;
  return {
    before: left === '' ? undefined : leftOf(left),
    behind: right === '' ? undefined : rightOf(right),
    inside: at < 0 ? new RegExp(toSource(text.replaceAll('……', ''))) : undefined,
    inSentence: text.startsWith('……'),
    isBare: text.charAt(at) === '@',
    first: cuesOpening(text),
  };
}

/** The cues of which a condition must have one at its head: {PAY|ALLOT}…#. */
export const cuesOpening = (text: string): CueKind[] =>
  /^\{([A-Z_|]+)\}/.exec(text)?.[1]?.split('|').filter(isKind) ?? [];
