/** Where an exhibit's figures come from, as planners cite it; many sources in one line, for pages where room is short. */
import { citationLine, citationOf, citationWithLines } from '../citation.ts';
import type { ExhibitSource, ExhibitSources } from './exhibit.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { I18n } from '../../i18n/index.ts';
import { indicatorName, regionName } from '../../i18n/shown-names.ts';

const MOST_NAMED = 3;

function sourceOf(row: TargetRow, dataset: DatasetView, i18n: I18n): ExhibitSource {
  const policy = dataset.policyById.get(row.articleId);
  return {
    id: row.id,
    label: `${regionName(row.region, i18n)} ${i18n.format.quantity(row) ?? indicatorName(row, i18n)}`,
    policyId: row.articleId,
    article: policy?.article ?? null,
    citation: policy === undefined ? '' : citationLine(citationOf(policy, i18n), i18n),
    line: row.line,
  };
}

/** Each commitment with its source, in the order given, each once; and which of them people corrected. */
export function citedSources(rows: readonly TargetRow[], dataset: DatasetView, i18n: I18n): ExhibitSources {
  const each = [...new Set(rows)];
  return { note: correctedNote(each, i18n), cited: each.map((row) => sourceOf(row, dataset, i18n)) };
}

/** Null where the machine's reading stands as it is; what a second reader read alike is no correction. */
function correctedNote(rows: readonly TargetRow[], i18n: I18n): string | null {
  const names = rows.flatMap(({ curated, region, indicator }) =>
    curated?.some(({ field }) => field !== 'agreed') === true
      ? [`${regionName(region, i18n)} ${indicator}`]
      : [],
  );
  if (names.length === 0) return null;
  const what = i18n.list([...new Set(names)].slice(0, MOST_NAMED));
  return i18n.t('curated.note', { n: names.length, what });
}

/** For counts: how many policies of how many documents, and where each is cited. */
export function countedSources(rows: readonly TargetRow[], i18n: I18n): ExhibitSources {
  const documents = distinct(rows, ({ documentId }) => documentId);
  const policies = distinct(rows, ({ articleId }) => articleId);
  return { note: i18n.t('overview.sources', { documents, policies, n: rows.length }), cited: [] };
}

/** How many distinct ones; rows of one document follow each other. */
function distinct(rows: readonly TargetRow[], keyOf: (row: TargetRow) => string): number {
  const known = new Set<string>();
  let last: string | null = null;
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== last) known.add(key);
    last = key;
  }
  return known.size;
}

/** A policy once, with everything that it bears out and all of its lines. */
export interface PolicySource {
  readonly policyId: string;
  readonly sources: readonly ExhibitSource[];
  /** 北京市 2000亿元、1000家, each once. */
  readonly labels: readonly string[];
  /** The citation with its lines; empty where the policy is not known. */
  readonly text: string;
}

export function byPolicy({ cited }: ExhibitSources, i18n: I18n): PolicySource[] {
  return [...groupBy(cited, ({ policyId }) => policyId)].map(([policyId, sources]) => {
    const lines = sources.map(({ line }) => line);
    const citation = sources[0]?.citation ?? '';
    return {
      policyId,
      sources,
      labels: [...new Set(sources.map(({ label }) => label))],
      text: citation === '' ? '' : citationWithLines(citation, lines, i18n),
    };
  });
}

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
