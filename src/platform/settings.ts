/** The reader's own settings, remembered on this computer; every access may fail (private mode) and then nothing is remembered. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const PREFIX = 'policy-targets:';

export function readSetting(name: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function writeSetting(name: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(PREFIX + name);
    else window.localStorage.setItem(PREFIX + name, value);
  } catch {
    // The setting holds until the page is closed.
  }
}

export function readTheme(): Theme {
  const stored = readSetting('theme');
  return THEMES.find((theme) => theme === stored) ?? 'system';
}

/** The same as public/before-paint.js does before the first paint. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  writeSetting('theme', theme === 'system' ? null : theme);
}
