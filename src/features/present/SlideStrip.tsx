import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { Mixed } from '../../charts/view/Mixed.tsx';
import type { StoredSlide } from '../../storage/presentation.ts';
import { useI18n } from '../shared/shell/look.ts';
import { placeOfDrop } from './edits.ts';
import { slidePages } from './pages.ts';
import { Thumbnail } from './Thumbnail.tsx';

interface Item {
  readonly id: string;
  readonly n: number;
  /** On how many pages it goes. */
  readonly pages: number;
  readonly slide: StoredSlide;
}

interface Props {
  readonly slides: readonly StoredSlide[];
  readonly open: string;
  readonly onOpen: (id: string) => void;
  /** `to` is counted from 0 in the order after the move. */
  readonly onMove: (slide: StoredSlide, to: number) => void;
}

/** The slides at the side: one is opened with a click or the arrow keys, and dragged by hand or by keyboard. */
export function SlideStrip({ slides, open, onOpen, onMove }: Props) {
  const i18n = useI18n();
  const items = useMemo(
    () =>
      slides.map((slide, at) => ({
        id: slide.id,
        n: at + 1,
        pages: slidePages(slide, i18n).length,
        slide,
      })),
    [slides, i18n],
  );
  const { dragAndDropHooks } = useDragAndDrop<Item>({
    getItems: (_, dragged) => dragged.map(({ slide }) => ({ 'text/plain': slide.title })),
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
    <GridList
      className="slide-strip"
      aria-label={i18n.t('present.slides')}
      items={items}
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
      {({ n, pages, slide }) => (
        <GridListItem className="slide-item" textValue={`${n} ${slide.title}`}>
          <Button slot="drag" className="slide-drag numbers">
            {n}
          </Button>
          <Thumbnail slide={slide} />
          {pages > 1 && <span className="slide-pages small">{i18n.t('present.pages', { n: pages })}</span>}
          <span className="slide-name small">
            <Mixed lang={i18n.lang}>{slide.title}</Mixed>
          </span>
        </GridListItem>
      )}
    </GridList>
  );
}
