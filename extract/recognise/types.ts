import type { DateMention } from '../../src/domain/quantity/date-mention.ts';
import type { Bounded, Written } from '../../src/domain/quantity/written.ts';

export type { DateMention } from '../../src/domain/quantity/date-mention.ts';

interface Span {
  /** Range in the flow's text. */
  readonly start: number;
  readonly end: number;
}

/** An amount with the bound that its words set, and what it may be a name of. */
export interface Amount
  extends
    Bounded,
    Pick<
      Written,
      'type' | 'start' | 'end' | 'value' | 'valueMax' | 'unit' | 'unitKind' | 'weak' | 'rounded' | 'writing'
    > {
  /**
   * It names a thing by its size or class: 500千伏输变电工程, 60万吨乙烯项目, 千亿级产业集群. Such a figure rarely promises
   * anything, but it may (打造千亿级产业链): a cue, no decision.
   */
  readonly asName: boolean;
}

/** Digits that count nothing: document numbers, ordinals, phone numbers, names with digits. */
export interface Label extends Span {
  readonly type: 'label';
  readonly reason: LabelReason;
}
export type LabelReason =
  | 'document-number'
  | 'ordinal'
  | 'phone'
  | 'name-with-digits'
  | 'list-number'
  | 'ratio'
  | 'formula'
  | 'standard-number'
  | 'web-address'
  /** A figure that may be another for the way it is written. */
  | 'odd-writing';

export type Recognised = Amount | DateMention | Label;
