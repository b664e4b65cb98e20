import { useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';
import type { Presentation } from '../../storage/presentation.ts';
import { useI18n } from '../shared/shell/contexts.ts';
import { PageView } from './PageView.tsx';
import { pagesOf } from './pages.ts';

interface Props {
  readonly presentation: Presentation;
  readonly onDone: () => void;
}

/** All pages, one a sheet, for as long as the browser's print dialog is open; on paper nothing else is there. */
export function PrintDeck({ presentation, onDone }: Props) {
  const i18n = useI18n();
  const done = useEffectEvent(onDone);
  useEffect(() => {
    const onDone = (): void => done();
    window.addEventListener('afterprint', onDone);
    const drawn = [...document.querySelectorAll<HTMLImageElement>('.deck-print img')].map((image) =>
      image.decode(),
    );
    // A picture that cannot be drawn leaves its place empty; the rest is printed.
    void Promise.allSettled(drawn).then(() => window.print());
    return () => window.removeEventListener('afterprint', onDone);
  }, []);
  return createPortal(
    <div className="deck-print">
      {pagesOf(presentation, i18n).map((page, index) => (
        // Pages never move while they are printed.
        // oxlint-disable-next-line react/no-array-index-key
        <PageView key={index} page={page} i18n={i18n} />
      ))}
    </div>,
    document.body,
  );
}
