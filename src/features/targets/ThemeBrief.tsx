import { useCallback } from 'react';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { FACETS } from '../../domain/search/facets.ts';
import type { I18n } from '../../i18n/index.ts';
import { nameOfCode, themeName } from '../../i18n/shown-names.ts';
import CommitmentsBrief from '../../ui/brief/CommitmentsBrief.tsx';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import type { TargetsParams } from '../../url/targets.ts';

interface Props {
  readonly params: TargetsParams;
  readonly rows: readonly TargetRow[];
}

/** The brief of a list of one theme alone. */
export default function ThemeBrief({ params, rows }: Props) {
  const theme = onlyTheme(params, useDataset(), useI18n());
  const rowsOf = useCallback(() => rows, [rows]);
  if (theme === null || rows.length === 0) return null;
  return <CommitmentsBrief what={theme} rowsOf={rowsOf} />;
}

/** The name of the one theme that is looked at, of all places or of some. */
function onlyTheme(params: TargetsParams, dataset: DatasetView, i18n: I18n): string | null {
  const chosen = FACETS.filter((facet) => params[facet].length > 0 && facet !== 'region');
  const [id, ...others] = params.theme;
  const isAlone = params.q === '' && chosen.length === 1 && others.length === 0;
  if (id === undefined || !isAlone) return null;
  const places = params.region.map((code) => nameOfCode(code, dataset.regions, i18n));
  return i18n.list(places) + i18n.t('present.brief.theme', { theme: themeName(id, dataset, i18n) });
}
