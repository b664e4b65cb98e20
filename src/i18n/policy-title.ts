/** What a policy is called on the page: its title, and where another text stands under it, that first. */
import { isMistitled } from '../domain/dataset/mistitled.ts';
import type { Article } from '../domain/dataset/schema.ts';
import type { I18n } from './index.ts';

type Titled = Pick<Article, 'title' | 'region' | 'regionEvidence'>;

/** Empty where there is no policy. */
export function policyTitle(article: Titled | undefined, { t }: Pick<I18n, 't'>): string {
  if (article === undefined) return '';
  return isMistitled(article) ? t('policy.mistitled', { title: article.title }) : article.title;
}
