/** Notifications stand at the bottom of the window, and at its top while they would cover the field that is typed in. */
const FIELD = 'input, textarea, select, [contenteditable]';

function isCovered(by: Element, field: Element): boolean {
  const [a, b] = [by.getBoundingClientRect(), field.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function place(region: HTMLElement): void {
  const field = document.activeElement;
  delete region.dataset['place'];
  if (field !== null && field.matches(FIELD) && isCovered(region, field)) region.dataset['place'] = 'top';
}

/** A ref of a notification: its region keeps out of the way as long as the notification stands. */
export function keepClear(toast: HTMLElement | null): (() => void) | undefined {
  const region = toast?.parentElement?.closest<HTMLElement>('.toasts');
  if (region === null || region === undefined) return undefined;
  const again = (): void => place(region);
  again();
  for (const event of MOVES) addEventListener(event, again, true);
  return () => {
    for (const event of MOVES) removeEventListener(event, again, true);
  };
}

/** Another field, or the same one elsewhere. */
const MOVES = ['focusin', 'focusout', 'scroll', 'resize', 'input'] as const;
