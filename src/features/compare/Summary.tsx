import type { CompareParams } from '../../url/compare.ts';
import type { I18n } from '../../i18n/index.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import { regionName } from '../../i18n/shown-names.ts';

interface Props {
  readonly model: Comparison;
  /** The year that is looked at; null: all. */
  readonly horizon: number | null;
  readonly show: CompareParams['show'];
}

/** How many commitments of how many regions stand here, and on how many axes. */
export function Summary({ model, show, horizon }: Props) {
  const i18n = useI18n();
  const first = model.shown.find(({ value }) => value !== null);
  if (first === undefined) {
    return (
      <output className="screen-message">
        <p>{i18n.t(horizon === null ? 'compare.empty' : 'compare.emptyYear', { year: horizon ?? 0 })}</p>
        <p className="muted">{i18n.t(horizon === null ? 'compare.emptyHint' : 'compare.emptyYearHint')}</p>
      </output>
    );
  }
  const said = judgedWords(model, show, regionName(first.region, i18n), i18n);
  if (model.withoutValue > 0) said.push(i18n.t('compare.withoutValue', { n: model.withoutValue }));
  return said.length === 0 ? null : <output className="compare-summary">{said.join(' ')}</output>;
}

/** On how many axes the figures stand; the aligned table says itself what it has. */
function judgedWords(model: Comparison, show: Props['show'], region: string, i18n: I18n): string[] {
  if (model.regions.length === 1) return [i18n.t('compare.summary.single', { region })];
  if (show !== 'bars' && show !== 'pace') return [];
  const members = model.panels.flatMap((panel) => panel.members);
  const regions = new Set(members.map((member) => member.region.code)).size;
  const counts = { regions, n: members.length, panels: model.panels.length };
  const summary = i18n.t(counts.panels === 1 ? 'compare.summary.one' : 'compare.summary.many', counts);
  if (model.leftOut === 0) return [summary];
  const left = { n: i18n.format.count(model.leftOut), most: members.length };
  return [summary, i18n.t('compare.leftOut', left)];
}
