import { useCallback, useEffect, useState } from 'react';
import { applyTheme, readTheme, SETTINGS_RESTORED, type Theme } from '../platform/settings.ts';
import { useMedia } from '../charts/view/use-media.ts';

export interface ThemeChoice {
  readonly chosen: Theme;
  readonly drawn: 'light' | 'dark';
  readonly choose: (theme: Theme) => void;
}

export function useThemeChoice(): ThemeChoice {
  const [chosen, setChosen] = useState(readTheme);
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const choose = useCallback((theme: Theme) => {
    applyTheme(theme);
    setChosen(theme);
  }, []);
  useEffect(() => {
    const restored = (): void => choose(readTheme());
    window.addEventListener(SETTINGS_RESTORED, restored);
    return () => window.removeEventListener(SETTINGS_RESTORED, restored);
  }, [choose]);
  const system = systemIsDark ? 'dark' : 'light';
  // Paper is white, whatever the screen is.
  const isPrinting = useMedia('print');
  const onScreen = chosen === 'system' ? system : chosen;
  return { chosen, drawn: isPrinting ? 'light' : onScreen, choose };
}
