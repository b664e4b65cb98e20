import { sentenceOf } from '../../domain/reading/passage.ts';
import type { Mention } from '../../domain/dataset/schema.ts';
import { useI18n } from '../shell/contexts.ts';

/** The sentence that says it, its value marked. */
export function RecordSentence({ mention }: { readonly mention: Mention }) {
  const i18n = useI18n();
  if (mention.quote === '') return <p className="no-sentence">{i18n.t('list.noQuote')}</p>;
  const { lead, value, tail } = sentenceOf(mention);
  return (
    <blockquote className="quote" lang="zh-CN">
      <span className="sentence">
        {lead}
        {value !== '' && <strong>{value}</strong>}
        {tail}
      </span>
    </blockquote>
  );
}
