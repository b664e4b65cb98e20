import { useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';
import type { Page } from '../../page/page.ts';
import { useI18n } from '../shell/contexts.ts';
import { PageView } from './PageView.tsx';

interface Props {
  readonly pages: readonly Page[];
  /** Sheets of A4; none: slides. */
  readonly medium?: 'page';
  readonly onDone: () => void;
}

/** All pages, one a sheet, for as long as the browser's print dialog is open; on paper nothing else is there. */
export function PrintPages({ pages, medium, onDone }: Props) {
  const i18n = useI18n();
  const done = useEffectEvent(onDone);
  const numberOf = (index: number): number | undefined => (pages.length > 1 ? index + 1 : undefined);
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
      {pages.map((page, index) => (
        // Pages never move while they are printed.
        // oxlint-disable-next-line react/no-array-index-key
        <PageView key={index} page={page} medium={medium} number={numberOf(index)} i18n={i18n} />
      ))}
    </div>,
    document.body,
  );
}
