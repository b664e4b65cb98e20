import { useEffect, useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import type { ReadingBlock } from '../../domain/reading/reading.ts';
import { markedRange } from '../../reader/marked-range.ts';
import { useI18n } from '../shell/contexts.ts';

interface Props {
  readonly text: string;
  readonly blocks: readonly ReadingBlock[];
  readonly onAdd: (range: readonly [number, number]) => void;
  /** The key that does the same. */
  readonly shortcut?: string;
}

/** Offers to make a record of what is selected in the document's text. */
export function AddMarked({ text, blocks, onAdd, shortcut }: Props) {
  const i18n = useI18n();
  const [range, setRange] = useState<readonly [number, number] | null>(() => markedRange(text, blocks));
  useEffect(() => {
    const look = (): void => setRange(markedRange(text, blocks));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [text, blocks]);
  const marked = range === null ? '' : text.slice(...range).trim();
  return (
    <p className="in-row add-marked small">
      {range === null || marked === '' ? (
        <span className="muted">{i18n.t('review.addHint')}</span>
      ) : (
        // The button takes no focus: the selection would be lost with it.
        <Button look="small" onMouseDown={(event) => event.preventDefault()} onClick={() => onAdd(range)}>
          {i18n.t('review.addMarked', { text: marked.slice(0, 24) })}{' '}
          {shortcut !== undefined && <kbd>{shortcut}</kbd>}
        </Button>
      )}
    </p>
  );
}
