import { useCallback, useEffect, useMemo, useRef, useState, useEffectEvent } from 'react';
import { PHONE, useMedia } from '../../charts/view/use-media.ts';
import type { Presentation } from '../../storage/presentation.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { PageView } from '../../ui/frame/PageView.tsx';
import { pagesOf, samePlace } from './pages.ts';
import { ShowBar, ShowPanel } from './ShowBar.tsx';
import { keyed, turned, type ShowState } from './show-state.ts';

interface Props {
  readonly presentation: Presentation;
  /** The page of slides that is shown first, from 0. */
  readonly from: number;
  readonly onClose: () => void;
}

/** Its pages are laid out for it. */
const UPRIGHT_PHONE = `(orientation: portrait) and ${PHONE}`;

/** Inside what is read these move the words, not the pages. */
const SCROLLING = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', ' ', 'Home', 'End']);

/** The pages one by one over the whole screen. */
export function Show({ presentation, from, onClose }: Props) {
  const i18n = useI18n();
  const charts = useMedia(UPRIGHT_PHONE) ? 'phone' : 'drawn';
  const pages = useMemo(() => pagesOf(presentation, i18n, charts), [presentation, i18n, charts]);
  const last = pages.length - 1;
  const [kept, setState] = useState<ShowState>({ at: from, last, typed: '', cover: null, panel: null });
  const [shownAs, setShownAs] = useState<typeof charts>('drawn');
  // The phone is turned: the same slide stays.
  if (shownAs !== charts) {
    setShownAs(charts);
    setState({ ...kept, at: samePlace(presentation, kept.at, { from: shownAs, to: charts }, i18n) });
  }
  const dialog = useFullScreen(onClose);
  const pointer = usePointer();
  const state = { ...kept, last, at: Math.min(kept.at, last) };
  const page = pages[state.at];
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const isOnButton = event.target instanceof HTMLButtonElement && [' ', 'Enter'].includes(event.key);
    const isReading = event.target instanceof HTMLElement && event.target.matches('.show-panel');
    const next = keyed(state, event.key);
    const isOwn = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (next === null || isOnButton || !isOwn || (isReading && SCROLLING.has(event.key))) return;
    setState(next);
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
      data-pointer={pointer.isMoving}
      onPointerMove={pointer.onMove}
      onKeyDown={onKeyDown}
      onClose={onClose}
    >
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div
        className="show-stage"
        data-cover={state.cover}
        onClick={() => setState(turned(state, 1))}
        onContextMenu={(event) => {
          event.preventDefault();
          setState(turned(state, -1));
        }}
      >
        <PageView page={page} medium={charts === 'phone' ? charts : undefined} i18n={i18n} />
      </div>
      <div className="show-foot">
        {state.panel !== null && <ShowPanel panel={state.panel} page={page} />}
        <ShowBar state={state} page={page} onChange={setState} onClose={onClose} />
      </div>
    </dialog>
  );
}

/** How long the pointer and the buttons stay after a movement. */
const SEEN_MS = 2500;

/** Moving as the show begins, so that the buttons are seen. */
function usePointer() {
  const [isMoving, setMoving] = useState(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const rest = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setMoving(false), SEEN_MS);
  }, []);
  useEffect(() => {
    rest();
    return () => clearTimeout(timer.current);
  }, [rest]);
  const onMove = (): void => {
    setMoving(true);
    rest();
  };
  return { isMoving, onMove };
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
