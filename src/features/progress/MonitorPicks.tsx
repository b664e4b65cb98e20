import { useMemo } from 'react';
import type { PickOption } from '../../charts/view/pick-groups.ts';
import { PickMany } from '../../charts/view/PickMany.tsx';
import { NO_VALUE } from '../../domain/search/facets.ts';
import { themeName } from '../../i18n/shown-names.ts';
import { useDataset, useI18n, type ScreenProps } from '../../ui/shell/contexts.ts';
import type { MonitorModel } from './monitor-model.ts';
import { officeName } from './words.ts';

interface Props extends ScreenProps<'monitor'> {
  readonly model: MonitorModel;
}

const named = (counts: ReadonlyMap<string, number>): number => counts.size - Number(counts.has(NO_VALUE));

/** Themes and offices, the largest first; where nobody has named an office there is none to choose. */
export function MonitorPicks({ model: { themes, offices }, params, setParams }: Props) {
  const i18n = useI18n();
  const dataset = useDataset();
  const options = useMemo(() => {
    const of = (
      counts: ReadonlyMap<string, number>,
      chosen: readonly string[],
      nameOf: (key: string) => string,
    ): PickOption[] =>
      // What a link has chosen has its name too where no commitment here has it.
      [...new Map([...chosen.map((key) => [key, 0] as const), ...counts])]
        .toSorted(([a, n], [b, m]) => Number(a === NO_VALUE) - Number(b === NO_VALUE) || m - n)
        .map(([key, n]) => ({ key, name: nameOf(key), meta: i18n.t('targets.remaining', { n }) }));
    return {
      themes: of(themes, params.theme, (id) => themeName(id, dataset, i18n)),
      offices: of(offices, params.office, (office) => officeName(office, i18n)),
    };
  }, [themes, offices, params.theme, params.office, dataset, i18n]);
  return (
    <>
      <PickMany
        i18n={i18n}
        label={i18n.t('field.theme')}
        placeholder={i18n.t('picks.theme', { n: named(themes) })}
        groups={[{ key: 'themes', label: '', options: options.themes }]}
        picked={params.theme}
        onPick={(theme) => setParams({ theme })}
      />
      {(named(offices) > 0 || params.office.length > 0) && (
        <PickMany
          i18n={i18n}
          label={i18n.t('monitor.column.office')}
          placeholder={i18n.t('monitor.officeHint', { n: named(offices) })}
          groups={[{ key: 'offices', label: '', options: options.offices }]}
          picked={params.office}
          onPick={(office) => setParams({ office })}
        />
      )}
    </>
  );
}
