/** Changes to one presentation, shown at once and written after. A change that meets somebody else's is said, not forced. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { now } from '../../platform/clock.ts';
import { askBeforeLeaving } from '../../platform/leave-guard.ts';
import { whenLeaving } from '../../platform/leaving.ts';
import type { Cover, Presentation, StoredSlide } from '../../storage/presentation.ts';
import { theStore } from '../../storage/the-store.ts';
import { useI18n, useNotify } from '../../ui/shell/contexts.ts';
import { failureText } from '../../ui/trouble/storage-words.ts';
import {
  covered,
  coverOf,
  inserted,
  moved,
  refreshed,
  removed,
  renamed,
  written,
  type SlideText,
} from './edits.ts';
import { WorkingCopy } from './working-copy.ts';

export interface Editing {
  /** With every change, written or not: what is shown and what leaves. */
  readonly shown: Presentation;
  readonly rename: (name: string) => void;
  readonly cover: (key: keyof Cover, text: string) => void;
  readonly write: (slide: StoredSlide, key: SlideText, text: string) => void;
  /** `to` is counted from 0 in the order after the move. */
  readonly move: (slide: StoredSlide, to: number) => void;
  readonly removeSlide: (slide: StoredSlide) => void;
  readonly remove: () => Promise<void>;
  /** Takes over new figures, by the ids of the slides. */
  readonly refresh: (slides: ReadonlyMap<string, StoredSlide>) => void;
  /** Writes now what is not written yet: a field is left. */
  readonly flush: () => Promise<void>;
}

export function useEditing(presentation: Presentation): Editing {
  const i18n = useI18n();
  const notify = useNotify();
  const copy = useWorkingCopy(presentation);
  const shown = useSyncExternalStore(copy.subscribe, () => copy.shown);
  const undoable = (text: string, run: () => void): void =>
    notify({ text, action: { label: i18n.t('common.undo'), run } });

  return {
    shown,
    rename: (name) => copy.change(renamed(shown.name, name)),
    cover: (key, text) => copy.change(covered(key, coverOf(shown)[key], text)),
    write: (slide, key, text) => copy.change(written(slide.id, key, slide[key], text)),
    move: ({ id, title }, to) => {
      copy.change(moved(id, to));
      void copy.flush();
      notify({ text: i18n.t('present.moved', { title, n: to + 1 }) });
    },
    removeSlide: (slide) => {
      const at = shown.slides.indexOf(slide);
      copy.change(removed(slide.id));
      void copy.flush();
      undoable(i18n.t('present.removed', { title: slide.title }), () => {
        copy.change(inserted(slide, at));
        void copy.flush();
      });
    },
    refresh: (slides) => {
      for (const [id, after] of slides) copy.change(refreshed(id, after));
      void copy.flush();
    },
    remove: async () => {
      await copy.flush();
      const { presentations } = await theStore();
      const gone = await presentations.remove(copy.stored);
      if (!gone.ok) return notify({ text: i18n.t('present.saveFailed') + failureText(gone.failure, i18n) });
      if (gone.value.kind === 'conflict') return notify({ text: i18n.t('present.conflict') });
      const { row } = gone.value;
      undoable(
        i18n.t('present.deleted', { name: row.name }),
        () => void presentations.put({ ...row, revision: 0 }),
      );
    },
    flush: () => copy.flush(),
  };
}

/** One copy for as long as the presentation is open; what is not written when it is left is written then. */
function useWorkingCopy(presentation: Presentation): WorkingCopy {
  const i18n = useI18n();
  const notify = useNotify();
  const [copy] = useState(
    () =>
      new WorkingCopy(presentation, {
        put: async (draft) => (await theStore()).presentations.put(draft),
        now,
        later: (run, ms) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
      }),
  );
  useEffect(
    () =>
      copy.tellTo((trouble) => {
        const text =
          trouble === 'conflict'
            ? i18n.t('present.conflict')
            : i18n.t('present.saveFailed') + failureText(trouble, i18n);
        notify({ text });
      }),
    [copy, i18n, notify],
  );
  const isWritten = useSyncExternalStore(copy.subscribe, () => copy.isWritten);
  useEffect(() => copy.receive(presentation), [copy, presentation]);
  useEffect(() => askBeforeLeaving('slides', !isWritten), [isWritten]);
  useEffect(() => {
    const flush = (): void => void copy.flush();
    const stop = whenLeaving(flush);
    return () => {
      stop();
      flush();
      askBeforeLeaving('slides', false);
    };
  }, [copy]);
  return copy;
}
