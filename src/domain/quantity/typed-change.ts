/** A reported figure of a change as a person types it: 下降3.3%, down 3.3%, 负增长2%, -3.3%, +2%. Pure. */
import { isChange } from './signed.ts';
import { readReported, type Figures } from './typed.ts';

export interface ReportedChange extends Figures {
  /** Where it was typed as a rise or a fall; a written minus is in the value. */
  readonly direction?: 'up' | 'down';
}

const OPENING = String.raw`^\s*(?:同比|年均|实际|累计)*`;
const WORDS: readonly (readonly [RegExp, Omit<ReportedChange, 'unit' | 'value'> | 'negative'])[] = [
  [new RegExp(`${OPENING}负增长`, 'u'), 'negative'],
  [/^\s*负(?=\s*[\d０-９])/u, 'negative'],
  [
    new RegExp(
      `${OPENING}(?:下降|降低|减少|回落|下跌|下滑)了?|^\\s*(?:down|fell|fall(?:en|s)?)(?: by)?\\s+`,
      'iu',
    ),
    { direction: 'down' },
  ],
  [
    new RegExp(
      `${OPENING}(?:增长|上升|提高|增加|上涨|回升|提升)了?|^\\s*(?:up|rose|grew)(?: by)?\\s+|^\\s*[+＋]`,
      'iu',
    ),
    { direction: 'up' },
  ],
];

/** Null as of `readReported`, and where two signs are written (下降-3%). `of`: the unit of the record. */
export function readReportedChange(text: string, of = ''): ReportedChange | null {
  const found = WORDS.find(([pattern]) => pattern.test(text));
  if (found === undefined) return readReported(text, of);
  const [pattern, said] = found;
  const rest = text.replace(pattern, '');
  const read = /^\s*[-−－+＋]/u.test(rest) ? null : readReported(rest, of);
  if (read === null) return null;
  return said === 'negative' ? { ...read, value: 0 - read.value } : { ...read, ...said };
}

/** What a rise or a fall is said against, or that it is one. */
const SAYS_CHANGE = /同比|环比|较上[年月季期]|(?:增长|增加|上升|上涨|下降|减少|回落|下滑|下跌)[^年月日]*%/u;

type Of = Parameters<typeof isChange>[0];

/** A reported figure as that of a goal. `other-kind`: 同比增长5% of what is no growth; 环比 of what is one. */
export function readReportedOf(text: string, of: Of): ReportedChange | 'other-kind' | null {
  if (!isChange(of)) return SAYS_CHANGE.test(text) ? 'other-kind' : readReported(text, of.unit);
  return text.includes('环比') ? 'other-kind' : readReportedChange(text, of.unit);
}
