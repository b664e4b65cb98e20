import { useI18n } from '../shared/shell/look.ts';
import type { Comparing } from './model.ts';
import { regionName } from '../../i18n/region-name.ts';

/** How many commitments of how many regions stand here, and on how many axes. */
export function Summary({ model }: { readonly model: Comparing }) {
  const i18n = useI18n();
  const members = model.panels.flatMap((panel) => panel.members);
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
  const counts = { regions: regions.size, n: members.length, panels: model.panels.length };
  return (
    <output className="compare-summary">
      {isAlone && i18n.t('compare.summary.single', { region: only })}
      {!isAlone && i18n.t(model.panels.length === 1 ? 'compare.summary.one' : 'compare.summary.many', counts)}
      {model.leftOut > 0 &&
        ` ${i18n.t('compare.leftOut', { n: i18n.format.count(model.leftOut), most: members.length })}`}
      {model.withoutValue > 0 && ` ${i18n.t('compare.withoutValue', { n: model.withoutValue })}`}
    </output>
  );
}
