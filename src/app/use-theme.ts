import { useCallback, useState, useSyncExternalStore } from 'react';
import { applyTheme, readTheme, type Theme } from '../platform/settings.ts';

const DARK = '(prefers-color-scheme: dark)';

function subscribeDark(onChange: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

interface ThemeControl {
  readonly chosen: Theme;
  readonly drawn: 'light' | 'dark';
  readonly choose: (theme: Theme) => void;
}

export function useTheme(): ThemeControl {
  const [chosen, setChosen] = useState(readTheme);
  const systemIsDark = useSyncExternalStore(subscribeDark, () => window.matchMedia(DARK).matches);
  const choose = useCallback((theme: Theme) => {
    applyTheme(theme);
    setChosen(theme);
  }, []);
  const system = systemIsDark ? 'dark' : 'light';
  return { chosen, drawn: chosen === 'system' ? system : chosen, choose };
}
