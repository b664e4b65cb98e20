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

/** What was seen in this browser; it is no wish of the reader. */
const OF_THIS_BROWSER = new Set(['seen', 'seen-version', 'welcome']);

/** All that goes with a backup, by name. */
export function keptSettings(): Record<string, string> {
  try {
    return Object.fromEntries(
      Object.keys(window.localStorage)
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => [key.slice(PREFIX.length), window.localStorage.getItem(key) ?? ''] as const)
        .filter(([name]) => !OF_THIS_BROWSER.has(name)),
    );
  } catch {
    return {};
  }
}

export const SETTINGS_RESTORED = 'policy-targets:settings';

/** Writes what a backup has; what it does not have stays. */
export function restoreSettings(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values))
    if (!OF_THIS_BROWSER.has(name)) writeSetting(name, value);
  window.dispatchEvent(new Event(SETTINGS_RESTORED));
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
