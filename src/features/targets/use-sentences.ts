/** Search in the sentences of all commitments, which the page does not have until names give nothing. */
import { useMemo, useState } from 'react';
import { useSearch, type Found } from '../../bulk/search.ts';
import { isMany } from '../../bulk/use-work.ts';
import type { RowText } from '../../domain/search/row-texts.ts';
import { loadQuotes } from '../../platform/load-data.ts';
import { useLoaded } from '../../platform/use-loaded.ts';
import { useDataset } from '../../ui/shell/contexts.ts';

/** By a commitment's id. */
export type Sentences = ReadonlyMap<string, string>;

export type InSentences =
  | { readonly kind: 'not-needed' }
  /** Of a large dataset they are fetched when they are asked for. */
  | { readonly kind: 'offered'; readonly ask: () => void }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'searched'; readonly found: Found; readonly sentences: Sentences };

const NO_TEXTS: readonly RowText[] = [];

/** What a search that finds nothing in `texts` finds with the sentences besides. */
export function useSentences(query: string, texts: readonly RowText[], found: Found | null): InSentences {
  const { rows, documents, version } = useDataset();
  const [isAsked, setAsked] = useState(false);
  const isNeeded = found?.rows?.includes(1) === false && rows.length > 0;
  const isWanted = isNeeded && (isAsked || !isMany(rows));
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- with the rows also what was corrected and imported is another
  const quotes = useMemo(
    () =>
      isWanted
        ? loadQuotes(
            documents.map(({ id }) => id),
            version,
          )
        : null,
    [isWanted, rows, documents, version],
  );
  const loaded = useLoaded(quotes);
  const sentences = loaded.kind === 'ready' ? loaded.value : null;
  const both = useMemo(
    (): readonly RowText[] =>
      sentences === null
        ? NO_TEXTS
        : [...texts, { of: 'commitment', read: ({ id }) => sentences.get(id) ?? '' }],
    [texts, sentences],
  );
  const more = useSearch(rows, both, sentences === null ? '' : query);
  if (!isNeeded) return { kind: 'not-needed' };
  if (!isWanted) return { kind: 'offered', ask: () => setAsked(true) };
  if (loaded.kind === 'failed') return loaded;
  if (sentences === null || more === null) return { kind: 'reading' };
  return { kind: 'searched', found: more, sentences };
}
