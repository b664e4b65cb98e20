import { useEffect, useState, type RefObject } from 'react';

interface Size {
  readonly width: number;
  readonly height: number;
}

const UNKNOWN: Size = { width: 0, height: 0 };

/** Size of the element in whole CSS pixels, zero until it is laid out. */
export function useSize(box: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(UNKNOWN);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    // The observer also reports once at the start.
    const observer = new ResizeObserver(() => {
      setSize({ width: Math.floor(element.clientWidth), height: Math.floor(element.clientHeight) });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}
