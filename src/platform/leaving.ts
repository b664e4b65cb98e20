/** Runs whenever the page may be gone soon: hidden, left or closed. Returns the way to stop. */
export function whenLeaving(run: () => void): () => void {
  window.addEventListener('pagehide', run);
  document.addEventListener('visibilitychange', run);
  return () => {
    window.removeEventListener('pagehide', run);
    document.removeEventListener('visibilitychange', run);
  };
}
