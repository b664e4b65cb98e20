import { Segmented } from '../../charts/view/Segmented.tsx';
import type { RegionLevel } from '../../domain/dataset/schema.ts';
import { useI18n } from '../shell/contexts.ts';

type Level = RegionLevel | 'all';

interface Props<T extends Level> {
  readonly value: T;
  readonly options: readonly T[];
  readonly onChange: (level: T) => void;
}

/** Of which places: provinces, cities, counties. Nothing where most are of one level. */
export function LevelChoice<T extends Level>({ options, ...choice }: Props<T>) {
  const { t } = useI18n();
  if (options.length < 2) return null;
  return (
    <Segmented
      label={t('field.level')}
      options={options}
      nameOf={(level: Level) => t(`level.${level}`)}
      {...choice}
    />
  );
}
