import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { inTurns } from '../../bulk/turns.ts';
import { joinedViews } from '../../domain/dataset/joined-views.ts';
import { partOf } from '../../domain/dataset/parts.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import type { DocumentResult } from '../../domain/progress/result-links.ts';
import { complain, loadReached } from '../../platform/load-data.ts';
import { loadPart } from '../../platform/load-parts.ts';
import type { DataParts } from '../../ui/shell/contexts.ts';

interface PartsRead {
  readonly asked: readonly string[];
  readonly dataset: DatasetView;
  readonly results: readonly DocumentResult[];
  readonly failed: DataParts['failed'];
}

const NOTHING: readonly never[] = [];

export interface InParts extends Pick<PartsRead, 'dataset' | 'results'> {
  readonly parts: DataParts;
}

/** All of them again: those that came before are there. `hasTargets`: commitments come in parts, and not results alone. */
async function readParts(
  builtIn: DatasetView,
  asked: readonly string[],
  hasTargets: boolean,
): Promise<PartsRead> {
  const failed = new Map<string, string>();
  const outcomes = await Promise.all(
    asked.toSorted().map(async (part) => {
      const hasResults = (builtIn.unread?.get(part)?.results ?? 0) > 0;
      try {
        const [view, results] = await Promise.all([
          hasTargets ? loadPart(part) : null,
          hasResults ? loadReached(part) : [],
        ]);
        return [{ part, view, results }];
      } catch (error) {
        complain(error);
        failed.set(part, error instanceof Error ? error.message : String(error));
        return [];
      }
    }),
  );
  const there = outcomes.flat();
  const come = new Set(there.map(({ part }) => part));
  const views = there.flatMap(({ view }) => view ?? []);
  const unread = new Map([...(builtIn.unread ?? [])].filter(([part]) => !come.has(part)));
  return {
    asked,
    dataset: { ...(views.length === 0 ? builtIn : await inTurns(joinedViews(builtIn, views))), unread },
    results: there.flatMap(({ results }) => results),
    failed,
  };
}

function useParts(builtIn: DatasetView): InParts {
  const [asked, ask] = useState<readonly string[]>(NOTHING);
  const [read, setRead] = useState<PartsRead>({
    asked,
    dataset: builtIn,
    results: NOTHING,
    failed: new Map(),
  });
  const [gone, settle] = useState(NOTHING as readonly string[]);
  const hasTargets = useMemo(
    () => [...(builtIn.unread?.values() ?? [])].some(({ targets }) => targets > 0),
    [builtIn],
  );
  useEffect(() => {
    let isGone = false;
    const go = async (): Promise<void> => {
      const now = await readParts(builtIn, asked, hasTargets);
      if (!isGone) setRead(now);
    };
    if (asked.length > 0) void go();
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

interface Props {
  readonly builtIn: DatasetView;
  readonly children: (data: InParts) => ReactNode;
}

/** The built-in dataset with those of its parts that were asked for, and the results that came with them. */
export default function PartsProvider({ builtIn, children }: Props) {
  return children(useParts(builtIn));
}
