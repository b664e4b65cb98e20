/** Where an exhibit's figures come from, as planners cite it; many sources in one line, for pages where room is short. */
import { citationLine, citationOf, citationWithLines } from '../citation.ts';
import { inPlaces, sourceLineIn, type LinedPolicy } from './folded-sources.ts';
import type { ExhibitSource, ExhibitSources } from './exhibit.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import { atOnce, eachOf, type Steps } from '../../domain/collections/steps.ts';
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

/** For counts: of which policies, in one line, and how many commitments. */
export const countedSources = (
  rows: readonly TargetRow[],
  dataset: DatasetView,
  i18n: I18n,
): ExhibitSources => atOnce(countedSourcesIn(rows, dataset, i18n));

export function* countedSourcesIn(
  rows: readonly TargetRow[],
  dataset: DatasetView,
  i18n: I18n,
): Steps<ExhibitSources> {
  if (rows.length === 0) return { note: null, cited: [] };
  const ids = new Set<string>();
  yield* eachOf(rows, ({ articleId }) => ids.add(articleId));
  const policies: LinedPolicy[] = [];
  yield* eachOf([...ids], (id) => {
    const policy = dataset.policyById.get(id);
    if (policy === undefined) return;
    const citation = (): string => citationLine(citationOf(policy, i18n), i18n);
    policies.push({ article: policy.article, citation });
  });
  const counts = { policies: policies.length, n: rows.length };
  return {
    note: i18n.t('overview.sources', { ...counts, sources: yield* sourceLineIn(policies, i18n) }),
    cited: [],
  };
}

/** A policy once, with everything that it bears out and all of its lines. */
export interface PolicySource {
  readonly policyId: string;
  readonly sources: readonly ExhibitSource[];
  /** 北京市 2000亿元、1000家, each once. */
  readonly labels: readonly string[];
  /** The citation; empty where the policy is not known. */
  readonly citation: string;
  /** The same with its lines. */
  readonly text: string;
}

/** Sorted by place. */
export function byPolicy({ cited }: ExhibitSources, i18n: I18n): PolicySource[] {
  return [...groupBy(inPlaces(cited), ({ policyId }) => policyId)].map(([policyId, sources]) => {
    const lines = sources.map(({ line }) => line);
    const citation = sources[0]?.citation ?? '';
    return {
      policyId,
      sources,
      labels: [...new Set(sources.map(({ label }) => label))],
      citation,
      text: citation === '' ? '' : citationWithLines(citation, lines, i18n),
    };
  });
}
