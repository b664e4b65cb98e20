/**
 * What is known of an amount before it is decided whether it is promised, reached, or neither: where its section stands,
 * what the rules say, what it counts, and which words stand around it. Each feature has a name that a person can read;
 * weights.json and support-weights.json say what each is worth.
 */
import { cuesOf } from '../sentence/cues.ts';
import type { AmountInContext, ParagraphContext } from '../sentence/context.ts';
import { oncePerSentence } from '../sentence/sentence.ts';
import type { Amount } from '../recognise/types.ts';
import { looksBack } from '../structure/role.ts';
import { leaning } from '../structure/tense.ts';
import { makerOf, type Maker, type NumberOf } from '../weigh/families.ts';

const sectionFamilies = ({ one, two, plain }: Maker) => ({
  bias: plain('bias'),
  role: one((role: string) => `role ${role}`),
  era: one((side: string) => `era ${side}`),
  roleEra: two((role: string, era: string) => `role ${role} ${era}`),
  genre: one((genre: string) => `genre ${genre}`),
  part: one((part: string) => `part ${part}`),
  tense: one((tenth: number) => `tense ${tenth}`),
  wholeTense: one((tenth: number) => `text ${tenth}`),
  tenseRole: two((tenth: number, role: string) => `tense ${tenth} ${role}`),
  firstSentence: plain('first sentence'),
  lead: plain('lead'),
  plan: plain('plan'),
  conditions: plain('conditions'),
  looksBack: plain('looks back'),
  row: one((id: string) => `row ${id}`),
});

const figureFamilies = ({ one, two, plain }: Maker) => ({
  unit: one((unit: string) => `unit ${unit}`),
  kind: one((kind: string) => `kind ${kind}`),
  bound: one((bound: string) => `bound ${bound}`),
  boundKind: two((bound: string, kind: string) => `bound ${bound} ${kind}`),
  figure: one((form: string) => `figure ${form}`),
  figureKind: two((form: string, kind: string) => `figure ${form} ${kind}`),
  spoken: plain('spoken'),
  spokenKind: one((kind: string) => `spoken ${kind}`),
  weak: plain('weak'),
  asName: plain('as name'),
  range: plain('range'),
  few: plain('few'),
  someMore: plain('some more'),
});

const wordFamilies = ({ one, plain }: Maker) => ({
  touchesBefore: one((words: string) => `${words}_`),
  touchesBehind: one((words: string) => `_${words}`),
  opensClause: plain('opens clause'),
  endsClause: plain('ends clause'),
  pairBefore: one((pair: number) => `before ${charactersOf(pair)}`),
  pairBehind: one((pair: number) => `behind ${charactersOf(pair)}`),
  sentence: one((opening: string) => `sentence ${opening}`),
  clause: one((opening: string) => `clause ${opening}`),
  stop: one((sign: string) => `stop ${sign}`),
  cueEarlier: one((cue: string) => `earlier ${cue}`),
  cueHere: one((cue: string) => `here ${cue}`),
  cueLater: one((cue: string) => `later ${cue}`),
});

const grantFamilies = ({ one, plain }: Maker) => ({
  grantsInParagraph: one((quarters: number) => `grants in paragraph ${quarters}`),
  grantsByTitle: plain('grants by title'),
  grantsByHeading: plain('grants by heading'),
  digitsOfMoney: one((digits: number) => `digits of money ${digits}`),
});

/** All features of amounts; one set of them serves all texts. */
export const amountFamilies = (numberOf: NumberOf) => {
  const maker = makerOf(numberOf);
  const wordFamily = wordFamilies(maker);
  return {
    ...sectionFamilies(maker),
    ...figureFamilies(maker),
    ...wordFamily,
    cuesOfSentence: cuesBy(wordFamily),
    ...grantFamilies(maker),
    /** What all amounts of a paragraph share. */
    ofParagraph: new WeakMap<ParagraphContext, readonly number[]>(),
    /** What its fate and its kind are both asked of. */
    ofAmount: new WeakMap<AmountInContext, readonly number[]>(),
  };
};
export type AmountFamilies = ReturnType<typeof amountFamilies>;

/** The features of an amount by number, given the ids of the rows that hold; some may stand there twice. */
export function featuresOf(c: AmountInContext, rows: readonly string[], f: AmountFamilies): number[] {
  const found = [f.bias, ...sectionOf(c.context, f)];
  if (c.index === 0) found.push(f.firstSentence);
  for (const row of rows) found.push(f.row.of(row));
  found.push(...knownOf(f.ofAmount, c, () => amountsOwn(c, f)));
  return found;
}

const sectionOf = (context: ParagraphContext, f: AmountFamilies): readonly number[] =>
  knownOf(f.ofParagraph, context, () => section(context, f));

function knownOf<K extends object>(
  all: WeakMap<K, readonly number[]>,
  key: K,
  find: () => readonly number[],
): readonly number[] {
  const found = all.get(key) ?? find();
  all.set(key, found);
  return found;
}

/** All but its rows and section. */
function amountsOwn(c: AmountInContext, f: AmountFamilies): number[] {
  const found: number[] = [];
  figure(c, f, found);
  near(c, f, found);
  cues(c, f, found);
  return found;
}

function section(context: ParagraphContext, f: AmountFamilies): number[] {
  const { stretch, facts, part, tense, wholeTense } = context;
  const side = stretch.era?.side ?? 'none';
  const found = [
    f.role.of(stretch.role),
    f.era.of(side),
    f.roleEra.of(stretch.role, `${side} ${stretch.basis}`),
    f.genre.of(facts.genre),
    f.part.of(part),
    f.tense.of(bucket(leaning(tense))),
    f.wholeTense.of(bucket(leaning(wholeTense))),
    f.tenseRole.of(bucket(leaning(tense)), stretch.role),
  ];
  if (context.lead !== undefined) found.push(f.lead);
  if (facts.planPeriod) found.push(f.plan);
  if (context.conditions) found.push(f.conditions);
  if (looksBack(stretch)) found.push(f.looksBack);
  return found;
}

/** -1 to 1 in tenths of 2.5. */
const bucket = (x: number): number => Math.round(x * 4);

function figure({ amount, sentence }: AmountInContext, f: AmountFamilies, found: number[]): void {
  const text = sentence.flow.text.slice(amount.start, amount.end);
  const kind = amount.unitKind ?? 'none';
  const form = formOf(text);
  found.push(
    f.unit.of(amount.unit),
    f.kind.of(kind),
    f.bound.of(amount.comparator),
    f.boundKind.of(amount.comparator, kind),
    f.figure.of(form),
    f.figureKind.of(form, kind),
  );
  if (!/\d/.test(text)) found.push(f.spoken, f.spokenKind.of(kind));
  marks(amount, text, f, found);
}

/** How exact a figure is, as it is written: 3.5 is a decimal, 1200 has two digits, 1250 three. */
function formOf(text: string): string {
  if (text.includes('.')) return 'decimal';
  const digits = text.replace(/\D/g, '').replace(/^0+|0+$/g, '');
  return `digits ${Math.min(4, digits.length)}`;
}

/** @param text the figure as it is written */
function marks(amount: Amount, text: string, f: AmountFamilies, found: number[]): void {
  if (amount.weak) found.push(f.weak);
  if (amount.asName) found.push(f.asName);
  if (amount.valueMax !== null) found.push(f.range);
  if (amount.value < 10 && amount.unitKind === 'count') found.push(f.few);
  if (text.includes('多') || text.includes('余')) found.push(f.someMore);
}

/** Characters of its clause that stand this near to an amount are read one by one and in pairs. */
const LEFT = 12;
const RIGHT = 8;
/** So many characters that touch the amount are read as one. */
const TOUCHING = 4;

/** The words that touch the amount, the pairs of characters near it, and how its clause and sentence begin. */
function near({ head, tail, sentence, clause }: AmountInContext, f: AmountFamilies, found: number[]): void {
  for (let n = 1; n <= TOUCHING; n += 1) {
    if (head.length >= n) found.push(f.touchesBefore.of(head.slice(-n)));
    if (tail.length >= n) found.push(f.touchesBehind.of(tail.slice(0, n)));
  }
  if (head === '') found.push(f.opensClause);
  if (tail === '') found.push(f.endsClause);
  for (let i = Math.max(0, head.length - LEFT); i + 1 < head.length; i += 1)
    found.push(f.pairBefore.of(pairAt(head, i)));
  for (let i = 0; i + 1 < Math.min(tail.length, RIGHT); i += 1) found.push(f.pairBehind.of(pairAt(tail, i)));
  found.push(
    f.sentence.of(openingOf(sentence)),
    f.clause.of(head.slice(0, 2)),
    f.stop.of(sentence.flow.text.charAt(clause[1])),
  );
}

/** Two characters as one number: no text is cut out for it. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
const charactersOf = (pair: number): string => String.fromCharCode(pair >>> 16, pair & 0xffff);

/** The first two characters behind the sentence's numbering. */
const openingOf = oncePerSentence(({ text }) =>
  text.replace(/^(?:[——\s]|（[一二三四五六七八九十\d]+）|[一二三四五六七八九十\d]+[是、.])+/, '').slice(0, 2),
);

/** The cues of the clause, of the sentence before and behind it. */
function cues({ sentence, clause }: AmountInContext, f: AmountFamilies, found: number[]): void {
  const [first, end] = clause;
  for (const { start, earlier, here, later } of f.cuesOfSentence(sentence)) {
    const [word, kind] = start < first ? earlier : start < end ? here : later;
    found.push(word, kind);
  }
}

/** The cues of a sentence, by their words and by their kinds, for each place where a figure may see them. */
const cuesBy = ({ cueEarlier, cueHere, cueLater }: ReturnType<typeof wordFamilies>) =>
  oncePerSentence((sentence) =>
    cuesOf(sentence).map(({ kind, start, end }) => {
      const word = sentence.flow.text.slice(start, end);
      const numbers = ({ of }: typeof cueHere) => [of(word), of(kind)] as const;
      return { start, earlier: numbers(cueEarlier), here: numbers(cueHere), later: numbers(cueLater) };
    }),
  );
