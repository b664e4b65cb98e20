import { useEffect, useState, type RefObject } from 'react';

/** How far from the view something is made ready, in CSS pixels. */
const AHEAD = '400px';

/** Whether the element is in the view or close to it. */
export function useIsNear(box: RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    // Screens scroll inside the page: where a browser does not know the margin of scrollers, it is drawn as it comes into view.
    const options: IntersectionObserverInit & { readonly scrollMargin: string } = {
      rootMargin: AHEAD,
      scrollMargin: AHEAD,
    };
    const observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1);
      if (last !== undefined) setIsNear(last.isIntersecting);
    }, options);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return isNear;
}
