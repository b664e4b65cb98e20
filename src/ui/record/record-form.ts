/** A record as words in a form, and back: only what the person changed against what was read becomes a correction. */
import { isSame } from '../../domain/collections/same.ts';
import { inUnitOf, readTypedAmount } from '../../domain/quantity/typed.ts';
import { readTypedDate } from '../../domain/quantity/typed-date.ts';
import { corrections, type Corrections } from '../../domain/proposal/decision.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { NO_DEADLINE } from '../../domain/proposal/own-target.ts';
import {
  certainty,
  comparator,
  frequency,
  measure,
  targetKind,
  type Target,
} from '../../domain/dataset/schema.ts';
import type { I18n } from '../../i18n/index.ts';
import { regionName } from '../../i18n/shown-names.ts';
import type { PlaceOf } from './places.ts';

/** Empty: none. */
export interface Typed {
  readonly kind: string;
  readonly indicator: string;
  readonly scope: string;
  readonly amount: string;
  readonly comparator: string;
  readonly measure: string;
  readonly direction: string;
  readonly frequency: string;
  readonly deadline: string;
  readonly certainty: string;
  readonly region: string;
}

/** `2000亿元`, `1–2 events`: as it is read back by readTypedAmount. */
const amountText = ({ value, valueMax, unit }: Target, { format }: I18n): string =>
  format.quantity({ value, valueMax, unit, comparator: '=', measure: null, frequency: null }) ?? '';

export function typedOf(target: Target, i18n: I18n): Typed {
  return {
    kind: target.kind,
    indicator: target.indicator,
    scope: target.scope,
    amount: amountText(target, i18n),
    comparator: target.comparator ?? '',
    measure: target.measure ?? '',
    direction: target.direction ?? '',
    frequency: target.frequency ?? '',
    deadline: target.deadline.value ?? '',
    certainty: target.certainty,
    region: regionName(target.region, i18n),
  };
}

export type TypedReading =
  | { readonly ok: true; readonly corrections: Corrections }
  | { readonly ok: false; readonly problem: string };

const no = (problem: string): TypedReading => ({ ok: false, problem });

type Figure = Pick<Target, 'value' | 'valueMax' | 'unit' | 'comparator' | 'measure'>;

/** Null where the amount cannot be read, or is missing and the kind must have one. */
function readFigure(typed: Typed, kind: Target['kind'], target: Target, i18n: I18n): Figure | null {
  if (kind === 'milestone') return { value: null, valueMax: null, unit: '', comparator: null, measure: null };
  const amount = typed.amount === amountText(target, i18n) ? target : amountOf(typed.amount, target.unit);
  if (amount === null || (amount.value === null && !target.relation)) return null;
  const { value, valueMax, unit } = amount;
  // 与经济增长同步 stays as it is.
  if (value === null) return { value, valueMax, unit, comparator: null, measure: target.measure };
  return {
    value,
    valueMax,
    unit,
    comparator: comparator.safeParse(typed.comparator).data ?? '=',
    measure: measure.safeParse(typed.measure).data ?? 'level',
  };
}

/** The bound has a field of its own. */
function amountOf(text: string, unit: string): Pick<Target, 'value' | 'valueMax' | 'unit'> | null {
  const amount = readTypedAmount(text, unit);
  return amount?.comparator === '=' ? inUnitOf(amount, unit) : null;
}

/** Null where it cannot be read. */
function readDeadline(typed: string, { deadline }: Target): Target['deadline'] | null {
  const date = typed.trim() === '' ? undefined : readTypedDate(typed);
  if (date === null) return null;
  if (typed === (deadline.value ?? '')) return deadline;
  return date === undefined ? NO_DEADLINE : { value: date.value, basis: 'sentence', text: date.text };
}

/** What was typed as fields, or the words that say why not. */
export async function readTyped(
  typed: Typed,
  { target, read, added }: Pick<Proposal, 'target' | 'read' | 'added'>,
  i18n: I18n,
  placeOf: PlaceOf,
): Promise<TypedReading> {
  const indicator = typed.indicator.trim();
  if (indicator === '') return no(i18n.t('review.bad.indicator'));
  const kind = targetKind.catch(target.kind).parse(typed.kind);
  const figure = readFigure(typed, kind, target, i18n);
  if (figure === null) return no(i18n.t('review.bad.amount', { text: typed.amount }));
  const deadline = readDeadline(typed.deadline, target);
  if (deadline === null) return no(i18n.t('review.bad.deadline', { text: typed.deadline }));
  const isSame = typed.region.trim() === regionName(target.region, i18n);
  const region = isSame ? target.region : await placeOf(typed.region);
  if (region === null) return no(i18n.t('review.bad.region', { text: typed.region }));
  const said: Required<Corrections> = {
    kind,
    indicator,
    scope: typed.scope.trim(),
    ...figure,
    direction: typed.direction === 'up' || typed.direction === 'down' ? typed.direction : null,
    frequency: frequency.safeParse(typed.frequency).data ?? null,
    deadline,
    certainty: certainty.catch(target.certainty).parse(typed.certainty),
    region,
  };
  return { ok: true, corrections: differing(said, read ?? added ?? target) };
}

/** What differs from the record as it was read; of an added record, from what it was when it was added. */
function differing(said: Required<Corrections>, read: Target): Corrections {
  const changed = Object.entries(said).filter(([field, value]) => !isSame(value, Reflect.get(read, field)));
  return corrections.parse(Object.fromEntries(changed));
}
