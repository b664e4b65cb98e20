/** What every builder of an exhibit is given, and what it puts on every exhibit alike. */
import type { DatasetView } from '../../domain/dataset/view.ts';
import { isLocal } from '../../domain/dataset/local-id.ts';
import type { I18n } from '../../i18n/index.ts';
import { dataDateLine } from '../citation.ts';
import { lazily } from '../../domain/collections/lazily.ts';
import type { Exhibit } from './exhibit.ts';
import type { ExhibitData } from './fields.ts';

export interface ExhibitContext {
  /** The as-of date, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly dataset: DatasetView;
  readonly i18n: I18n;
}

type Stamp = Pick<Exhibit, 'lang' | 'dataDate' | 'version'>;

/** An exhibit whose data are made when they are first asked for: the commitments behind each row of 100,000 take their time. */
export function exhibitOf(
  context: ExhibitContext,
  parts: Omit<Exhibit, keyof Stamp | 'data'>,
  dataOf: () => ExhibitData,
): Exhibit {
  const data = lazily(dataOf);
  return {
    ...stamp(context),
    ...parts,
    get data() {
      return data();
    },
  };
}

/** A table without a picture, which is told by its title. */
export const listOf = (
  context: ExhibitContext,
  parts: Omit<Exhibit, keyof Stamp | 'drawing' | 'plot' | 'summary'>,
  summary = parts.title,
): Exhibit => ({ ...stamp(context), ...parts, summary, drawing: null, plot: null });

/** Language of the words, date and version of the data. */
export function stamp({ dataset, i18n }: ExhibitContext): Stamp {
  return {
    lang: i18n.lang,
    dataDate: dataDateLine(dataset, i18n) + localWords(dataset, i18n) + unreadWords(dataset, i18n),
    version: dataset.version,
  };
}

/** Counted once per list of documents: of ten thousand every frame of a screen asks. */
const LOCAL = new WeakMap<DatasetView['documents'], number>();

/** What a person's own documents add is no part of that version: every frame and every export says so. */
function localWords({ documents }: DatasetView, i18n: I18n): string {
  const n = LOCAL.get(documents) ?? documents.filter(({ id }) => isLocal(id)).length;
  LOCAL.set(documents, n);
  return n === 0 ? '' : i18n.t('local.also', { n });
}

/** What comes by province and is not there is in no count: every frame and every export says so. */
const unreadWords = ({ unread }: DatasetView, { t }: I18n): string =>
  unread === undefined || unread.size === 0 ? '' : t('common.semicolon') + t('parts.notAll');
