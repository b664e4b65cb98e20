import { useEffect, useState } from 'react';
import type { Presentation } from '../../storage/presentation.ts';
import type { Listing, Outcome } from '../../storage/repository.ts';
import { theStore } from '../../storage/the-store.ts';

/** Live, in this tab and in others; null while they are being read. */
export function usePresentations(): Outcome<Listing<Presentation>> | null {
  const [outcome, setOutcome] = useState<Outcome<Listing<Presentation>> | null>(null);
  useEffect(() => {
    let unsubscribe = (): void => {};
    let isGone = false;
    const open = async (): Promise<void> => {
      const { presentations } = await theStore();
      if (!isGone) unsubscribe = presentations.subscribe(setOutcome);
    };
    open().catch((error: unknown) =>
      setOutcome({ ok: false, failure: { reason: 'other', detail: String(error) } }),
    );
    return () => {
      isGone = true;
      unsubscribe();
    };
  }, []);
  return outcome;
}
