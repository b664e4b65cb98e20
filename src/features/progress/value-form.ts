/** What is typed into the form of a recorded value, and how it is read. Pure. */
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { isClosable } from '../../domain/progress/monitoring.ts';
import { convertUnit } from '../../domain/quantity/conversion.ts';
import { readReportedOf } from '../../domain/quantity/typed-change.ts';
import { readTypedTime } from '../../domain/quantity/typed-time.ts';
import { firstDay } from '../../domain/time/period.ts';
import type { I18n } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/quantity.ts';
import { edtfOf } from '../../i18n/time-words.ts';
import { shownUnit } from '../../i18n/shown-unit.ts';
import type { Observation } from '../../storage/observation.ts';

export interface Typed {
  readonly role: Observation['role'];
  readonly date: string;
  readonly value: string;
  readonly unit: string;
  readonly source: string;
  readonly comment: string;
}

/** A new value is in the unit in which the commitment is shown. */
export function typedOf(edited: Observation | null, row: TargetRow, lang: Lang): Typed {
  if (edited === null)
    return {
      role: isClosable(row) ? 'done' : 'actual',
      date: '',
      value: '',
      unit: shownUnit(row, lang),
      source: '',
      comment: '',
    };
  const { role, unit, source, comment } = edited;
  return { role, date: edtfOf(edited), value: asTyped(edited), unit, source, comment };
}

/** A value that was typed as a fall or a rise, with the sign that says so. */
function asTyped({ value, direction }: Observation): string {
  const sign = direction === 'up' ? '+' : direction === 'down' ? '-' : '';
  return value === null ? '' : `${sign}${value}`;
}

interface Read {
  readonly ok: true;
  readonly date: string;
  readonly from?: string;
  readonly value: number | null;
  readonly unit: string;
  readonly direction?: 'up' | 'down';
}

type Reading = Read | { readonly ok: false; readonly problem: string };

/** What was typed as a value, or the words that say why not. */
export function readTyped(typed: Typed, row: TargetRow, today: string, i18n: I18n): Reading {
  const date = readTypedTime(typed.date, today);
  if (date === null) return { ok: false, problem: i18n.t('progress.badDate') };
  if (typed.role === 'done') return readDone(typed, date.date, today, i18n);
  const amount = readReportedOf(typed.value, row);
  if (amount === 'other-kind')
    return { ok: false, problem: i18n.t('import.problem.other-kind', { cell: typed.value }) };
  if (amount === null) return { ok: false, problem: i18n.t('progress.badValue') };
  const unit = amount.unit === '' ? typed.unit : amount.unit;
  const isFree = row.measure === 'multiple';
  if (!isFree && !convertUnit(amount.value, unit, row.unit).ok)
    return { ok: false, problem: i18n.t('progress.badUnit', { unit, target: i18n.format.unit(row.unit) }) };
  const { value, direction } = amount;
  return { ok: true, ...date, value, unit, ...(direction && { direction }) };
}

/** The figure as far as it is typed, before anything else is asked; null where there is none. */
export function enteredIn(
  typed: Typed,
  row: TargetRow,
): { readonly value: number; readonly unit: string } | null {
  const amount = typed.role === 'done' ? null : readReportedOf(typed.value, row);
  if (amount === null || amount === 'other-kind') return null;
  return { value: amount.value, unit: amount.unit === '' ? typed.unit : amount.unit };
}

/** What is done has happened, and something shows it. */
function readDone({ source }: Typed, date: string, today: string, i18n: I18n): Reading {
  if (firstDay(date) > today) return { ok: false, problem: i18n.t('progress.notYet') };
  if (source.trim() === '') return { ok: false, problem: i18n.t('progress.noEvidence') };
  return { ok: true, date, value: null, unit: '' };
}
