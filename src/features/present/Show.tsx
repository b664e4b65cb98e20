import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Presentation } from '../../storage/presentation.ts';
import { useI18n } from '../shared/shell/look.ts';
import { PageView } from './PageView.tsx';
import { presentationPages } from './pages.ts';

interface Props {
  readonly presentation: Presentation;
  readonly onClose: () => void;
}

type Move = (at: number, last: number) => number;

/** Also the keys that remote controls send. */
const MOVES: ReadonlyMap<string, Move> = new Map<string, Move>([
  ['ArrowRight', (at, last) => Math.min(at + 1, last)],
  ['ArrowDown', (at, last) => Math.min(at + 1, last)],
  ['PageDown', (at, last) => Math.min(at + 1, last)],
  [' ', (at, last) => Math.min(at + 1, last)],
  ['ArrowLeft', (at) => Math.max(at - 1, 0)],
  ['ArrowUp', (at) => Math.max(at - 1, 0)],
  ['PageUp', (at) => Math.max(at - 1, 0)],
  ['Home', () => 0],
  ['End', (_, last) => last],
]);

/** The pages one by one over the whole screen. */
export function Show({ presentation, onClose }: Props) {
  const i18n = useI18n();
  const pages = useMemo(() => presentationPages(presentation, i18n), [presentation, i18n]);
  const [at, setAt] = useState(0);
  const [hasEvidence, setHasEvidence] = useState(false);
  const dialog = useFullScreen(onClose);
  const last = pages.length - 1;
  const page = pages[Math.min(at, last)];
  const evidence = page?.slide?.notes ?? [];
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const move = MOVES.get(event.key);
    const isOnButton = event.key === ' ' && event.target instanceof HTMLButtonElement;
    if (event.key === 'e' || event.key === 'E') setHasEvidence((shown) => !shown);
    else if (move !== undefined && !isOnButton) setAt(move(at, last));
    else return;
    event.preventDefault();
  };
  if (page === undefined) return null;
  return (
    // A dialog takes keys for what it shows; its buttons do the same by mouse.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="show"
      aria-label={presentation.name}
      onKeyDown={onKeyDown}
      onClose={onClose}
    >
      <div className="show-stage">
        <div className="deck-sheet">
          <PageView page={page} i18n={i18n} />
        </div>
        {hasEvidence && (
          <section className="show-evidence" aria-label={i18n.t('present.evidence')}>
            <ul>
              {evidence.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <div className="show-bar">
        <output className="numbers">{i18n.t('present.position', { n: at + 1, all: pages.length })}</output>
        <span className="show-keys">{i18n.t('present.keys')}</span>
        <button type="button" className="button" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {i18n.t('present.previous')}
        </button>
        <button type="button" className="button" disabled={at === last} onClick={() => setAt(at + 1)}>
          {i18n.t('present.next')}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={hasEvidence}
          disabled={evidence.length === 0}
          onClick={() => setHasEvidence(!hasEvidence)}
        >
          {i18n.t('present.evidenceKey')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {i18n.t('present.close')}
        </button>
      </div>
    </dialog>
  );
}

/** Modal, and over the whole screen where the browser lets it; leaving full screen ends the show. */
function useFullScreen(onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    element.showModal();
    element.focus();
    let wasFull = false;
    const onChange = (): void => {
      if (document.fullscreenElement === element) wasFull = true;
      else if (wasFull) close();
    };
    document.addEventListener('fullscreenchange', onChange);
    // Refused on phones and in frames: the dialog fills the page all the same.
    element.requestFullscreen?.().catch(() => {});
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement === element) void document.exitFullscreen();
      element.close();
    };
  }, []);
  return dialog;
}
