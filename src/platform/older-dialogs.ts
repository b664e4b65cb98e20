/** Modal dialogs where the browser knows none (Safari before 15.4): over the page, which hears nothing meanwhile; Escape closes. */

/** Before the page's own styles, as a browser's are. */
const LOOK =
  'dialog{position:fixed;inset:0;z-index:99;width:fit-content;height:fit-content;max-width:100%;max-height:100%;margin:auto;overflow:auto;box-shadow:0 0 0 100vmax rgb(10 15 20/45%)!important}dialog:not([open]){display:none}';
const REACHED = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

interface Opened {
  readonly dialog: HTMLElement;
  /** What had the focus. */
  readonly before: Element | null;
}
/** The last one is in front. */
const opened: Opened[] = [];

/** What left the page with its dialog is forgotten. */
function front(): HTMLElement | undefined {
  while (opened.at(-1)?.dialog.isConnected === false) opened.pop();
  return opened.at(-1)?.dialog;
}

const stops = (dialog: HTMLElement): HTMLElement[] =>
  [...dialog.querySelectorAll<HTMLElement>(REACHED)].filter(
    (stop) => !stop.matches(':disabled') && stop.getClientRects().length > 0,
  );

function showModal(this: HTMLElement): void {
  opened.push({ dialog: this, before: document.activeElement });
  for (const [name, value] of [
    ['open', ''],
    ['role', 'dialog'],
    ['aria-modal', 'true'],
    ['tabindex', '-1'],
  ] as const)
    this.setAttribute(name, value);
  (stops(this)[0] ?? this).focus();
}

function close(this: HTMLElement): void {
  const at = opened.findIndex(({ dialog }) => dialog === this);
  const [gone] = at < 0 ? [] : opened.splice(at, 1);
  if (gone === undefined) return;
  this.removeAttribute('open');
  if (gone.before instanceof HTMLElement) gone.before.focus();
  this.dispatchEvent(new Event('close'));
}

/** Tab goes round inside. */
function onKeyDown(event: KeyboardEvent): void {
  const dialog = front();
  if (dialog === undefined || event.defaultPrevented) return;
  if (event.key === 'Escape') close.call(dialog);
  if (event.key !== 'Tab') return;
  const all = stops(dialog);
  const [edge, next] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
  const { activeElement } = document;
  if (activeElement !== edge && activeElement !== dialog && dialog.contains(activeElement)) return;
  event.preventDefault();
  next?.focus();
}

function keepOut(event: Event): void {
  const dialog = front();
  if (dialog === undefined || (event.target instanceof Node && dialog.contains(event.target))) return;
  event.preventDefault();
  event.stopPropagation();
}

export function bringDialogs(): void {
  if ('HTMLDialogElement' in window) return;
  const style = document.createElement('style');
  style.textContent = LOOK;
  document.head.prepend(style);
  Object.assign(HTMLElement.prototype, { showModal, close });
  document.addEventListener('keydown', onKeyDown);
  for (const kind of ['pointerdown', 'mousedown', 'click'])
    document.addEventListener(kind, keepOut, { capture: true });
}
