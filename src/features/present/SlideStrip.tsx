import { memo } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { StoredSlide } from '../../storage/presentation.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { placeOfDrop } from './edits.ts';
import { slidePages } from './pages.ts';
import { Thumbnail } from './Thumbnail.tsx';

export interface SlideStripProps {
  readonly slides: readonly StoredSlide[];
  readonly open: string;
  readonly onOpen: (id: string) => void;
  /** `to` is counted from 0 in the order after the move. */
  readonly onMove: (slide: StoredSlide, to: number) => void;
}

/** The slides at the side: one is opened with a click or the arrow keys, and dragged by hand or by keyboard. */
export const SlideStrip = memo(function SlideStrip({ slides, open, onOpen, onMove }: SlideStripProps) {
  const i18n = useI18n();
  const { dragAndDropHooks } = useDragAndDrop<StoredSlide>({
    getItems: (_, dragged) => dragged.map(({ title }) => ({ 'text/plain': title })),
    onReorder: ({ keys, target }) => {
      const from = slides.findIndex(({ id }) => keys.has(id));
      const onto = slides.findIndex(({ id }) => id === target.key);
      const slide = slides[from];
      if (slide === undefined || onto < 0) return;
      const to = placeOfDrop(from, onto, target.dropPosition === 'after');
      if (to !== from) onMove(slide, to);
    },
  });
  return (
    <I18nProvider locale={i18n.lang}>
      <GridList
        className="slide-strip"
        aria-label={i18n.t('present.slides')}
        items={slides}
        dependencies={[i18n]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[open]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (key !== undefined) onOpen(String(key));
        }}
        dragAndDropHooks={dragAndDropHooks}
      >
        {(slide) => {
          const pages = slidePages(slide, i18n).length;
          return (
            // A slide has a key of its own, which is how its drawing is read.
            <GridListItem id={slide.id} className="slide-item" textValue={slide.title}>
              <Button slot="drag" className="bare muted slide-drag numbers" />
              <Thumbnail slide={slide} />
              {pages > 1 && (
                <span className="slide-pages small">{i18n.t('present.pages', { n: pages })}</span>
              )}
              <span className="cut slide-name small">{mixed(slide.title, i18n.lang)}</span>
            </GridListItem>
          );
        }}
      </GridList>
    </I18nProvider>
  );
});
