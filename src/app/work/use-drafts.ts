import { useEffect, useState } from 'react';
import { now } from '../../platform/clock.ts';
import { askBeforeLeaving } from '../../platform/leave-guard.ts';
import { localStore } from '../../platform/local-storage.ts';
import { DraftBox } from '../../storage/draft-box.ts';
import { theStore, whenStored } from '../../storage/the-store.ts';
import { afterPaint } from './use-rows.ts';

/** The page's drafts, and whether those of earlier visits have been read; or cannot be, which the notes say. */
export function useDraftBox(): { readonly drafts: DraftBox; readonly isReady: boolean } {
  const [drafts] = useState(() => new DraftBox(localStore(), async () => (await theStore()).drafts, now));
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let stop = (): void => {};
    const ready = (): void => setReady(true);
    const cancel = afterPaint(() => {
      stop = whenStored({ none: ready, open: () => void drafts.connect().then(ready, ready), failed: ready });
    });
    return () => {
      cancel();
      stop();
    };
  }, [drafts]);
  useHeldPage(drafts);
  return { drafts, isReady };
}

/** Closing or reloading is asked about as long as there is text that only this page has. */
function useHeldPage(drafts: DraftBox): void {
  useEffect(() => {
    const update = (): void => askBeforeLeaving('drafts', drafts.unkept() > 0);
    update();
    const stop = drafts.subscribe(update);
    return () => {
      stop();
      askBeforeLeaving('drafts', false);
    };
  }, [drafts]);
}
