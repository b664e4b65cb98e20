import { Chip } from '../../charts/view/Chip.tsx';
import type { Places } from '../../domain/dataset/levels.ts';
import type { Region, RegionLevel } from '../../domain/dataset/schema.ts';
import { placeFilterName } from '../../i18n/shown-names.ts';
import { lazyPart } from '../shell/lazy-part.tsx';
import { useI18n } from '../shell/contexts.ts';
import { usePlaceName } from '../shell/my-region.ts';
import { FilterButton } from './FilterButton.tsx';

const PlaceChoices = lazyPart(() => import('./PlaceChoices.tsx'), null);

export interface PlaceChoice extends Places {
  /** Those that there are. */
  readonly regions: ReadonlyMap<string, Region>;
  /** Whether a level says anything here. */
  readonly hasLevel?: boolean;
  /** Whether places that no document covers can be chosen too, once they are looked for. */
  readonly hasOthers?: boolean;
  readonly onChange: (places: {
    readonly level?: RegionLevel | 'all';
    readonly region?: readonly string[];
  }) => void;
}

interface Props extends PlaceChoice {
  /** Value of a filter for places → rows that it would leave, when that is asked for; null while it is not known. */
  readonly countsOf: () => ReadonlyMap<string, number> | null;
}

/** Where: of which level, at which places, with what lies around them. */
export function PlaceButton({ countsOf, ...choice }: Props) {
  const { t } = useI18n();
  const { level, region, hasLevel = true } = choice;
  const body = () => {
    const counts = countsOf();
    if (counts === null) return <output className="muted small">{t('targets.searching')}</output>;
    return <PlaceChoices counts={counts} {...choice} />;
  };
  return (
    <FilterButton
      name={t('field.region')}
      shown={hasLevel && level !== null ? t(`level.${level}`) : ''}
      isActive={region.length > 0}
      load={PlaceChoices.load}
    >
      {body}
    </FilterButton>
  );
}

/** The first filter of a screen, with what is chosen beside it. */
export function PlaceFilter(props: Props) {
  const { region, onChange } = props;
  return (
    <>
      <PlaceButton {...props} />
      {region.map((value) => (
        <PlaceChip
          key={value}
          value={value}
          regions={props.regions}
          onRemove={() => onChange({ region: region.filter((other) => other !== value) })}
        />
      ))}
    </>
  );
}

interface ChipProps extends Pick<Props, 'regions'> {
  readonly value: string;
  readonly onRemove: () => void;
}

function PlaceChip({ value, regions, onRemove }: ChipProps) {
  const i18n = useI18n();
  const { t, lang } = i18n;
  const known = placeFilterName(value, regions, i18n);
  // What no document covers has its name elsewhere.
  const name = usePlaceName(known === value ? value : '') || known;
  const label = t('targets.chip.remove', { name: t('field.region'), value: name });
  return <Chip name={name} label={label} lang={lang} onRemove={onRemove} />;
}
