import { useState } from 'react';
import '../../styles/curation.css';
import { isLocal } from '../../domain/dataset/local-id.ts';
import { markedPlace } from '../../domain/proposal/place.ts';
import type { Target } from '../../domain/dataset/schema.ts';
import { newUuid } from '../../platform/uuid.ts';
import { AddMarked } from '../../ui/record/AddMarked.tsx';
import { blankTarget } from '../../domain/proposal/own-target.ts';
import type { MissedProps } from '../../ui/record/reader-parts.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { lazyPart } from '../../ui/shell/lazy-part.tsx';
import { Failed } from '../../ui/trouble/Failed.tsx';

const AddForm = lazyPart(() => import('./AddForm.tsx'), null);

/** The id of a record that a person adds; `t-` belongs to the machine. */
const newTargetId = (): string => `p-${newUuid().replaceAll('-', '').slice(0, 12)}`;

/** "Missed, here it is": under the text of a built-in document, for what is selected in it. */
export default function MissedHere({ document, text, blocks }: MissedProps) {
  const i18n = useI18n();
  const [draft, setDraft] = useState<Target | null>(null);
  const [isOutside, setOutside] = useState(false);
  // What a person imported is corrected where it is reviewed.
  if (isLocal(document.id)) return null;
  const begin = (range: readonly [number, number]): void => {
    const place = markedPlace(document, text, ...range);
    setOutside(place === undefined);
    setDraft(place === undefined ? null : blankTarget(newTargetId(), place));
  };
  return (
    <div className="missed">
      {draft === null && <AddMarked text={text} blocks={blocks} onAdd={begin} />}
      {isOutside && <Failed small>{i18n.t('curation.bad.place')}</Failed>}
      {draft !== null && (
        <AddForm key={draft.id} document={document} draft={draft} onEnd={() => setDraft(null)} />
      )}
    </div>
  );
}
