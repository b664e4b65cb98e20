/** Who corrected what and when, in words: on rows, in the panel and in the list of corrections. */
import { plainText } from '../../domain/text/plain-text.ts';
import type { CurationMark } from '../../domain/dataset/schema.ts';
import type { I18n } from '../../i18n/index.ts';

/** A day, or a moment in the reader's time zone. */
function whenWords(when: string, { format }: I18n): string {
  if (/^\d{4}-\d\d-\d\d$/u.test(when)) return format.date(when);
  const moment = Date.parse(when);
  return Number.isNaN(moment) ? when : format.moment(moment);
}

type By = Pick<CurationMark, 'who' | 'when' | 'why'> & { readonly reader?: string | undefined };

/** A person's own document names nobody but a second reader. */
export const isNamed = ({ who, reader }: Pick<By, 'who' | 'reader'>): boolean =>
  who !== '' || reader !== undefined;

/** Who took it stands first, the second reader behind in brackets. */
export function attributionWords({ who, when, why, reader }: By, i18n: I18n): string {
  // In one line with the program's own words, which a turned direction would turn too.
  const names = plainText(reader === undefined ? who : `${who}（${reader}）`);
  const values = { who: names, when: whenWords(when, i18n) };
  return why === ''
    ? i18n.t('curated.by', values)
    : i18n.t('curated.byWhy', { ...values, why: plainText(why) });
}

/** The tag of a row; undefined where nobody looked at it. */
export function curatedTag(
  marks: readonly CurationMark[] | undefined,
  i18n: I18n,
): { readonly text: string; readonly hint: string } | undefined {
  const last = marks?.at(-1);
  if (marks === undefined || last === undefined) return undefined;
  return { text: i18n.t(tagKey(marks)), hint: isNamed(last) ? attributionWords(last, i18n) : '' };
}

function tagKey(marks: readonly CurationMark[]): 'curated.added' | 'curated.agreed' | 'curated.corrected' {
  if (marks.some(({ field }) => field === 'record')) return 'curated.added';
  return marks.every(({ field }) => field === 'agreed') ? 'curated.agreed' : 'curated.corrected';
}
