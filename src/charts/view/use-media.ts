import { useCallback, useSyncExternalStore } from 'react';

/** The same width as in styles/shell.css. */
export const PHONE = '(width <= 720px)';

/** Whether a media query holds: `(width <= 720px)`, `print`. On paper what is drawn only where it is in view must be drawn whole. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
