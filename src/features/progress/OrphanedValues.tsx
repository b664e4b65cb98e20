import { suggestHomes } from '../../domain/notes/note-home.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { convertUnit } from '../../domain/quantity/conversion.ts';
import type { Observation } from '../../storage/observation.ts';
import { HomeChoice } from '../../ui/proposal/HomeChoice.tsx';
import { useStep } from '../../ui/proposal/use-step.ts';
import { readFingerprint } from '../../ui/record/use-fingerprint.ts';
import { RowBoundary } from '../../ui/trouble/RowBoundary.tsx';
import { nameOfCode } from '../../i18n/shown-names.ts';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { useProgress } from '../../ui/shell/work.ts';
import { anchorAt } from './anchor.ts';
import { orphanedValues } from './monitor-model.ts';

/** Values whose commitment a new dataset does not have: kept, shown, and moved only by the person's word. */
export function OrphanedValues() {
  const i18n = useI18n();
  const dataset = useDataset();
  const progress = useProgress();
  if (progress.state.kind !== 'ready') return null;
  const orphans = [...orphanedValues(dataset, progress.state.all)];
  if (orphans.length === 0) return null;
  return (
    <section className="warned orphan small" aria-label={i18n.t('monitor.orphans')}>
      <p>
        <strong>{i18n.t('monitor.orphans')}</strong>
      </p>
      <ul>
        {orphans.map(([id, values]) => (
          <li key={id}>
            <RowBoundary row={values}>
              <Orphan values={values} />
            </RowBoundary>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Orphan({ values }: { readonly values: readonly Observation[] }) {
  const i18n = useI18n();
  const dataset = useDataset();
  const move = useMoveValues(values);
  const [first] = values;
  if (first === undefined) return null;
  const { fingerprint } = first;
  const fits = suggestHomes(fingerprint, dataset).filter(({ of: row }) =>
    values.every(({ unit }) => convertUnit(1, unit, row.unit).ok),
  );
  return (
    <>
      {i18n.t('monitor.orphan', {
        indicator: fingerprint.indicator,
        region: nameOfCode(fingerprint.region, dataset.regions, i18n),
        n: values.length,
      })}
      <HomeChoice
        suggestions={fits}
        factsOf={(row) => i18n.format.quantity(row) ?? ''}
        action={i18n.t('monitor.moveHere')}
        onChoose={(row) => void move(row)}
      />
    </>
  );
}

/** What was recorded at a fall stays one, whatever its new commitment is. */
function saidWay({ value, direction, series }: Observation): { readonly direction?: 'down' } {
  const isOfFall = series?.indicatorKey.endsWith('降幅') === true;
  return isOfFall && direction === undefined && (value ?? 0) > 0 ? { direction: 'down' } : {};
}

function useMoveValues(values: readonly Observation[]): (row: TargetRow) => Promise<boolean> {
  const { t } = useI18n();
  const dataset = useDataset();
  const progress = useProgress();
  const step = useStep();
  return async (row) => {
    const at = progress.now();
    const home = anchorAt(row, dataset, await readFingerprint(row, dataset));
    const before = new Map(values.map((value) => [value.id, value]));
    return step(
      progress.putAll(values.map((value) => ({ ...value, ...saidWay(value), ...home, updatedAt: at }))),
      {
        done: () => t('monitor.moved', { n: values.length }),
        conflict: t('progress.conflict'),
        failed: (reason) => t('notes.state.failed', { reason }),
      },
      ({ rows }) =>
        progress.putAll(
          rows.map((after) => ({ ...(before.get(after.id) ?? after), revision: after.revision })),
        ),
    );
  };
}
