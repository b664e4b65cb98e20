import { useMemo, type ReactNode } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { Chip } from '../../charts/view/Chip.tsx';
import type { FacetResult } from '../../bulk/facets.ts';
import { REGION_LEVELS } from '../../domain/dataset/schema/lists.ts';
import type { RegionLevel } from '../../domain/dataset/schema.ts';
import { FACETS, usefulFacets, type Facet } from '../../domain/search/facets.ts';
import { NO_FILTER, type TargetsParams } from '../../url/targets.ts';
import { PlaceButton } from '../../ui/form/PlaceFilter.tsx';
import { useAsOf, useDataset, useI18n, useResults } from '../../ui/shell/contexts.ts';
import { facetLabel, facetName } from './facet-labels.ts';
import { FacetButton } from './FacetButton.tsx';

interface Props {
  readonly params: TargetsParams;
  /** Null while it is not known what a search leaves. */
  readonly countsOf: FacetResult['countsOf'] | null;
  readonly onChange: (patch: Partial<TargetsParams>) => void;
  /** Stands at the end of the row. */
  readonly children: ReactNode;
}

/** The nation stands beside each level. */
const withNation = (level: RegionLevel | 'all'): readonly string[] =>
  level === 'all' ? [] : [...new Set([level, 'nation'])];

/** The one level that an address lists so; null where it lists none, or several. */
const levelOf = (listed: readonly string[]): RegionLevel | null =>
  REGION_LEVELS.find((level) => withNation(level).join() === listed.join()) ?? null;

/** One button for the place and per facet that has a choice, and the chosen values as removable chips. */
export function FacetBar({ params, countsOf, onChange, children }: Props) {
  const asOf = useAsOf();
  const results = useResults();
  const i18n = useI18n();
  const dataset = useDataset();
  const chips = FACETS.flatMap((facet) => params[facet].map((value) => ({ facet, value })));
  const useful = useMemo(() => usefulFacets(dataset.rows, { asOf, results }), [dataset, asOf, results]);
  const choose = (facet: Facet, values: readonly string[]) => onChange({ [facet]: values });
  return (
    <fieldset className="stack bar facets">
      <legend className="visually-hidden">{i18n.t('targets.filters')}</legend>
      <div className="in-row facet-row screen-only">
        <PlaceButton
          regions={dataset.regions}
          level={levelOf(params.level)}
          region={params.region}
          countsOf={() => countsOf?.('region') ?? null}
          onChange={({ level, ...chosen }) =>
            onChange({ ...chosen, ...(level && { level: withNation(level) }) })
          }
        />
        {FACETS.map((facet) => {
          if (facet === 'level' || facet === 'region') return null;
          if (!useful.has(facet) && params[facet].length === 0) return null;
          return (
            <FacetButton
              key={facet}
              facet={facet}
              countsOf={countsOf}
              chosen={params[facet]}
              onChange={(values) => choose(facet, values)}
            />
          );
        })}
        {children}
      </div>
      {chips.length > 0 && (
        <div className="in-row">
          {chips.map(({ facet, value }) => {
            const name = facetName(facet, i18n);
            const label = facetLabel(facet, value, dataset, i18n);
            return (
              <Chip
                key={`${facet}:${value}`}
                name={i18n.labelled(name, label)}
                label={i18n.t('targets.chip.remove', { name, value: label })}
                lang={i18n.lang}
                onRemove={() =>
                  choose(
                    facet,
                    params[facet].filter((other) => other !== value),
                  )
                }
              />
            );
          })}
          <Button look="button-quiet small" onClick={() => onChange(NO_FILTER)}>
            {i18n.t('targets.chip.clearAll')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
