import { useCallback, useState, useSyncExternalStore } from 'react';
import { useIsPrinting } from '../charts/view/use-is-printing.ts';
import { applyTheme, readTheme, type Theme } from '../platform/settings.ts';

const DARK = '(prefers-color-scheme: dark)';

function subscribeDark(onChange: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

export interface ThemeChoice {
  readonly chosen: Theme;
  readonly drawn: 'light' | 'dark';
  readonly choose: (theme: Theme) => void;
}

export function useThemeChoice(): ThemeChoice {
  const [chosen, setChosen] = useState(readTheme);
  const systemIsDark = useSyncExternalStore(subscribeDark, () => window.matchMedia(DARK).matches);
  const choose = useCallback((theme: Theme) => {
    applyTheme(theme);
    setChosen(theme);
  }, []);
  const system = systemIsDark ? 'dark' : 'light';
  // Paper is white, whatever the screen is.
  const isPrinting = useIsPrinting();
  const onScreen = chosen === 'system' ? system : chosen;
  return { chosen, drawn: isPrinting ? 'light' : onScreen, choose };
}
