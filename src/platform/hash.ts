/** The address's hash as an external store. */
export function subscribeHash(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  window.addEventListener('policy-targets:hash', onChange);
  return () => {
    window.removeEventListener('hashchange', onChange);
    window.removeEventListener('policy-targets:hash', onChange);
  };
}

export function readHash(): string {
  return window.location.hash;
}

/** Writes the hash; `replace` leaves no entry in the history (typing in a search field). */
export function writeHash(hash: string, replace: boolean): void {
  if (hash === window.location.hash) return;
  if (replace) window.history.replaceState(window.history.state, '', hash);
  else window.location.hash = hash;
  // replaceState fires no event of its own, and hashchange comes too late: until then a checkbox whose state is in the
  // address would jump back under the pointer.
  window.dispatchEvent(new Event('policy-targets:hash'));
}
