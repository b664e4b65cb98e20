import { useEffect, useRef, useState } from 'react';
import type { StoredSlide } from '../../storage/presentation.ts';
import { ErrorBoundary } from '../../ui/trouble/ErrorBoundary.tsx';
import { SlideSheet } from './SlideSheet.tsx';

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
