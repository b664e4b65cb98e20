import { useEffect, useId, useRef, type ReactNode } from 'react';
import '../../styles/modal.css';
import { Button } from '../../charts/view/Button.tsx';
import { useI18n } from '../shell/contexts.ts';

interface Props {
  readonly look: string;
  readonly title: string;
  /** Beside the button that closes it. */
  readonly tools?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Modal while it is there. The browser keeps the focus inside and gives it back; Escape closes. */
export function Modal({ look, title, tools, onClose, children }: Props) {
  const { t } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={`modal ${look}`} aria-labelledby={titleId} onClose={onClose}>
      <header className="in-row spread box-head modal-head">
        <h2 id={titleId}>{title}</h2>
        <div className="in-row">
          {tools}
          <Button look="button-quiet" onClick={() => dialog.current?.close()}>
            {t('common.close')}
          </Button>
        </div>
      </header>
      {children}
    </dialog>
  );
}
