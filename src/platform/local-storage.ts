/** The browser's localStorage, or null where the browser refuses it (even to name it may throw). */
export function localStore(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
