import { triedOf, type Tried } from '../../bulk/found-nothing.ts';
import type { Found } from '../../bulk/search.ts';
import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { I18n } from '../../i18n/index.ts';
import { NO_FILTER } from '../../url/targets.ts';
import { useI18n, type ScreenProps } from '../../ui/shell/contexts.ts';

interface Props extends Pick<ScreenProps<'targets'>, 'setParams'> {
  readonly isEmptyDataset: boolean;
  readonly found: Found | null;
}

/** Why the list is empty: there is no data, the filters leave none, or the search finds none, and what it tried. */
export default function NoRows({ isEmptyDataset, found, setParams }: Props) {
  const i18n = useI18n();
  if (isEmptyDataset) {
    return (
      <div className="screen-message">
        <p>{i18n.t('overview.empty')}</p>
        <p className="muted">{i18n.t('targets.emptyDatasetHint')}</p>
      </div>
    );
  }
  const isSearched = found?.rows !== undefined;
  const n = found?.rows?.reduce((sum, isFound) => sum + isFound, 0) ?? 0;
  return (
    <div className="screen-message">
      <p>{i18n.t('targets.none')}</p>
      {n > 0 && <p>{i18n.t('targets.tried.hidden', { n: i18n.format.count(n) })}</p>}
      {isSearched && n === 0 && (
        <ul className="points">
          {triedOf(found).map((tried) => (
            <li key={tried.word}>{mixed(triedWords(tried, i18n), i18n.lang)}</li>
          ))}
        </ul>
      )}
      <p className="muted">{i18n.t(isSearched && n === 0 ? 'targets.tried' : 'targets.noneHint')}</p>
      {n > 0 && (
        <Button onClick={() => setParams(NO_FACETS)}>{i18n.t('targets.tried.keepSearch')}</Button>
      )}{' '}
      <Button onClick={() => setParams(NO_FILTER)}>{i18n.t('targets.chip.clearAll')}</Button>
    </div>
  );
}

const { q: _q, ...NO_FACETS } = NO_FILTER;

function triedWords({ word, rows, missing }: Tried, { t, format, list }: I18n): string {
  if (rows > 0) return t('targets.tried.alone', { word, n: format.count(rows) });
  if (missing.length === 0) return t('targets.tried.apart', { word });
  return t('targets.tried.missing', { word, missing: list(missing) });
}
