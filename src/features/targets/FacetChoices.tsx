import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { type Facet, NO_VALUE } from '../../domain/search/facets.ts';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { useMyRegion } from '../../ui/shell/my-region.ts';
import { facetName } from './facet-labels.ts';
import { facetOptions, foldedPlaces, type FacetOption } from './facet-options.ts';
import { readYearRange, writeYearRange, type YearRange } from '../../domain/time/year-range.ts';
import { YearRangeChoice } from '../../ui/form/YearRangeChoice.tsx';

interface Props {
  readonly facet: Facet;
  /** Value → rows that it would leave. */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** From this many options on, one can search among them. */
const SEARCHABLE = 9;
/** More places than this are a list of provinces, with what lies in each folded. */
const FOLDED_FROM = 30;

/** What the button of a facet opens: its values, each with how many rows it would leave. */
export default function FacetChoices({ facet, counts, chosen, onChange }: Props) {
  const i18n = useI18n();
  const dataset = useDataset();
  const [find, setFind] = useState('');
  const { code: mine } = useMyRegion();
  const { shown, hidden } = facetOptions(facet, counts, { chosen, words: find, mine }, dataset, i18n);
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  const one = ({ value, label, count }: FacetOption) => (
    <label className={count === 0 ? 'radio facet-option muted' : 'radio facet-option'}>
      <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
      <span>{mixed(label, i18n.lang)}</span>
      <span className="numbers muted">{i18n.format.count(count)}</span>
    </label>
  );
  const isFolded = facet === 'region' && find === '' && shown.length > FOLDED_FROM;
  const listed = isFolded ? foldedPlaces(shown) : shown.map((option) => ({ option, inside: [] }));
  return (
    <>
      {counts.size >= SEARCHABLE && (
        <input
          className="input"
          type="text"
          aria-label={i18n.t('targets.filter.find')}
          placeholder={i18n.t('targets.filter.find')}
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
      )}
      {facet === 'year' && <YearRangeFacet counts={counts} chosen={chosen} onChange={onChange} />}
      <ul className="facet-options" aria-label={facetName(facet, i18n)}>
        {listed.map(({ option, inside }) => (
          <li key={option.value}>
            {one(option)}
            {inside.length > 0 && (
              <details className="facet-inside" open={inside.some(({ value }) => chosen.includes(value))}>
                <summary className="small muted">
                  {i18n.t('targets.filter.inside', { n: inside.length })}
                </summary>
                <ul>
                  {inside.map((place) => (
                    <li key={place.value}>{one(place)}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <p className="muted small">{i18n.t('targets.filter.hidden', { n: i18n.format.count(hidden) })}</p>
      )}
      {shown.length === 0 && <p className="muted small">{i18n.t('targets.filter.nothing')}</p>}
      {chosen.length > 0 && (
        <Button look="button-quiet small" onClick={() => onChange([])}>
          {i18n.t('targets.filter.clear')}
        </Button>
      )}
    </>
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
