import { mixed } from '../../charts/view/mixed-words.tsx';
import { levelsOf } from '../../domain/dataset/levels.ts';
import type { Region, RegionLevel } from '../../domain/dataset/schema.ts';
import { placeFilterName } from '../../i18n/shown-names.ts';
import { PopupButton } from '../popup/PopupButton.tsx';
import { firstPart } from '../shell/lazy-part.tsx';
import { useI18n } from '../shell/contexts.ts';
import { LevelChoice } from './LevelChoice.tsx';
import { MyRegionToggle } from './MyRegionToggle.tsx';

const PlaceChoices = firstPart(() => import('./PlaceChoices.tsx'), null);

interface Props {
  /** Those that there are. */
  readonly regions: ReadonlyMap<string, Region>;
  readonly level: RegionLevel | null;
  /** Values of a filter for places; none: all. */
  readonly region: readonly string[];
  /** Value → rows that it would leave, when that is asked for. */
  readonly countsOf: () => ReadonlyMap<string, number>;
  readonly onLevel: (level: RegionLevel | null) => void;
  readonly onRegion: (region: readonly string[]) => void;
}

/** The first filter of a screen: of which level, and where. */
export function PlaceFilter({ regions, level, region, countsOf, onLevel, onRegion }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const name = t('field.region');
  return (
    <>
      <LevelChoice
        value={level ?? 'all'}
        options={['all', ...levelsOf({ regions })]}
        onChange={(one) => onLevel(one === 'all' ? null : one)}
      />
      <PopupButton
        className={region.length > 0 ? 'button facet-button facet-active' : 'button facet-button'}
        opens="dialog"
        placement="bottom start"
        load={PlaceChoices.load}
        face={
          <>
            {name}
            {region.length > 0 && <span className="facet-count numbers">{region.length}</span>}
            <span className="caret" aria-hidden="true" />
          </>
        }
      >
        {({ Dialog }) => (
          <Dialog className="stack facet-dialog" aria-label={name}>
            <PlaceChoices regions={regions} counts={countsOf()} chosen={region} onChange={onRegion} />
          </Dialog>
        )}
      </PopupButton>
      <MyRegionToggle regions={regions} chosen={region} onChange={onRegion} />
      {region.map((value) => {
        const label = placeFilterName(value, regions, i18n);
        return (
          <button
            key={value}
            type="button"
            className="chip"
            title={label}
            aria-label={t('targets.chip.remove', { name, value: label })}
            onClick={() => onRegion(region.filter((other) => other !== value))}
          >
            <span>{mixed(label, i18n.lang)}</span>
            <span className="screen-only" aria-hidden="true">
              ×
            </span>
          </button>
        );
      })}
    </>
  );
}
