import { useMemo } from 'react';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { withOffer, knownIn, sameNumbered } from '../../../domain/proposal/known.ts';
import type { ImportedDocument, ImportedText } from '../../../storage/import-record.ts';
import { commandOf } from '../../../ui/proposal/keys.ts';
import { ProposalList } from '../../../ui/proposal/ProposalList.tsx';
import { RecordLine } from '../../../ui/proposal/RecordLine.tsx';
import { useI18n, type ScreenProps, useDataset } from '../../../ui/shell/contexts.ts';
import { Failed } from '../../../ui/trouble/Failed.tsx';
import { failureText } from '../../../ui/trouble/storage-words.ts';
import { BulkAccept } from './BulkAccept.tsx';
import { shownItems, type Matches } from './items-shown.ts';
import { RecordCard } from './RecordCard.tsx';
import { RecordForm } from './RecordForm.tsx';
import { ReviewHead } from './ReviewHead.tsx';
import { ReviewText } from './ReviewText.tsx';
import { useCommands, type Commands } from './use-commands.ts';
import { useReview } from './use-review.ts';

type Props = ScreenProps<'import'> & {
  readonly imported: ImportedDocument;
  readonly body: ImportedText;
};

const NO_MATCHES = [] as const;

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
      <section className="screen" aria-label={i18n.t('review.records')}>
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
        <ProposalList
          proposals={shown}
          current={current?.id ?? null}
          edited={commands.edited}
          verdictName={(verdict) => i18n.t(`review.verdict.${verdict}`)}
          renderLine={(item) => {
            const isKnown = matches.has(item.id);
            const { target } = item;
            const line = (
              <RecordLine record={target} certainty={target.confidence} hasDeadline>
                <RecordTags item={item} isKnown={isKnown} />
              </RecordLine>
            );
            return { from: [target, isKnown, i18n], line };
          }}
          onGo={commands.go}
        >
          {(item) =>
            item.id === commands.edited ? (
              <RecordForm item={item} commands={commands} />
            ) : (
              <RecordCard item={item} matches={matches.get(item.id) ?? NO_MATCHES} commands={commands} />
            )
          }
        </ProposalList>
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

interface TagsProps {
  readonly item: Proposal;
  readonly isKnown: boolean;
}

/** What the person made of a record, and that another is like it. */
function RecordTags({ item: { corrected, splitFrom, read }, isKnown }: TagsProps) {
  const i18n = useI18n();
  return (
    <>
      {corrected.length > 0 && <span className="tag">{i18n.t('review.corrected')}</span>}
      {read === null && (
        <span className="tag">{i18n.t(splitFrom === null ? 'review.added' : 'review.split')}</span>
      )}
      {isKnown && <span className="tag tag-warn">{i18n.t('review.alike')}</span>}
    </>
  );
}

function useMatches(id: string, items: readonly Proposal[]): Matches {
  const dataset = useDataset();
  const knownTo = useMemo(
    () => knownIn(dataset.rows.filter(({ documentId }) => documentId !== id)),
    [dataset, id],
  );
  return useMemo(
    () =>
      new Map(
        items.flatMap((item) => {
          const found = knownTo(item.target);
          return found.length === 0 ? [] : [[item.id, found] as const];
        }),
      ),
    [items, knownTo],
  );
}

/** Articles that are here already under the same document number, and of which something is known. */
function useVersions({ id, document: { articles } }: ImportedDocument) {
  const { policyById, rows } = useDataset();
  return useMemo(() => {
    const known = new Set(rows.map(({ articleId }) => articleId));
    const others = [...policyById.values()].filter(
      ({ document, article }) => document.id !== id && known.has(article.id),
    );
    return sameNumbered(
      articles,
      others.map(({ article }) => article),
    );
  }, [policyById, rows, id, articles]);
}
