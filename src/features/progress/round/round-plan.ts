/** What came back of a round, beside what is here and what documents report; and what is still missing, in words. Pure. */
import { amountLabel } from '../../../charts/progress/figure-words.ts';
import { deadlineLabel } from '../../../charts/deadline-label.ts';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import { signedAt, actualOf } from '../../../domain/progress/actuals.ts';
import { isTaken, type LinkedResults } from '../../../domain/progress/result-links.ts';
import { stateOfRound, type OfficeState } from '../../../domain/progress/round.ts';
import { convertUnit } from '../../../domain/quantity/conversion.ts';
import type { ReturnedValue } from '../../../domain/table/returned.ts';
import { lastDay } from '../../../domain/time/period.ts';
import type { I18n } from '../../../i18n/index.ts';
import { scopedName } from '../../../i18n/shown-names.ts';
import type { Observation } from '../../../storage/observation.ts';
import type { Round } from '../../../storage/round.ts';
import { planImport, type PlannedValue } from '../import/import-plan.ts';

export interface PlannedReturn extends PlannedValue, Pick<ReturnedValue, 'file'> {
  readonly office: string;
  /** What a document reports for the same time, where it says otherwise. */
  readonly told: string | null;
}

const ORDER = ['change', 'new', 'same'] as const;

/** What contradicts a document first, then what changes, what is new, what is the same. */
export function planReturn(
  round: Round,
  values: readonly ReturnedValue[],
  stored: ReadonlyMap<string, readonly Observation[]>,
  linked: LinkedResults,
  i18n: I18n,
): PlannedReturn[] {
  const officeOf = new Map(
    round.offices.flatMap(({ name, targets }) => targets.map(({ id }) => [id, name] as const)),
  );
  const rankOf = ({ told, effect }: PlannedReturn): number => (told === null ? ORDER.indexOf(effect) : -1);
  const fileOf = new Map(values.map(({ target, file }) => [target.id, file]));
  return planImport(values, stored)
    .map((planned) => ({
      ...planned,
      file: fileOf.get(planned.imported.target.id) ?? '',
      office: officeOf.get(planned.imported.target.id) ?? '',
      told: toldOtherwise(planned, linked, i18n),
    }))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

function toldOtherwise({ imported }: PlannedValue, linked: LinkedResults, i18n: I18n): string | null {
  const { target, date } = imported;
  const own = signedAt(imported, target);
  for (const link of linked.get(target.id) ?? []) {
    if (!isTaken(link) || link.result.own !== undefined) continue;
    const told = actualOf(link, target);
    const value = convertUnit(told.value, told.unit, imported.unit);
    const isOneTime = lastDay(told.date) === lastDay(date);
    if (isOneTime && value.ok && value.value !== own) return amountLabel(told.value, told.unit, i18n);
  }
  return null;
}

type Asked = Round['offices'][number]['targets'][number];

/** A list to be sent round: each office with what is missing of it. */
export function missingText(
  round: Round,
  stored: ReadonlyMap<string, readonly Observation[]>,
  rowById: ReadonlyMap<string, TargetRow>,
  i18n: I18n,
): string {
  const { t } = i18n;
  const line = ({ id, fingerprint }: Asked, at: number): string => {
    const row = rowById.get(id);
    if (row === undefined) return `${at + 1}. ${fingerprint.indicator} ${t('round.gone')}`;
    const due = row.deadline.value === null ? [] : [deadlineLabel(row.deadline, i18n)];
    const asked = i18n.list([i18n.format.quantity(row) ?? '', ...due]);
    return `${at + 1}. ${t('round.missingItem', { indicator: scopedName(row, i18n), asked })}`;
  };
  const offices = stateOfRound(round, stored).filter(({ missing }) => missing.length > 0);
  const head = t('round.missingTitle', { name: round.name });
  if (offices.length === 0) return `${head}\n${t('round.allBack')}`;
  const partOf = ({ name, total, missing }: OfficeState<Asked>): string =>
    [
      t('round.missingOf', { office: name || t('monitor.noOffice'), n: missing.length, total }),
      ...missing.map(line),
    ].join('\n');
  return [head, ...offices.map(partOf)].join('\n\n');
}
