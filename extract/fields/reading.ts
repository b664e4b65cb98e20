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
