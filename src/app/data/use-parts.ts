/** The built-in dataset with those of its parts that were asked for, and the results that came with them. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { partOf } from '../../domain/dataset/parts.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { DocumentResult } from '../../domain/progress/result-links.ts';
import { complain } from '../../platform/load-data.ts';
import type { DataParts } from '../../ui/shell/contexts.ts';

export interface PartsRead {
  readonly asked: readonly string[];
  readonly dataset: DatasetView;
  readonly results: readonly DocumentResult[];
  readonly failed: DataParts['failed'];
}

const NOTHING: readonly never[] = [];

interface InParts extends Pick<PartsRead, 'dataset' | 'results'> {
  readonly parts: DataParts;
}

export function useParts(builtIn: DatasetView): InParts {
  const [asked, ask] = useState<readonly string[]>(NOTHING);
  const [read, setRead] = useState<PartsRead>({ asked, dataset: builtIn, results: NOTHING, failed: new Map() });
  const [gone, settle] = useState(NOTHING as readonly string[]);
  const hasTargets = useMemo(
    () => [...(builtIn.unread?.values() ?? [])].some(({ targets }) => targets > 0),
    [builtIn],
  );
  useEffect(() => {
    let isGone = false;
    const go = async (): Promise<void> => {
      const now = await (await import('./read-parts.ts')).readParts(builtIn, asked, hasTargets);
      if (!isGone) setRead(now);
    };
    if (asked.length > 0) go().catch(complain);
    return () => {
      isGone = true;
    };
  }, [builtIn, asked, hasTargets]);
  const { results, failed } = read;
  const { unread } = read.dataset;
  const isLess = unread !== undefined && unread.size > 0;
  const dataset = useMemo(
    () => ({ ...read.dataset, isElsewhere: (id: string) => hasTargets && isLess && !gone.includes(id) }),
    [read.dataset, hasTargets, isLess, gone],
  );
  const load = useCallback(
    (wanted: readonly string[]) => {
      const fresh = wanted.filter((part) => unread?.has(part));
      // Anew also where one did not come before.
      if (fresh.length > 0) ask((before) => [...new Set([...before, ...fresh])]);
    },
    [unread],
  );
  const isLoading = read.asked !== asked;
  const parts = useMemo(
    () => ({
      isRead: isLess ? (place: Parameters<typeof partOf>[0]) => !unread.has(partOf(place)) : undefined,
      isLoading,
      failed,
      load,
      settle,
    }),
    [unread, isLess, isLoading, failed, load],
  );
  return { dataset, results, parts };
}
