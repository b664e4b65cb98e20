/** A step that is made at once, said, and offered back: what is moved, tagged or deleted. */
import type { Outcome } from '../../storage/repository.ts';
import { useI18n, useNotify } from '../shell/contexts.ts';
import { unwrittenText } from '../trouble/storage-words.ts';

type Written = { readonly kind: 'saved' | 'conflict' };
type Saved<W extends Written> = Extract<W, { readonly kind: 'saved' }>;

interface StepWords<W extends Written> {
  readonly done: (saved: Saved<W>) => string;
  /** Somebody wrote in between. */
  readonly conflict: string;
  readonly failed: (reason: string) => string;
}

const isSaved = <W extends Written>(written: W): written is Saved<W> => written.kind === 'saved';

/** False where nothing was written, which was said. */
export type Step = <W extends Written>(
  writing: Promise<Outcome<W>>,
  words: StepWords<W>,
  undo: (saved: Saved<W>) => unknown,
) => Promise<boolean>;

export function useStep(): Step {
  const i18n = useI18n();
  const notify = useNotify();
  return async (writing, { done, conflict, failed }, undo) => {
    const outcome = await writing;
    if (!outcome.ok || !isSaved(outcome.value)) {
      notify({ text: failed(unwrittenText(outcome, conflict, i18n) ?? '') });
      return false;
    }
    const saved = outcome.value;
    notify({ text: done(saved), action: { label: i18n.t('common.undo'), run: () => void undo(saved) } });
    return true;
  };
}
