import { Choice } from '../../charts/view/Choice.tsx';
import { COMPARE_PERS, COMPARE_SCALES, COMPARE_SHOWS, COMPARE_SORTS } from '../../url/compare.ts';
import { useI18n } from '../shared/shell/look.ts';
import type { ScreenProps } from '../shared/shell/navigation.ts';
import { Segmented } from '../../charts/view/Segmented.tsx';

/** How it is drawn: the view, order, scale, and per what. */
export function CompareTools({ params, setParams }: ScreenProps<'compare'>) {
  const i18n = useI18n();
  const isBars = params.show === 'bars' || params.show === 'chain';
  return (
    <div className="compare-tools">
      <Segmented
        label={i18n.t('compare.show')}
        value={params.show}
        options={COMPARE_SHOWS}
        nameOf={(show) => i18n.t(`compare.show.${show}`)}
        onChange={(show) => setParams({ show })}
      />
      {(isBars || params.show === 'pace') && (
        <Choice
          label={i18n.t('compare.sort')}
          value={params.sort}
          options={COMPARE_SORTS.map((id) => ({ id, name: i18n.t(`compare.sort.${id}`) }))}
          onChange={(sort) => setParams({ sort })}
        />
      )}
      {isBars && <BarTools params={params} setParams={setParams} />}
    </div>
  );
}

/** What only bars have: a scale, and per what. */
function BarTools({ params, setParams }: ScreenProps<'compare'>) {
  const i18n = useI18n();
  return (
    <>
      <Choice
        label={i18n.t('compare.scale')}
        value={params.scale}
        options={COMPARE_SCALES.map((id) => ({ id, name: i18n.t(`compare.scale.${id}`) }))}
        onChange={(scale) => setParams({ scale })}
      />
      <Choice
        label={i18n.t('compare.per')}
        value={params.per}
        options={COMPARE_PERS.map((id) => ({ id, name: i18n.t(`compare.per.${id}`) }))}
        onChange={(per) => setParams({ per })}
      />
    </>
  );
}
