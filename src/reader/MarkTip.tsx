import { joined } from '../domain/text/joined.ts';
import { deadlineLabel } from '../charts/deadline-label.ts';
import type { Deadline, Observation, Period } from '../domain/dataset/schema.ts';
import type { I18n } from '../i18n/index.ts';
import { scopedName } from '../i18n/shown-names.ts';
import type { Quantity } from '../i18n/quantity.ts';
import { reasonWords, type Mark } from './marks.ts';
import { periodWords } from './result-words.ts';
import type { Tip } from './use-marks.ts';

const WIDTH = 320;
const MARGIN = 8;

/** A commitment with its deadline, or a result with its time. */
export type MarkedRecord = Quantity &
  Pick<Observation, 'indicator' | 'indicatorKey' | 'scope'> &
  ({ readonly deadline: Deadline } | { readonly period: Period });

export const markedResult = (result: Observation): MarkedRecord => ({ ...result, frequency: null });

interface Props {
  readonly tip: Tip;
  readonly i18n: I18n;
  /** The record of a number that was taken; undefined where it is not known. */
  readonly recordOf: (id: string) => MarkedRecord | undefined;
}

/** What became of the number under the pointer or the focus. Stays while the pointer is on it; Escape closes it. */
export function MarkTip({ tip: { mark, box }, i18n, recordOf }: Props) {
  const left = Math.max(MARGIN, Math.min(box.left, window.innerWidth - WIDTH - MARGIN));
  // Below the mark, or above it where the page ends.
  const isLow = box.bottom > window.innerHeight - 112;
  const place = isLow ? { bottom: window.innerHeight - box.top } : { top: box.bottom };
  return (
    <div
      role="tooltip"
      id="mark-tip"
      className="popover mark-tip small"
      style={{ ...place, left, maxWidth: WIDTH }}
    >
      <p lang={i18n.lang}>{tipWords(mark, i18n, recordOf)}</p>
      {mark.rows.length > 0 && (
        <p className="muted" lang={i18n.lang}>
          {i18n.t('reader.tip.rule', { rule: mark.rows.join(', ') })}
        </p>
      )}
    </div>
  );
}

function tipWords({ fate, record: id, reason }: Mark, i18n: I18n, recordOf: Props['recordOf']): string {
  if (id === null) return i18n.t('reader.tip.left', { reason: reasonWords(reason ?? '', i18n) });
  const record = recordOf(id);
  const kind = i18n.t(`fate.${fate}`);
  if (record === undefined) return i18n.t('reader.tip.gone', { fate: kind });
  const when = 'deadline' in record ? deadlineLabel(record.deadline, i18n) : periodWords(record.period, i18n);
  const what = [scopedName(record, i18n), i18n.format.quantity(record), when];
  return i18n.t('reader.tip.open', { fate: kind, what: joined(what) });
}
