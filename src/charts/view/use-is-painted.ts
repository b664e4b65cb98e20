import { useEffect, useState } from 'react';
import { afterFrame } from './after-frame.ts';

/** False until a part is on the screen for the first time: what comes first in it is read before the rest is drawn. */
export function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => afterFrame(() => setPainted(true)), []);
  return isPainted;
}
