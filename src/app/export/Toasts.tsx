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

/** Short words on what was done, with a way back where there is one. F6 reaches them from the keyboard. They stand in the header, over the name of the page: never over what one works in, and they move nothing. */
export function createQueue(): ToastQueue<Notification> {
  return new ToastQueue();
}

export function Toasts({ queue }: { readonly queue: ToastQueue<Notification> }) {
  const i18n = useI18n();
  return (
    <I18nProvider locale={i18n.lang}>
      <ToastRegion queue={queue} className="toasts">
        {({ toast }) => (
          <Toast toast={toast} className="popover toast">
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
