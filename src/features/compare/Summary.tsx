import type { CompareParams } from '../../url/compare.ts';
import { useI18n } from '../shared/shell/look.ts';
import type { Comparing } from './model.ts';
import { regionName } from '../../i18n/region-name.ts';

interface Props {
  readonly model: Comparing;
  readonly show: CompareParams['show'];
}

/** How many commitments of how many regions stand here, and on how many axes. */
export function Summary({ model, show }: Props) {
  const i18n = useI18n();
  const members = model.shown.filter(({ value }) => value !== null);
  const regions = new Map(members.map(({ region }) => [region.code, regionName(region, i18n)]));
  const [only] = regions.values();
  if (only === undefined) {
    return (
      <output className="screen-message">
        <p>{i18n.t('compare.empty')}</p>
        <p className="muted">{i18n.t('compare.emptyHint')}</p>
      </output>
    );
  }
  const isAlone = model.regions.length === 1;
  const isJudged = show === 'bars' || show === 'pace';
  const panels = isJudged ? model.panels.length : 0;
  const counts = { regions: regions.size, n: members.length - model.leftOut, panels };
  return (
    <output className="compare-summary">
      {isAlone && i18n.t('compare.summary.single', { region: only })}
      {!isAlone && isJudged && i18n.t(panels === 1 ? 'compare.summary.one' : 'compare.summary.many', counts)}
      {!isAlone && !isJudged && i18n.t('compare.summary.aligned', { ...counts, n: members.length })}
      {isJudged &&
        model.leftOut > 0 &&
        ` ${i18n.t('compare.leftOut', { n: i18n.format.count(model.leftOut), most: counts.n })}`}
      {model.withoutValue > 0 && ` ${i18n.t('compare.withoutValue', { n: model.withoutValue })}`}
    </output>
  );
}
