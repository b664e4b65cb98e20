/** Search in the sentences of all commitments, which the page does not have until names give nothing. */
import { useMemo, useState } from 'react';
import { useSearch, type Found } from '../../bulk/search.ts';
import { isMany } from '../../bulk/use-work.ts';
import type { RowText } from '../../domain/search/row-texts.ts';
import { loadQuotes } from '../../platform/load-data.ts';
import { useLoaded, type Loaded } from '../../platform/use-loaded.ts';
import { useDataset } from '../../ui/shell/contexts.ts';

/** By a commitment's id. */
export type Sentences = ReadonlyMap<string, string>;

export type InSentences =
  /** Of a large dataset they are fetched when they are asked for. */
  | { readonly kind: 'offered'; readonly ask: () => void }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'searched'; readonly found: Found; readonly sentences: Sentences };

const NO_TEXTS: readonly RowText[] = [];

function useQuotes(isWanted: boolean): Loaded<Sentences> {
  const { rows, documents, version } = useDataset();
  const quotes = useMemo(
    () =>
      isWanted && rows.length > 0
        ? loadQuotes(
            documents.map(({ id }) => id),
            version,
          )
        : null,
    // What was corrected or imported changes the rows.
    [isWanted, rows, documents, version],
  );
  return useLoaded(quotes);
}

/** What a search that finds nothing in `texts` finds with the sentences besides; null where it finds something. */
export function useSentences(
  query: string,
  texts: readonly RowText[],
  found: Found | null,
): InSentences | null {
  const { rows } = useDataset();
  const [isAsked, setAsked] = useState(false);
  const isNeeded = found?.rows?.includes(1) === false && rows.length > 0;
  const isWanted = isNeeded && (isAsked || !isMany(rows));
  const loaded = useQuotes(isWanted);
  const sentences = loaded.kind === 'ready' ? loaded.value : null;
  const both = useMemo(
    () => (sentences === null ? NO_TEXTS : withSentences(texts, sentences)),
    [texts, sentences],
  );
  const more = useSearch(rows, both, query);
  if (!isNeeded) return null;
  if (!isWanted) return { kind: 'offered', ask: () => setAsked(true) };
  if (loaded.kind === 'failed') return loaded;
  return sentences === null || more === null
    ? { kind: 'reading' }
    : { kind: 'searched', found: more, sentences };
}

const withSentences = (texts: readonly RowText[], sentences: Sentences): readonly RowText[] => [
  ...texts,
  { of: 'commitment', read: ({ id }) => sentences.get(id) ?? '' },
];
