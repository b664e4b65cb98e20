/** What is typed into the form of a recorded value, and how it is read. Pure. */
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { isClosable } from '../../domain/progress/followed.ts';
import { convertUnit } from '../../domain/quantity/conversion.ts';
import { readReported } from '../../domain/quantity/typed.ts';
import { readTypedDate } from '../../domain/quantity/typed-date.ts';
import { firstDay } from '../../domain/time/period.ts';
import type { I18n } from '../../i18n/index.ts';
import type { Observation } from '../../storage/observation.ts';

export interface Typed {
  readonly role: Observation['role'];
  readonly date: string;
  readonly value: string;
  readonly unit: string;
  readonly source: string;
  readonly comment: string;
}

export function typedOf(edited: Observation | null, row: TargetRow): Typed {
  if (edited === null)
    return {
      role: isClosable(row) ? 'done' : 'actual',
      date: '',
      value: '',
      unit: row.unit,
      source: '',
      comment: '',
    };
  const { role, date, value, unit, source, comment } = edited;
  return { role, date, value: String(value ?? ''), unit, source, comment };
}

type Reading =
  | { readonly ok: true; readonly date: string; readonly value: number | null; readonly unit: string }
  | { readonly ok: false; readonly problem: string };

/** What was typed as a value, or the words that say why not. */
export function readTyped(typed: Typed, row: TargetRow, today: string, i18n: I18n): Reading {
  const date = readTypedDate(typed.date);
  if (date === null) return { ok: false, problem: i18n.t('progress.badDate') };
  if (typed.role === 'done') return readDone(typed, date.value, today, i18n);
  const amount = readReported(typed.value, row.unit);
  if (amount === null) return { ok: false, problem: i18n.t('progress.badValue') };
  const unit = amount.unit === '' ? typed.unit : amount.unit;
  const isFree = row.measure === 'multiple';
  if (!isFree && !convertUnit(amount.value, unit, row.unit).ok)
    return { ok: false, problem: i18n.t('progress.badUnit', { unit, target: i18n.format.unit(row.unit) }) };
  return { ok: true, date: date.value, value: amount.value, unit };
}

/** What is done has happened, and something shows it. */
function readDone({ source }: Typed, date: string, today: string, i18n: I18n): Reading {
  if (firstDay(date) > today) return { ok: false, problem: i18n.t('progress.notYet') };
  if (source.trim() === '') return { ok: false, problem: i18n.t('progress.noEvidence') };
  return { ok: true, date, value: null, unit: '' };
}
