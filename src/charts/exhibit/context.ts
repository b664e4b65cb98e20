/** What every builder of an exhibit is given, and what it puts on every exhibit alike. */
import type { DatasetView } from '../../domain/dataset-view.ts';
import type { Vantage } from '../../domain/due.ts';
import type { I18n } from '../../i18n/index.ts';
import { dataDateLine } from '../citation.ts';
import type { Exhibit } from './exhibit.ts';

/** Seen from the as-of date and from what is recorded by then. */
export interface ExhibitContext extends Vantage {
  readonly dataset: DatasetView;
  readonly i18n: I18n;
}

/** Language of the words, date and version of the data. */
export function stamp({ dataset, i18n }: ExhibitContext): Pick<Exhibit, 'lang' | 'dataDate' | 'version'> {
  return {
    lang: i18n.lang,
    dataDate: dataDateLine(dataset.dataDate, dataset.version, i18n),
    version: dataset.version,
  };
}
