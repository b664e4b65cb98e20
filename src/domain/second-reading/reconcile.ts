/** Two readings of one document, record by record: same, only first, only second, differing by field. Pure. */
import type { Target } from '../dataset/schema.ts';
import type { ComparedField, Said } from './compare.ts';
import { isInRanges, type LineRange } from './line-ranges.ts';
import { isMilestone, match, type Heard, type Matched } from './match.ts';
import type { Verified } from './verify.ts';

/** A verified record with its place. */
export interface SecondRecord extends Said {
  readonly from: Verified;
}

interface OfFirst {
  /** Of the item: the record's, or where the second reader alone has it. */
  readonly id: string;
  readonly target: Target;
}

export type ReconciledItem =
  | (OfFirst & { readonly kind: 'same'; readonly second: SecondRecord })
  | (OfFirst & {
      readonly kind: 'differs';
      readonly second: SecondRecord;
      readonly fields: readonly ComparedField[];
    })
  /** `isResult`: the second reader takes its figure for a result. */
  | (OfFirst & { readonly kind: 'first'; readonly isResult: boolean })
  | { readonly kind: 'second'; readonly id: string; readonly second: SecondRecord };

/** Mentions, as tests/gold/score.mjs counts them with the second reading as the annotation. */
export interface Agreement {
  readonly second: number;
  readonly first: number;
  /** Figures that both have, and those of which every field is the same. */
  readonly both: number;
  readonly alike: number;
  readonly secondMilestones: number;
  readonly firstMilestones: number;
  readonly bothMilestones: number;
  /** Of the figures that both have, how many differ in each field. */
  readonly differing: ReadonlyMap<ComparedField, number>;
}

export interface Reconciled {
  /** In the order of the text. */
  readonly items: readonly ReconciledItem[];
  readonly agreement: Agreement;
}

const NO_FIGURE = { value: null, valueMax: null, unit: '', comparator: null };

function secondRecord(from: Verified): SecondRecord {
  const { row, figure, place, region, deadline } = from;
  const { value, valueMax, unit, comparator } = figure ?? NO_FIGURE;
  return {
    ...row,
    value,
    valueMax,
    unit,
    comparator,
    from,
    line: place.line,
    valueText: row.value_text,
    scope: row.scope ?? '',
    region: row.region ?? region.name,
    deadline: row.deadline === undefined ? undefined : deadline.value,
    isOpen: row.doubt === true || row.optional === true,
  };
}

/** `asked`: lines that the second reader has read; null: all. */
export function reconcile(
  documentId: string,
  targets: readonly Target[],
  verified: readonly Verified[],
  asked: readonly LineRange[] | null,
): Reconciled {
  const all = verified.map(secondRecord);
  const said = all.filter((one) => one.class !== 'observation');
  const heard = targets.flatMap((target) =>
    target.mentions
      .filter((mention) => mention.documentId === documentId)
      .map((mention): Heard => ({ target, mention })),
  );
  const found = match(said, heard);
  const isAsked = ({ mention: { line } }: Heard): boolean => asked === null || isInRanges(asked, line);
  const matched = { ...found, onlyHeard: found.onlyHeard.filter(isAsked) };
  const results = all.filter((one) => one.class === 'observation');
  const items = [...ofFirst(matched, results), ...ofSecond(matched, documentId)];
  return {
    items: items.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1)),
    agreement: agreementOf(matched),
  };
}

const placeOf = (item: ReconciledItem): number =>
  item.kind === 'second' ? item.second.from.place.value[0] : (item.target.mentions[0]?.valueStart ?? 0);

/** A record with several mentions is the same where none of those that both have differs. */
function ofFirst(matched: Matched<SecondRecord>, results: readonly SecondRecord[]): ReconciledItem[] {
  const items = new Map<string, ReconciledItem>();
  for (const { said: second, heard, differing: fields } of matched.pairs) {
    const { target } = heard;
    const { id } = target;
    if (fields.length > 0) items.set(id, { kind: 'differs', id, target, second, fields });
    else if (!items.has(id)) items.set(id, { kind: 'same', id, target, second });
  }
  const left = new Set(matched.open.map(({ target: { id } }) => id));
  for (const heard of matched.onlyHeard) {
    const { target } = heard;
    if (items.has(target.id) || left.has(target.id)) continue;
    items.set(target.id, { kind: 'first', id: target.id, target, isResult: isAmong(results, heard) });
  }
  return [...items.values()];
}

const isAmong = (results: readonly SecondRecord[], { target, mention }: Heard): boolean =>
  results.some(({ line, value }) => Math.abs(line - mention.line) <= 1 && value === target.value);

/** What the second reader says again of something that both have is no record of its own. */
function ofSecond({ pairs, onlySaid }: Matched<SecondRecord>, documentId: string): ReconciledItem[] {
  const groupOf = ({ from: { row } }: SecondRecord): string | undefined => row.group;
  const idOf = secondIds(documentId);
  const groups = new Set(pairs.map(({ said }) => groupOf(said)));
  groups.delete(undefined);
  return onlySaid
    .filter((one) => !groups.has(groupOf(one)))
    .map((second) => ({ kind: 'second', id: idOf(second), second }));
}

/**
 * The same for the same words at the same place, so that a decision on it is found again. Where one figure stands for
 * several records, the further ones are counted.
 */
function secondIds(documentId: string): (second: SecondRecord) => string {
  const given = new Map<string, number>();
  const document = documentId.replace(/^\w-/u, 'p-');
  return ({ from: { place, row } }) => {
    const id = [document, ...place.value.map((at) => at.toString(36)), row.class.charAt(0)].join('-');
    const count = (given.get(id) ?? 0) + 1;
    given.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

function agreementOf({ pairs, onlySaid, onlyHeard }: Matched<SecondRecord>): Agreement {
  const figures = pairs.filter(({ said }) => !isMilestone(said.class));
  const both = figures.length;
  const bothMilestones = pairs.length - both;
  const fields = figures.flatMap(({ differing }) => differing);
  const heardMilestones = onlyHeard.filter(({ target }) => isMilestone(target.kind)).length;
  const saidMilestones = onlySaid.filter((said) => isMilestone(said.class)).length;
  return {
    second: both + onlySaid.length - saidMilestones,
    first: both + onlyHeard.length - heardMilestones,
    both,
    alike: figures.filter(({ differing }) => differing.length === 0).length,
    secondMilestones: bothMilestones + saidMilestones,
    firstMilestones: bothMilestones + heardMilestones,
    bothMilestones,
    differing: new Map(
      [...new Set(fields)].map((field) => [field, fields.filter((f) => f === field).length]),
    ),
  };
}

/** 2·both / (first + second), 0 to 1; 1 where neither has any. */
const f1 = (both: number, first: number, second: number): number =>
  first + second === 0 ? 1 : (2 * both) / (first + second);

export const detectionF1 = ({ both, first, second }: Agreement): number => f1(both, first, second);
export const fullRecordF1 = ({ alike, first, second }: Agreement): number => f1(alike, first, second);
export const milestoneF1 = (counts: Agreement): number =>
  f1(counts.bothMilestones, counts.firstMilestones, counts.secondMilestones);
