/** Changes to one presentation, each written at once. A change that meets somebody else's is said, not forced. */
import { now } from '../../platform/clock.ts';
import type { Presentation, StoredSlide } from '../../storage/presentation.ts';
import { theStore } from '../../storage/the-store.ts';
import { useNotify } from '../shared/shell/export.ts';
import { useI18n } from '../shared/shell/look.ts';
import { failureText } from '../shared/trouble/storage-words.ts';

export interface Editing {
  readonly rename: (name: string) => Promise<void>;
  readonly changeSlide: (
    id: string,
    patch: Partial<Pick<StoredSlide, 'title' | 'footnote'>>,
  ) => Promise<void>;
  /** By −1 or 1. */
  readonly move: (id: string, by: number) => Promise<void>;
  readonly removeSlide: (id: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

export function useEditing(presentation: Presentation): Editing {
  const i18n = useI18n();
  const notify = useNotify();

  const write = async (changed: Presentation): Promise<Presentation | null> => {
    const { presentations } = await theStore();
    const put = await presentations.put({ ...changed, updatedAt: now() });
    if (!put.ok) notify({ text: i18n.t('present.saveFailed') + failureText(put.failure, i18n) });
    else if (put.value.kind === 'conflict') notify({ text: i18n.t('present.conflict') });
    else return put.value.row;
    return null;
  };
  const withSlides = (slides: readonly StoredSlide[]): Promise<Presentation | null> =>
    write({ ...presentation, slides });
  const { slides } = presentation;

  return {
    rename: async (name) => void (await write({ ...presentation, name })),
    changeSlide: async (id, patch) =>
      void (await withSlides(slides.map((slide) => (slide.id === id ? { ...slide, ...patch } : slide)))),
    move: async (id, by) => {
      const from = slides.findIndex((slide) => slide.id === id);
      const moved = slides[from];
      const to = from + by;
      if (moved === undefined || to < 0 || to >= slides.length) return;
      const order = slides.toSpliced(from, 1).toSpliced(to, 0, moved);
      if ((await withSlides(order)) !== null)
        notify({ text: i18n.t('present.moved', { title: moved.title, n: to + 1 }) });
    },
    removeSlide: async (id) => {
      const gone = slides.find((slide) => slide.id === id);
      const left = await withSlides(slides.filter((slide) => slide.id !== id));
      if (gone === undefined || left === null) return;
      const undo = (): void => void write({ ...left, slides });
      notify({
        text: i18n.t('present.removed', { title: gone.title }),
        action: { label: i18n.t('present.undo'), run: undo },
      });
    },
    remove: async () => {
      const { presentations } = await theStore();
      const removed = await presentations.remove(presentation);
      if (!removed.ok)
        return notify({ text: i18n.t('present.saveFailed') + failureText(removed.failure, i18n) });
      if (removed.value.kind === 'conflict') return notify({ text: i18n.t('present.conflict') });
      const undo = (): void => void write({ ...presentation, revision: 0 });
      notify({
        text: i18n.t('present.deleted', { name: presentation.name }),
        action: { label: i18n.t('present.undo'), run: undo },
      });
    },
  };
}
