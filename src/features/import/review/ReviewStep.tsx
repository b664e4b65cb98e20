import { useEffect, useMemo, useRef } from 'react';
import { withOffer } from '../../../domain/review/known.ts';
import type { ImportedDocument, ImportedText } from '../../../storage/imported.ts';
import { useI18n, type ScreenProps } from '../../../ui/shell/contexts.ts';
import { failureText } from '../../../ui/trouble/storage-words.ts';
import { shownItems } from './items-shown.ts';
import { BulkAccept } from './BulkAccept.tsx';
import { commandOf } from '../../../ui/record/review-keys.ts';
import { RecordList } from './RecordList.tsx';
import { ReviewHead } from './ReviewHead.tsx';
import { ReviewText } from './ReviewText.tsx';
import { useCommands, type Commands } from './use-commands.ts';
import { useReview } from './use-review.ts';
import { Failed } from '../../../ui/trouble/Failed.tsx';
import { useMatches, useVersions } from './use-known.ts';

type Props = ScreenProps<'import'> & {
  readonly imported: ImportedDocument;
  readonly body: ImportedText;
};

/** The document with its numbers marked, and its records beside it, decided one by one. */
export default function ReviewStep({ imported, body, params, setParams }: Props) {
  const i18n = useI18n();
  const review = useReview(imported);
  const matches = useMatches(imported.id, review.items);
  const versions = useVersions(imported);
  const items = useMemo(() => {
    const ids = new Set(versions.map(({ id }) => id));
    return review.items.map((item) => withOffer(item, matches.get(item.id) ?? [], ids));
  }, [review.items, matches, versions]);
  const shown = useMemo(() => shownItems(items, params, matches, params.record), [items, params, matches]);
  const current = shown.find(({ id }) => id === params.record) ?? shown[0] ?? null;
  const goTo = (record: string | null): void => setParams({ record }, { replace: true });
  const commands = useCommands({ imported, body, review, shown, current, matches, goTo });
  const pane = useRef<HTMLElement>(null);
  useFocusOnCurrent(pane, current?.id ?? null, commands.edited);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the records and of the text they stand in
    <div className="review" onKeyDown={(event) => onKeyDown(event, commands)}>
      <ReviewText
        imported={imported}
        body={body}
        items={items}
        current={current}
        params={params}
        onAdd={() => commands.run('add')}
      />
      <section className="review-records" ref={pane} aria-label={i18n.t('review.records')}>
        <ReviewHead
          items={items}
          known={matches.size}
          shown={shown.length}
          params={params}
          setParams={setParams}
          onUndo={() => commands.run('undo')}
        >
          {versions.length > 0 && (
            <p className="small">
              {i18n.t('review.versions', {
                titles: versions.map(({ title }) => i18n.t('review.versionTitle', { title })).join(''),
              })}
            </p>
          )}
          <BulkAccept items={shown} matches={matches} onAccept={commands.acceptAll} />
        </ReviewHead>
        {review.failure !== null && (
          <Failed>{i18n.t('review.notSaved', { reason: failureText(review.failure, i18n) })}</Failed>
        )}
        <RecordList items={shown} current={current?.id ?? null} matches={matches} commands={commands} />
      </section>
    </div>
  );
}

/** In the text the arrows scroll and move among the marks: only adding what is selected holds there. */
function onKeyDown(event: React.KeyboardEvent, { run }: Commands): void {
  const command = commandOf(event);
  const isInText = event.target instanceof Element && event.target.closest('.review-text') !== null;
  if (command === null || (isInText && command !== 'add')) return;
  event.preventDefault();
  run(command);
}

/** The focus goes with the current record, so that the keys go on; a form under it has its own focus. */
function useFocusOnCurrent(
  pane: React.RefObject<HTMLElement | null>,
  current: string | null,
  edited: string | null,
): void {
  const isFirst = useRef(true);
  useEffect(() => {
    // Opening the screen takes no focus from a person who reads from its top.
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    if (edited !== null) return;
    const row = pane.current?.querySelector<HTMLElement>('[data-current] .record-line');
    row?.focus({ preventScroll: true });
    row?.closest('li')?.scrollIntoView({ block: 'nearest' });
    // oxlint-disable-next-line react-hooks/exhaustive-effect-dependencies -- another current record is another row
  }, [pane, current, edited]);
}
