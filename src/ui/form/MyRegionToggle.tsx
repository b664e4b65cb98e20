import { Button } from '../../charts/view/Button.tsx';
import { withAllIn } from '../../domain/region/place-filter.ts';
import { useI18n } from '../shell/contexts.ts';
import { useMyRegion } from '../shell/my-region.ts';

interface Props {
  /** The values of a filter for places. */
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** One press leaves the reader's own region with all that lies in it; nothing where none is chosen. */
export function MyRegionToggle({ chosen, onChange }: Props) {
  const { t } = useI18n();
  const { code } = useMyRegion();
  if (code === null) return null;
  const value = withAllIn(code);
  const isOn = chosen.length === 1 && chosen[0] === value;
  return (
    <Button look="toggle" aria-pressed={isOn} onClick={() => onChange(isOn ? [] : [value])}>
      {t('mine.label')}
    </Button>
  );
}
