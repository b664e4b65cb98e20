import { useMemo, type ReactNode } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { FacetResult } from '../../bulk/facets.ts';
import { FACETS, usefulFacets, type Facet } from '../../domain/search/facets.ts';
import { NO_FILTER, type TargetsParams } from '../../url/targets.ts';
import { MyRegionToggle } from '../../ui/form/MyRegionToggle.tsx';
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

/** One button per facet that has a choice, and the chosen values as removable chips. */
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
        {FACETS.map((facet) => {
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
        <MyRegionToggle
          regions={dataset.regions}
          chosen={params.region}
          onChange={(region) => onChange({ region })}
        />
        {children}
      </div>
      {chips.length > 0 && (
        <div className="in-row">
          {chips.map(({ facet, value }) => {
            const name = facetName(facet, i18n);
            const label = facetLabel(facet, value, dataset, i18n);
            return (
              <button
                key={`${facet}:${value}`}
                type="button"
                className="chip"
                title={label}
                aria-label={i18n.t('targets.chip.remove', { name, value: label })}
                onClick={() =>
                  choose(
                    facet,
                    params[facet].filter((other) => other !== value),
                  )
                }
              >
                <span>{mixed(i18n.labelled(name, label), i18n.lang)}</span>
                <span className="screen-only" aria-hidden="true">
                  ×
                </span>
              </button>
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
