import { Button } from './Button.tsx';
import type { I18n } from '../../i18n/index.ts';

interface Props {
  readonly i18n: I18n;
  /** Of what is exported: a screen may have several. */
  readonly title: string;
  readonly onExport: () => void;
  readonly isDisabled?: boolean;
}

/** In the corner of everything that can leave the app. */
export function ExportButton({ i18n, title, onExport, isDisabled = false }: Props) {
  return (
    <Button
      look="export-button"
      aria-haspopup="dialog"
      aria-label={i18n.t('chart.exportOf', { title })}
      disabled={isDisabled}
      onClick={onExport}
    >
      {i18n.t('chart.export')}
    </Button>
  );
}
