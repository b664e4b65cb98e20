import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { Notification, Notify } from '../../ui/shell/contexts.ts';

/** Long enough to read and to reach the button. */
const SHOWN_MS = 12_000;

interface Toaster {
  readonly notify: Notify;
  readonly region: ReactNode;
}

/** Notifications whose parts are fetched when the first one is said. */
export function useToasts(): Toaster {
  const [region, setRegion] = useState<ReactNode>(null);
  const queue = useRef<Promise<Notify> | null>(null);
  const notify = useCallback((notification: Notification) => {
    queue.current ??= import('./Toasts.tsx').then(({ Toasts, createQueue }) => {
      const created = createQueue();
      setRegion(<Toasts queue={created} />);
      return (said) => void created.add(said, { timeout: SHOWN_MS });
    });
    void queue.current.then((add) => add(notification));
  }, []);
  return { notify, region };
}
