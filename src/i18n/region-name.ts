/** What a place is called on the page: its name as the documents have it, or that it is not known. */
import { isUnknownPlace } from '../domain/region/provinces.ts';
import type { I18n } from './index.ts';

export const regionName = (
  region: { readonly code: string; readonly name: string },
  { t }: Pick<I18n, 't'>,
): string => (isUnknownPlace(region) ? t('region.unknown') : region.name);
