import { useEffect, useEffectEvent, useRef } from 'react';

/** Modal, and over the whole screen where the browser lets it; leaving full screen ends the show. */
export function useFullScreen(onClose: () => void) {
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
