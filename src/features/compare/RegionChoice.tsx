import { useMemo } from 'react';
import { Choice } from '../../charts/view/Choice.tsx';
import type { Covered } from '../../domain/region/covered.ts';
import { byPlaceCode, NATION, UNKNOWN_PLACE } from '../../domain/region/provinces.ts';
import { useI18n, type ScreenProps } from '../../ui/shell/contexts.ts';
import { shownPlace } from './region-picks.ts';

interface Props {
  /** Null: none is chosen yet. */
  readonly code: string | null;
  readonly covered: Covered;
  readonly setParams: ScreenProps<'compare'>['setParams'];
  /** Whether the nation can be chosen too. */
  readonly withNation?: boolean;
}

/** The one region that a view is of, among those that documents cover. */
export function RegionChoice({ code, covered, setParams, withNation = false }: Props) {
  const i18n = useI18n();
  const options = useMemo(() => {
    const places = [...covered.keys()].filter((place) => place !== UNKNOWN_PLACE);
    const known = places.filter((place) => withNation || place !== NATION).toSorted(byPlaceCode);
    return [...new Set([...(code === null ? [] : [code]), ...known])].map((place) => ({
      id: place,
      name: shownPlace(place, covered, i18n),
    }));
  }, [covered, code, withNation, i18n]);
  const none = { id: '', name: i18n.t('compare.bench.chooseRegion') };
  return (
    <Choice
      label={i18n.t('field.region')}
      value={code ?? ''}
      options={code === null ? [none, ...options] : options}
      onChange={(of) => setParams({ of: of === '' ? null : of })}
    />
  );
}
