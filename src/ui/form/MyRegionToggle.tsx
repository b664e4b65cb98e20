import { Button } from '../../charts/view/Button.tsx';
import { placesIn, withAllIn, withNeighbours } from '../../domain/region/place-filter.ts';
import { provinceOf } from '../../domain/region/provinces.ts';
import { useI18n } from '../shell/contexts.ts';
import { useMyRegion } from '../shell/my-region.ts';

interface Props {
  /** Those that there are, by code. */
  readonly regions: ReadonlyMap<string, unknown>;
  /** The values of a filter for places. */
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** One press leaves the reader's own region with all that lies in it, another the provinces around it too; nothing where none is chosen. */
export function MyRegionToggle({ regions, chosen, onChange }: Props) {
  const { t } = useI18n();
  const { code } = useMyRegion();
  if (code === null) return null;
  const around = withNeighbours(code);
  const hasNeighbours = placesIn(around, regions).some((one) => provinceOf(one) !== provinceOf(code));
  const sets = [
    ['mine.label', withAllIn(code)],
    ...(hasNeighbours ? [['mine.around', around] as const] : []),
  ] as const;
  return sets.map(([label, value]) => {
    const isOn = chosen.length === 1 && chosen[0] === value;
    return (
      <Button key={value} look="toggle" aria-pressed={isOn} onClick={() => onChange(isOn ? [] : [value])}>
        {t(label)}
      </Button>
    );
  });
}
