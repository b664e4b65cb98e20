import type { Comparison } from '../../domain/compare/comparison.ts';
import type { Covered } from '../../domain/region/covered.ts';
import { type Absence, absentRegions } from './region-picks.ts';
import type { I18n } from '../../i18n/index.ts';
import { regionName } from '../../i18n/shown-names.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import type { CompareParams } from '../../url/compare.ts';

interface SummaryProps {
  readonly model: Comparison;
  /** The year that is looked at; null: all. */
  readonly horizon: number | null;
  readonly show: CompareParams['show'];
}

/** How many commitments of how many regions stand here, and on how many axes. */
export function Summary({ model, show, horizon }: SummaryProps) {
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
  return said.length === 0 ? null : <output className="own-line">{said.join(' ')}</output>;
}

/** On how many axes the figures stand; the aligned table says itself what it has. */
function judgedWords(model: Comparison, show: SummaryProps['show'], region: string, i18n: I18n): string[] {
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

interface AbsentProps {
  readonly model: Comparison;
  readonly chosen: readonly string[];
  readonly covered: Covered;
}

const ABSENCES = [
  'elsewhen',
  'words',
  'near',
  'not-found',
  'no-document',
] as const satisfies readonly Absence[];

/** Chosen regions that no drawing shows: which, and why. None is drawn as zero. */
export function Absent({ model, chosen, covered }: AbsentProps) {
  const i18n = useI18n();
  const absent = absentRegions(model, chosen, covered, i18n);
  if (absent.length === 0) return null;
  return (
    <ul className="stack compare-absent small" aria-label={i18n.t('compare.absent')}>
      {ABSENCES.map((absence) => {
        const names = absent.filter((region) => region.absence === absence).map(({ name }) => name);
        if (names.length === 0) return null;
        return (
          <li key={absence}>
            <span className="absent-sign" data-absence={absence} aria-hidden="true" />
            {i18n.list(names)}
            {i18n.t('common.colon')}
            <span className="muted">{i18n.t(`compare.absent.${absence}`)}</span>
          </li>
        );
      })}
    </ul>
  );
}
