import type { ReactNode } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { useI18n } from '../shell/contexts.ts';

interface Props {
  readonly label: string;
  readonly isReady?: boolean;
  /** Without it the form around is submitted. */
  readonly onDo?: () => void;
  readonly onCancel: () => void;
  /** What stands behind the buttons. */
  readonly children?: ReactNode;
}

/** The end of a form or of a preview: do it, or leave it. */
export function FormEnd({ label, isReady = true, onDo, onCancel, children }: Props) {
  const i18n = useI18n();
  return (
    <p className="actions">
      <button
        type={onDo === undefined ? 'submit' : 'button'}
        className="button button-main"
        disabled={!isReady}
        onClick={onDo}
      >
        {label}
      </button>
      <Button onClick={onCancel}>{i18n.t('common.cancel')}</Button>
      {children}
    </p>
  );
}
