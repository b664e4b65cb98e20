import { useEffect, useState } from 'react';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { useDataset } from '../../ui/shell/contexts.ts';
import { readSetting, writeSetting } from '../../platform/settings.ts';
import { ErrorBoundary } from '../../ui/trouble/ErrorBoundary.tsx';
import { lazyPart } from '../../ui/shell/lazy-part.tsx';

const WhatsNew = lazyPart(() => import('../../features/about/WhatsNew.tsx'), null, 'help');

/** What was seen, and of which version, so that nothing else is read where nothing has changed. */
const SEEN = 'seen';
const SEEN_VERSION = 'seen-version';

/** Remembers which version of the data the reader saw, and says what has changed when another one comes. */
export function DataNews() {
  const dataset = useDataset();
  const { version, unread } = dataset;
  // Of what comes in parts no two visits have the same.
  const rows = unread === undefined ? dataset.rows : null;
  const [before, setBefore] = useState(() => readSetting(SEEN_VERSION));
  const isNews = before !== null && before !== version;
  useEffect(() => {
    if (isNews || before === version) return undefined;
    // The first visit: what is there now is nothing new. After all that the first screen needs.
    const timer = setTimeout(() => void remember(version, rows), 3000);
    return () => clearTimeout(timer);
  }, [isNews, before, version, rows]);
  if (!isNews) return null;
  return (
    <ErrorBoundary resetKey={version} renderError={() => null}>
      <WhatsNew
        seen={readSetting(SEEN)}
        onDismiss={() => {
          void remember(version, rows);
          setBefore(version);
        }}
      />
    </ErrorBoundary>
  );
}

async function remember(version: string, rows: readonly TargetRow[] | null): Promise<void> {
  try {
    const { formatSeen, seenOf } = await import('../../domain/dataset/news.ts');
    writeSetting(SEEN, formatSeen(seenOf(version, rows)));
    writeSetting(SEEN_VERSION, version);
  } catch {
    // Without a network before the first visit is complete: the next visit is the first.
  }
}
