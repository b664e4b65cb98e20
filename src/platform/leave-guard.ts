/**
 * Asks before the page is closed or loaded again, while that is needed. Listened to only then: a page with such a
 * listener is not kept for the way back.
 */
export function leaveGuard(): (isNeeded: boolean) => void {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  return (isNeeded) => {
    if (isNeeded) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  };
}
