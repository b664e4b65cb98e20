import '../../styles/charts.css';
import { useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { Segmented } from '../../charts/view/Segmented.tsx';
import { levelsOf } from '../../domain/dataset/levels.ts';
import {
  codeOf,
  placesIn,
  takesInNeighbours,
  withAllIn,
  withNeighbours,
} from '../../domain/region/place-filter.ts';
import { provinceOf } from '../../domain/region/provinces.ts';
import { placeFilterName } from '../../i18n/shown-names.ts';
import { useI18n } from '../shell/contexts.ts';
import { useMyRegion } from '../shell/my-region.ts';
import { OptionList, SEARCHABLE } from './OptionList.tsx';
import type { PlaceChoice } from './PlaceFilter.tsx';
import { placeOptions } from './place-options.ts';

interface Props extends PlaceChoice {
  /** Value of a filter for places → rows that it would leave. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The level; mine, with those around it; the nation, and the provinces with what lies in each. */
export default function PlaceChoices({ counts, hasLevel = true, hasOthers = false, ...choice }: Props) {
  const i18n = useI18n();
  const [find, setFind] = useState('');
  const { code: mine } = useMyRegion();
  const { regions, level, region: chosen, onChange } = choice;
  const levels = hasLevel ? levelsOf({ regions }) : [];
  return (
    <>
      {levels.length > 0 && (
        <Segmented
          label={i18n.t('field.level')}
          value={level ?? 'all'}
          options={['all', ...levels]}
          nameOf={(one) => i18n.t(`level.${one}`)}
          onChange={(one) => onChange({ level: one })}
        />
      )}
      <Surroundings {...choice} />
      <OptionList
        {...placeOptions({ counts, chosen, words: find, mine, hasOthers }, regions, i18n)}
        name={i18n.t('field.region')}
        find={hasOthers || counts.size >= SEARCHABLE ? find : null}
        onFind={setFind}
        chosen={chosen}
        onChange={(region) => onChange({ region })}
      />
    </>
  );
}

/** One press chooses my region with all in it, another what is chosen (else mine) with the provinces around it. */
function Surroundings({ regions, region: chosen, onChange }: PlaceChoice) {
  const i18n = useI18n();
  const { code: mine } = useMyRegion();
  const from = chosen.length > 0 || mine === null ? chosen : [mine];
  const around = [...new Set(from.map((value) => withNeighbours(codeOf(value))))];
  const [first = ''] = around;
  const hasNeighbours = around.some((value) =>
    placesIn(value, regions).some((one) => provinceOf(one) !== codeOf(value)),
  );
  const isAround = chosen.length > 0 && chosen.every(takesInNeighbours);
  const own = mine === null ? null : withAllIn(mine);
  const isMine = chosen.length === 1 && chosen[0] === own;
  return (
    <div className="in-row">
      {own !== null && (
        <Button
          look="small toggle"
          aria-pressed={isMine}
          onClick={() => onChange({ region: isMine ? [] : [own] })}
        >
          {i18n.t('mine.label')}
        </Button>
      )}
      {hasNeighbours && (
        <Button
          look="small toggle"
          aria-pressed={isAround}
          onClick={() =>
            onChange({ region: isAround ? chosen.map((value) => withAllIn(codeOf(value))) : around })
          }
        >
          {around.length === 1 ? placeFilterName(first, regions, i18n) : i18n.t('place.around')}
        </Button>
      )}
      {from.length === 0 && <p className="muted small">{i18n.t('place.aroundHint')}</p>}
    </div>
  );
}
