/** One figure (or dated sentence) read as a commitment or a result, before mentions are merged. */
import type {
  Baseline,
  Certainty,
  Comparator,
  Deadline,
  Flag,
  Frequency,
  InferableField,
  Measure,
  Period,
  Region,
  Relation,
  Target,
  TargetKind,
} from '../../src/domain/dataset/schema.ts';
import { sourceRange, type Flow } from '../../src/domain/text/flow.ts';
import type { ArticleFacts } from '../document/facts.ts';
import { isUnknown } from '../document/place/place.ts';
import type { Amount } from '../recognise/types.ts';

export interface Reading {
  readonly kind: TargetKind | 'observation';
  readonly articleIndex: number;
  readonly part: 'note' | 'body';
  readonly region: Region;
  readonly indicator: string;
  readonly scope: string;
  readonly value: number | null;
  /** Of a goal without a figure: what its value is held against. */
  readonly relation?: Relation;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly comparator: Comparator | null;
  readonly measure: Measure | null;
  readonly direction: Target['direction'];
  readonly frequency: Frequency | null;
  /** Of a commitment. */
  readonly deadline: Deadline;
  /** Of a result; null for a commitment. */
  readonly period: Period | null;
  /** 年均: the mean of the years. */
  readonly average: boolean;
  /** 五年累计新增: the sum of several years. */
  readonly cumulative: boolean;
  readonly baseline: Baseline | null;
  readonly certainty: Certainty;
  readonly binding: Target['binding'];
  readonly inferred: readonly InferableField[];
  readonly flags: readonly Flag[];
  /** Ids of the rows that decided what it is. */
  readonly rows: readonly string[];
  /** How likely the trained weights find it that this is what it was taken for (0..1); null where none were asked. */
  readonly chance: number | null;
  /** The same of its name. */
  readonly nameChance: number | null;
  /** Source offsets of the value (a milestone: of its date). */
  readonly valueRange: readonly [number, number];
  /** Source offsets of the sentence (of a table: of the row). */
  readonly quoteRange: readonly [number, number];
  /** The quote with page breaks healed. */
  readonly display: string;
}

/** No deadline is stated. */
export const NOT_DUE: Deadline = { value: null, basis: 'none', text: '', reason: 'not-stated' };

/** A reading before its fields are read: a target in the article's own place, and nothing else. */
export const plainReading = (
  facts: ArticleFacts,
  articleIndex: number,
  part: Reading['part'],
  where: Evidence,
): Reading => ({
  kind: 'target',
  articleIndex,
  part,
  region: facts.region,
  indicator: '',
  scope: '',
  value: null,
  valueMax: null,
  unit: '',
  comparator: null,
  measure: null,
  direction: null,
  frequency: null,
  deadline: NOT_DUE,
  period: null,
  average: false,
  cumulative: false,
  baseline: null,
  certainty: 'committed',
  binding: null,
  inferred: facts.regionInferred ? ['region'] : [],
  flags: flagsOf(facts),
  rows: [],
  chance: null,
  nameChance: null,
  ...where,
});

/** Where in its source a reading stands. */
type Evidence = Pick<Reading, 'valueRange' | 'quoteRange' | 'display'>;

/** Source offsets of a value and of the words that it is quoted with, both given as ranges of the flow. */
export function evidence(
  flow: Flow,
  value: readonly [number, number],
  quote: readonly [number, number],
): Evidence {
  return {
    valueRange: sourceRange(flow, ...value),
    quoteRange: sourceRange(flow, ...quote),
    display: flow.text.slice(...quote),
  };
}

/** What must be known of a figure for the way it is written. */
export const flagsOfFigure = ({ writing }: Pick<Amount, 'writing'>): Flag[] =>
  writing === 'odd' ? ['odd-writing'] : [];

/** What must be known of every reading of the article: it is a draft or proposal, or its place is the body's. */
export function flagsOf(facts: ArticleFacts): Flag[] {
  const flags: Flag[] = [];
  if (facts.status === 'draft' || facts.status === 'proposal') flags.push('draft');
  if (facts.regionFromBody) flags.push('region-from-body');
  if (isUnknown(facts.region)) flags.push('region-unknown');
  if (facts.regionDoubtful) flags.push('region-doubtful');
  return flags;
}
