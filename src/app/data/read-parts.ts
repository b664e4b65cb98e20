/** The parts of the dataset that were asked for, joined. Loaded where there are any. */
import { joinedViews } from '../../domain/dataset/joined-views.ts';
import type { DatasetView } from '../../domain/dataset/view.ts';
import { complain, loadReached } from '../../platform/load-data.ts';
import { loadPart } from '../../platform/load-parts.ts';
import type { PartsRead } from './use-parts.ts';

/** All of them again: those that came before are there. `hasTargets`: commitments come in parts, and not results alone. */
export async function readParts(
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
    dataset: { ...(views.length === 0 ? builtIn : joinedViews(builtIn, views)), unread },
    results: there.flatMap(({ results }) => results),
    failed,
  };
}
