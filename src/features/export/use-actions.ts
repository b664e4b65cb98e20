import { useState } from 'react';
import type { Outcome } from './actions.ts';

interface Running {
  readonly isBusy: boolean;
  readonly outcome: Outcome | null;
  /** Takes what was begun in the click; its word stands in the dialog when it ends. */
  readonly run: (doing: Promise<Outcome>) => void;
}

/** One action at a time, and how the last one ended. */
export function useActions(): Running {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  const run = (doing: Promise<Outcome>): void => {
    setBusy(true);
    setOutcome(null);
    doing.then(setOutcome, () => {}).finally(() => setBusy(false));
  };
  return { isBusy, outcome, run };
}
