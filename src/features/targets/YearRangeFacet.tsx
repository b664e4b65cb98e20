import { NO_VALUE } from '../../domain/search/facets.ts';
import { readYearRange, writeYearRange, type YearRange } from '../../domain/time/year-range.ts';
import { YearRangeChoice } from '../../ui/form/YearRangeChoice.tsx';

interface Props {
  /** Per year how many rows it would leave. */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

const ALL: YearRange = { from: null, to: null };

/** A range of years as one of the chosen values; there is at most one, and it takes the place of single years. */
export function YearRangeFacet({ counts, chosen, onChange }: Props) {
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
