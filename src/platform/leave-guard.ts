const reasons = new Set<'drafts' | 'entries' | 'slides'>();
const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/**
 * Asks before the page is closed or loaded again, while there is a reason. Listened to only then: a page with such a
 * listener is not kept for the way back.
 */
export function askBeforeLeaving(reason: 'drafts' | 'entries' | 'slides', isNeeded: boolean): void {
  if (isNeeded) reasons.add(reason);
  else reasons.delete(reason);
  if (reasons.size > 0) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}
