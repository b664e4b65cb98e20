import { useEffect, useRef } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';

interface Props {
  readonly done: number;
  readonly all: number;
  readonly onStop: () => void;
}

/** Over the page, while its screens are opened one after the other. */
export default function RefreshCover({ done, all, onStop }: Props) {
  const { t } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="refresh-cover" aria-label={t('present.refresh')} onClose={onStop}>
      <progress max={all} value={done} aria-label={t('present.refresh')} />
      <output className="numbers">{t('present.refreshing', { done, all })}</output>
      <Button onClick={onStop}>{t('intake.stop')}</Button>
    </dialog>
  );
}
