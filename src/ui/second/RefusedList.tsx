import type { Answer } from '../../domain/second-reading/answer.ts';
import type { Refused } from '../../domain/second-reading/verify.ts';
import { plainText } from '../../domain/text/plain-text.ts';
import { useI18n } from '../shell/contexts.ts';

interface Props {
  readonly answer: Answer;
  readonly refused: readonly Refused[];
}

/** So many are listed; a longer list helps nobody. */
const MOST = 200;

/** What does not hold against the text, with its reason: none of it can be taken. */
export function RefusedList({ answer: { bad }, refused }: Props) {
  const i18n = useI18n();
  const n = bad.length + refused.length;
  if (n === 0) return null;
  return (
    <details>
      <summary>{i18n.t('second.refused', { n })}</summary>
      <ul className="second-refused small">
        {bad.slice(0, MOST).map(({ at, reason, field }) => (
          <li key={`${at} ${field}`}>
            {i18n.t('second.at', { n: at })}{' '}
            {reason === 'field'
              ? i18n.t('second.bad.field', { field: plainText(field ?? '') })
              : i18n.t(`second.bad.${reason}`)}
          </li>
        ))}
        {refused.slice(0, MOST).map(({ at, reason, row }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line of the answer may hold several
          <li key={`${at} ${i}`}>
            {i18n.t('second.at', { n: at })} {i18n.t(`second.reason.${reason}`)}{' '}
            <q lang="zh-CN">{plainText(`${row.value_text} ${row.indicator}`)}</q>
          </li>
        ))}
      </ul>
    </details>
  );
}
