import { memo, useEffect, useRef, useState } from 'react';
import { slidePages } from './pages.ts';
import type { StoredSlide } from '../../storage/presentation.ts';
import { PageView } from '../../ui/frame/PageView.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import { ErrorBoundary } from '../../ui/trouble/ErrorBoundary.tsx';

/** The first page of a slide. Drawn again when the slide is another. */
export const SlideSheet = memo(function SlideSheet({ slide }: { readonly slide: StoredSlide }) {
  const i18n = useI18n();
  const [page] = slidePages(slide, i18n);
  return page !== undefined && <PageView page={page} i18n={i18n} />;
});

/** Drawn so long before it is scrolled to. */
const AHEAD = '400px';

/** A slide in small, drawn when it is first near; the reader of a screen has its title. */
export function Thumbnail({ slide }: { readonly slide: StoredSlide }) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null || isNear) return undefined;
    const watch = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { root: element.closest('.slide-strip'), rootMargin: AHEAD },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [isNear]);
  return (
    <div ref={place} className="slide-thumb" aria-hidden="true">
      {isNear && (
        <ErrorBoundary resetKey={slide.id} renderError={() => null}>
          <SlideSheet slide={slide} />
        </ErrorBoundary>
      )}
    </div>
  );
}
