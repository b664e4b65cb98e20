/** The built-in dataset with those of its parts that were asked for, and the results that came with them. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { partOf, type PartSize } from '../../domain/dataset/parts.ts';
import { joinedViews, type DatasetView } from '../../domain/dataset/view.ts';
import type { DocumentResult } from '../../domain/progress/result-links.ts';
import { complain, loadPart, loadReached } from '../../platform/load-data.ts';
import type { DataParts } from '../../ui/shell/contexts.ts';

interface Got {
  readonly asked: readonly string[];
  /** Null: of commitments all came at once. */
  readonly views: ReadonlyMap<string, DatasetView | null>;
  readonly results: readonly DocumentResult[];
  readonly failed: DataParts['failed'];
}

const NOTHING: readonly never[] = [];
const START: Got = { asked: NOTHING, views: new Map(), results: NOTHING, failed: new Map() };
const WHOLE: ReadonlyMap<string, PartSize> = new Map();

/** All of them again, of which those that came before are there. */
async function readParts(
  asked: readonly string[],
  sizes: ReadonlyMap<string, PartSize>,
  hasTargets: boolean,
): Promise<Got> {
  const outcomes = await Promise.all(
    asked.map(async (part) => {
      try {
        const hasResults = (sizes.get(part)?.results ?? 0) > 0;
        const [view, told] = await Promise.all([
          hasTargets ? loadPart(part) : null,
          hasResults ? loadReached(part) : NOTHING,
        ]);
        return { part, view, told };
      } catch (error) {
        complain(error);
        return { part, reason: error instanceof Error ? error.message : String(error) };
      }
    }),
  );
  return {
    asked,
    views: new Map(outcomes.flatMap((one) => ('view' in one ? [[one.part, one.view]] : []))),
    results: outcomes.flatMap((one) => ('told' in one ? one.told : NOTHING)),
    failed: new Map(outcomes.flatMap((one) => ('reason' in one ? [[one.part, one.reason]] : []))),
  };
}

interface InParts {
  readonly dataset: DatasetView;
  readonly results: readonly DocumentResult[];
  readonly parts: DataParts;
}

export function useParts(builtIn: DatasetView): InParts {
  const { unread: sizes = WHOLE } = builtIn;
  const hasTargets = useMemo(() => [...sizes.values()].some(({ targets }) => targets > 0), [sizes]);
  const [asked, ask] = useState<readonly string[]>(NOTHING);
  const [got, setGot] = useState(START);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let isGone = false;
    if (asked.length > 0)
      void readParts(asked, sizes, hasTargets).then((now) => {
        if (!isGone) setGot(now);
      });
    return () => {
      isGone = true;
    };
  }, [asked, sizes, hasTargets]);
  const { views, failed } = got;
  const dataset = useMemo(() => {
    if (sizes.size === 0) return builtIn;
    const there = [...views].toSorted(([a], [b]) => Number(a) - Number(b));
    const unread = new Map([...sizes].filter(([part]) => !views.has(part)));
    const whole = joinedViews(
      builtIn,
      there.flatMap(([, view]) => view ?? []),
    );
    const isElsewhere = (id: string): boolean => hasTargets && unread.size > 0 && !gone.has(id);
    return { ...whole, unread, isElsewhere };
  }, [builtIn, sizes, hasTargets, views, gone]);
  const { unread } = dataset;
  const load = useCallback(
    (wanted: readonly string[]) => {
      const fresh = wanted.filter((part) => unread?.has(part) === true);
      // Anew also where one did not come before.
      if (fresh.length > 0) ask((before) => [...new Set([...before, ...fresh])]);
    },
    [unread],
  );
  const isLoading = got.asked !== asked;
  const parts = useMemo((): DataParts => {
    const isRead: DataParts['isRead'] =
      unread === undefined || unread.size === 0 ? undefined : (place) => !unread.has(partOf(place));
    return { isRead, isLoading, failed, load, settle: (ids) => setGone(new Set(ids)) };
  }, [unread, isLoading, failed, load]);
  return { dataset, results: got.results, parts };
}
