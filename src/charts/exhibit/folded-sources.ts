/** Many sources in one line, for pages and pictures. */
import { groupBy } from '../../domain/collections/group-by.ts';
import type { I18n } from '../../i18n/index.ts';
import type { ExhibitSource, ExhibitSources } from './exhibit.ts';

const YEAR = /^\d{4}年/u;

/** A title without its place and with its year, in front: 2026年政府工作报告 of 山东省2026年政府工作报告. */
function commonTitle({ article }: ExhibitSource): string {
  if (article === null) return '';
  const { title, region, issueDate } = article;
  const bare = title.replace(region.name, '');
  return YEAR.test(bare) || issueDate === undefined ? bare : `${issueDate.value.slice(0, 4)}年${bare}`;
}

/** Fewer are cited one by one. */
const MANY = 3;

/** Many sources in one line: 16 个地区的2026年政府工作报告，等 18 项政策. Empty where they are few. */
export function foldedSources(sources: ExhibitSources, i18n: I18n): string {
  const n = policiesOf(sources.cited);
  return n <= MANY ? '' : alikeSources(sources, i18n) || i18n.t('sources.many', { n });
}

/** The same; empty where no two are alike. */
export function alikeSources({ cited }: ExhibitSources, i18n: I18n): string {
  const groups = groupBy(
    cited.filter(({ article }) => article !== null),
    commonTitle,
  );
  const counts = [...groups].map(([common, sources]) => ({ common, n: policiesOf(sources) }));
  const [largest] = counts.toSorted((a, b) => b.n - a.n);
  const all = policiesOf(cited);
  if (largest === undefined || largest.n <= 1) return '';
  return i18n.t(largest.n === all ? 'sources.alike' : 'sources.mostly', { ...largest, all });
}

const policiesOf = (sources: readonly ExhibitSource[]): number =>
  new Set(sources.map(({ policyId }) => policyId)).size;
