import { useShell } from '../shell.ts';
import { deadlineLabel } from '../../charts/deadline-label.ts';
import { reasonWords, type Mark } from './marks.ts';
import type { Tip } from './use-marks.ts';

const WIDTH = 320;
const MARGIN = 8;

/** What became of the number under the pointer or the focus. Stays while the pointer is on it; Escape closes it. */
export function MarkTip({ tip: { mark, box } }: { readonly tip: Tip }) {
  const { i18n } = useShell();
  const left = Math.max(MARGIN, Math.min(box.left, window.innerWidth - WIDTH - MARGIN));
  // Below the mark, or above it where the page ends.
  const isLow = box.bottom > window.innerHeight - 112;
  const place = isLow ? { bottom: window.innerHeight - box.top } : { top: box.bottom };
  return (
    <div role="tooltip" id="mark-tip" className="mark-tip small" style={{ ...place, left, maxWidth: WIDTH }}>
      <p lang={i18n.lang}>
        <TipWords mark={mark} />
      </p>
      {saysMore(mark) && (
        <p className="muted" lang={i18n.lang}>
          {i18n.t('reader.tip.rule', { rule: mark.rule })}
        </p>
      )}
    </div>
  );
}

/** Most rules are named like the reason that they give. */
function saysMore({ rule, reason, fate }: Mark): boolean {
  return rule !== '' && rule !== reason && rule !== fate;
}

function TipWords({ mark: { fate, target, reason } }: { readonly mark: Mark }) {
  const { dataset, i18n } = useShell();
  if (target === null) return i18n.t('reader.tip.left', { reason: reasonWords(reason ?? '', i18n) });
  const row = dataset.rowById.get(target);
  const kind = i18n.t(`fate.${fate}`);
  if (row === undefined) return i18n.t('reader.tip.gone', { fate: kind });
  const what = [row.indicator, i18n.format.quantity(row), deadlineLabel(row.deadline, i18n)];
  return i18n.t('reader.tip.open', { fate: kind, what: what.filter((part) => part !== null).join(' · ') });
}
