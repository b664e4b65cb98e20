import { Button } from 'react-aria-components/Button';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
  UNSTABLE_ToastQueue as ToastQueue,
} from 'react-aria-components/Toast';
import { useI18n, type Notification } from '../../ui/shell/contexts.ts';

/** Short words on what was done, with a way back where there is one. F6 reaches them from the keyboard. */
export function createQueue(): ToastQueue<Notification> {
  return new ToastQueue();
}

export function Toasts({ queue }: { readonly queue: ToastQueue<Notification> }) {
  const i18n = useI18n();
  return (
    <I18nProvider locale={i18n.lang}>
      <ToastRegion queue={queue} className="toasts">
        {({ toast }) => (
          <Toast toast={toast} className="popover toast" ref={keepClear}>
            <ToastContent>
              <Text slot="title">{toast.content.text}</Text>
            </ToastContent>
            {toast.content.action !== undefined && (
              <Button
                className="button"
                onPress={() => {
                  toast.content.action?.run();
                  queue.close(toast.key);
                }}
              >
                {toast.content.action.label}
              </Button>
            )}
            <Button slot="close" className="button button-quiet" aria-label={i18n.t('common.close')}>
              ×
            </Button>
          </Toast>
        )}
      </ToastRegion>
    </I18nProvider>
  );
}

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
function keepClear(toast: HTMLElement | null): (() => void) | undefined {
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
