/** What a theme or family of the vocabulary is called in the reader's language. */
import type { DatasetView } from '../domain/dataset/view.ts';
import { NO_VALUE } from '../domain/search/facets.ts';
import type { I18n } from './index.ts';

type Named = Pick<DatasetView, 'labels'>;

/** Id of a theme or family → its name. */
export const labelsIn = ({ labels }: Named, { lang }: Pick<I18n, 'lang'>): ReadonlyMap<string, string> =>
  lang === 'en' ? labels.en : labels.zh;

export const termLabel = (id: string, dataset: Named, i18n: Pick<I18n, 'lang'>): string =>
  labelsIn(dataset, i18n).get(id) ?? id;

export const themeName = (id: string, dataset: Named, i18n: I18n): string =>
  id === NO_VALUE ? i18n.t('targets.theme.none') : termLabel(id, dataset, i18n);
