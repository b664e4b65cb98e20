import { nameOfCode } from '../../i18n/shown-names.ts';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import type { Viewing } from './viewing.ts';

interface Props {
  readonly code: string;
  readonly viewing: Pick<Viewing, 'pin' | 'onPin'>;
}

/** Keeps a region on top, whatever the order. */
export function Pin({ code, viewing: { pin, onPin } }: Props) {
  const dataset = useDataset();
  const i18n = useI18n();
  const isPinned = pin.includes(code);
  return (
    <button
      type="button"
      className="compare-pin"
      aria-pressed={isPinned}
      aria-label={i18n.t('compare.pinRegion', { region: nameOfCode(code, dataset.regions, i18n) })}
      onClick={() => onPin(isPinned ? pin.filter((other) => other !== code) : [...pin, code])}
    >
      {i18n.t(isPinned ? 'compare.pinned' : 'compare.pin')}
    </button>
  );
}
