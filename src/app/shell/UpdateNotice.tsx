import { useState, useEffect, useEffectEvent } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { useI18n, useNotify } from '../../ui/shell/contexts.ts';
import { useDrafts } from '../../ui/shell/work.ts';
import { MISSING_PART } from '../../platform/load-data.ts';
import { registerServiceWorker, whenIdle } from '../../platform/service-worker.ts';

/** A newer page is there: it is loaded when the person says so, and not under a note that is not saved yet. */
export function UpdateNotice() {
  const i18n = useI18n();
  const notify = useNotify();
  const drafts = useDrafts();
  const update = useUpdate(() => notify({ text: i18n.t('update.kept') }));
  useMissingPart(i18n.t('update.missingPart'));
  const [later, setLater] = useState(false);
  const [unsaved, setUnsaved] = useState(0);
  if (update.kind === 'none' || later) return null;
  const take = update.kind === 'waiting' ? update.take : () => location.reload();
  const takeIfSaved = (): void => {
    const count = drafts.all().length;
    if (count === 0) take();
    else setUnsaved(count);
  };
  const unkept = drafts.unkept();
  const unsavedWords =
    unkept > 0 ? i18n.t('update.unkept', { n: unkept }) : i18n.t('update.unsaved', { n: unsaved });
  return (
    <output className="notice">
      <span>{unsaved > 0 ? unsavedWords : i18n.t(`update.${update.kind}`)}</span>
      <Button onClick={unsaved > 0 ? take : takeIfSaved}>
        {i18n.t(unsaved > 0 ? 'update.takeAnyway' : 'update.take')}
      </Button>
      <Button look="button-quiet" onClick={() => setLater(true)}>
        {i18n.t('update.later')}
      </Button>
    </output>
  );
}

/** What of the page does not come says why in words, whoever shows its error. */
function useMissingPart(words: string): void {
  useEffect(() => {
    const say = ({ payload }: VitePreloadErrorEvent): void => {
      payload.name = MISSING_PART;
      payload.message = words;
    };
    addEventListener('vite:preloadError', say);
    return () => removeEventListener('vite:preloadError', say);
  }, [words]);
}

type Update =
  | { readonly kind: 'none' }
  /** A newer page waits for a word. */
  | { readonly kind: 'waiting'; readonly take: () => void }
  /** Another tab has taken the newer page; this one must be loaded again at a good moment. */
  | { readonly kind: 'replaced' };

/** Keeps the page for offline use, and says when a newer one is there. It never loads the page by itself. */
function useUpdate(onKept: () => void): Update {
  const [update, setUpdate] = useState<Update>({ kind: 'none' });
  const kept = useEffectEvent(onKept);
  useEffect(() => {
    if (!import.meta.env.PROD) return undefined;
    const register = (): void => {
      // Where the browser refuses, the page works as before, only not offline.
      registerServiceWorker({
        onKept: kept,
        onWaiting: (take) => setUpdate({ kind: 'waiting', take }),
        onReplaced: () => setUpdate({ kind: 'replaced' }),
      }).catch(() => {});
    };
    // After the first screen has been drawn and has loaded what it needs.
    return whenIdle(register);
  }, []);
  return update;
}
