/** What a theme or family of the vocabulary is called in the reader's language. */
import type { DatasetView } from '../domain/dataset/view.ts';
import { NO_VALUE } from '../domain/search/facets.ts';
import type { I18n } from './index.ts';

type Named = Pick<DatasetView, 'labels'>;

export const termLabel = (id: string, { labels }: Named, { lang }: Pick<I18n, 'lang'>): string =>
  (lang === 'en' ? labels.en : labels.zh).get(id) ?? id;

export const themeName = (id: string, dataset: Named, i18n: I18n): string =>
  id === NO_VALUE ? i18n.t('targets.theme.none') : termLabel(id, dataset, i18n);
