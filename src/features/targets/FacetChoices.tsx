import { useState } from 'react';
import { NO_VALUE } from '../../domain/search/facets.ts';
import { OptionList, SEARCHABLE } from '../../ui/form/OptionList.tsx';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { facetName } from './facet-labels.ts';
import { facetOptions, type OtherFacet } from './facet-options.ts';
import { readYearRange, writeYearRange, type YearRange } from '../../domain/time/year-range.ts';
import { YearRangeChoice } from '../../ui/form/YearRangeChoice.tsx';

interface Props {
  readonly facet: OtherFacet;
  /** Value → rows that it would leave. */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** What the button of a facet opens: its values, each with how many rows it would leave. */
export default function FacetChoices({ facet, counts, chosen, onChange }: Props) {
  const i18n = useI18n();
  const dataset = useDataset();
  const [find, setFind] = useState('');
  return (
    <OptionList
      {...facetOptions(facet, counts, { chosen, words: find }, dataset, i18n)}
      name={facetName(facet, i18n)}
      find={counts.size >= SEARCHABLE ? find : null}
      onFind={setFind}
      chosen={chosen}
      onChange={onChange}
    >
      {facet === 'year' && <YearRangeFacet counts={counts} chosen={chosen} onChange={onChange} />}
    </OptionList>
  );
}

interface YearRangeFacetProps {
  /** Per year how many rows it would leave. */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

const ALL: YearRange = { from: null, to: null };

/** A range of years as one of the chosen values; there is at most one, and it takes the place of single years. */
function YearRangeFacet({ counts, chosen, onChange }: YearRangeFacetProps) {
  const range = chosen.map(readYearRange).find((one) => one !== null) ?? ALL;
  const years = [...counts.keys()].filter((year) => year !== NO_VALUE);
  return (
    <YearRangeChoice
      range={range}
      years={years.map(Number).toSorted((a, b) => a - b)}
      onChange={({ from, to }) =>
        onChange(from === null && to === null ? [] : [writeYearRange({ from, to })])
      }
    />
  );
}
