/** Words for codes that may also come from an address, where they may be anything: the unknown is shown as it stands. */
import type { I18n } from '../../i18n/index.ts';

export function targetKind(value: string, i18n: I18n): string {
  switch (value) {
    case 'target':
    case 'support':
    case 'milestone':
      return i18n.t(`kind.${value}`);
    default:
      return value;
  }
}

export function certainty(value: string, i18n: I18n): string {
  switch (value) {
    case 'committed':
    case 'strive':
    case 'encourage':
      return i18n.t(`certainty.${value}`);
    default:
      return value;
  }
}
