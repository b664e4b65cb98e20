import { sentenceOf } from '../domain/passage.ts';
import type { Mention } from '../domain/schema.ts';

/** The sentence that says it, its value marked. */
export function RecordSentence({ mention }: { readonly mention: Mention }) {
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
