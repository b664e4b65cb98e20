/** A record as words in a form, and back: only what the person changed against what was read becomes a correction. */
import { parseDateCell } from '../domain/observation-import/parse-cell.ts';
import { parseTypedAmount } from '../domain/review/amount.ts';
import { corrections, type Corrections } from '../domain/review/decision.ts';
import type { ReviewItem } from '../domain/review/items.ts';
import { certainty, comparator, frequency, measure, targetKind, type Target } from '../domain/schema.ts';
import type { I18n } from '../i18n/index.ts';
import { formatNumber } from '../i18n/quantity.ts';
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

/** `2000亿元`, `1—2场`: as it is read back by parseTypedAmount. */
function amountText({ value, valueMax, unit }: Target): string {
  if (value === null) return '';
  const upper = valueMax === null ? '' : `—${formatNumber(valueMax, 'zh-CN')}`;
  return `${formatNumber(value, 'zh-CN')}${upper}${unit}`;
}

export function typedOf(target: Target): Typed {
  return {
    kind: target.kind,
    indicator: target.indicator,
    scope: target.scope,
    amount: amountText(target),
    comparator: target.comparator ?? '',
    measure: target.measure ?? '',
    direction: target.direction ?? '',
    frequency: target.frequency ?? '',
    deadline: target.deadline.value ?? '',
    certainty: target.certainty,
    region: target.region.name,
  };
}

export type TypedReading =
  { readonly ok: true; readonly corrections: Corrections } | { readonly ok: false; readonly problem: string };

const NONE = { value: null, basis: 'none', text: '', reason: 'not-stated' } as const;

const no = (problem: string): TypedReading => ({ ok: false, problem });

/** What was typed as fields, or the words that say why not. */
export async function readTyped(
  typed: Typed,
  { target, read, added }: Pick<ReviewItem, 'target' | 'read' | 'added'>,
  i18n: I18n,
  placeOf: PlaceOf,
): Promise<TypedReading> {
  const before = typedOf(target);
  const indicator = typed.indicator.trim();
  if (indicator === '') return no(i18n.t('review.bad.indicator'));
  const kind = targetKind.catch(target.kind).parse(typed.kind);
  const amount =
    typed.amount === before.amount
      ? { value: target.value, valueMax: target.valueMax, unit: target.unit }
      : parseTypedAmount(typed.amount, target.unit);
  const figure = kind === 'milestone' ? { value: null, valueMax: null, unit: '' } : amount;
  if (figure === null || (kind !== 'milestone' && figure.value === null))
    return no(i18n.t('review.bad.amount', { text: typed.amount }));
  const date = typed.deadline.trim() === '' ? null : parseDateCell(typed.deadline);
  if (typed.deadline.trim() !== '' && date === null)
    return no(i18n.t('review.bad.deadline', { text: typed.deadline }));
  const region = typed.region.trim() === target.region.name ? target.region : await placeOf(typed.region);
  if (region === null) return no(i18n.t('review.bad.region', { text: typed.region }));
  const hasFigure = figure.value !== null;
  const said: Required<Corrections> = {
    kind,
    indicator,
    scope: typed.scope.trim(),
    ...figure,
    comparator: hasFigure ? (comparator.safeParse(typed.comparator).data ?? '=') : null,
    measure: hasFigure ? (measure.safeParse(typed.measure).data ?? 'level') : null,
    direction: typed.direction === 'up' || typed.direction === 'down' ? typed.direction : null,
    frequency: frequency.safeParse(typed.frequency).data ?? null,
    deadline:
      typed.deadline === before.deadline
        ? target.deadline
        : date === null
          ? NONE
          : { value: date, basis: 'sentence', text: '' },
    certainty: certainty.catch(target.certainty).parse(typed.certainty),
    region,
  };
  return { ok: true, corrections: differing(said, read ?? added ?? target) };
}

/** What differs from the record as it was read; of an added record, from what it was when it was added. */
function differing(said: Required<Corrections>, read: Target): Corrections {
  const changed = Object.entries(said).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(read, field)),
  );
  return corrections.parse(Object.fromEntries(changed));
}
