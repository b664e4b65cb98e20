import type { I18n } from '../../../i18n/index.ts';
import type { SaidFact } from '../../../ui/record/typed-facts.ts';

/** What is wrong with what was typed for a fact. */
export function badWords(fact: SaidFact, words: string, i18n: I18n): string {
  return fact === 'kind' || fact === 'status'
    ? i18n.t('sheet.import.bad', { cell: words })
    : i18n.t(`facts.bad.${fact}`, { text: words });
}
