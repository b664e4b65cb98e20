import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { decidedNumbers } from '../../../domain/proposal/numbers.ts';
import { isResultId } from '../../../domain/dataset/results.ts';
import { readingBlocks } from '../../../domain/reading/reading.ts';
import type { LedgerEntry } from '../../../domain/dataset/schema.ts';
import { Block } from '../../../reader/Block.tsx';
import { marksOf } from '../../../reader/marks.ts';
import { markedResult, MarkTip, type MarkedRecord } from '../../../reader/MarkTip.tsx';
import { useMarks } from '../../../reader/use-marks.ts';
import type { ImportedDocument, ImportedText } from '../../../storage/import-record.ts';
import type { ImportParams } from '../../../url/import.ts';
import { AddMarked } from '../../../ui/record/AddMarked.tsx';
import { useI18n, useNavigation } from '../../../ui/shell/contexts.ts';
import { textWindow } from './text-window.ts';

interface Props {
  readonly imported: ImportedDocument;
  readonly body: ImportedText;
  readonly items: readonly Proposal[];
  readonly current: Proposal | null;
  readonly params: ImportParams;
  readonly onAdd: () => void;
}

const NO_HITS = [] as const;

/** The document's text with every number marked by what became of it; a click on a taken one goes to its record. */
export function ReviewText({ imported, body, items, current, params, onAdd }: Props) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const box = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => readingBlocks(body.text), [body.text]);
  const marks = useMemo(() => marksOfItems(body, items), [body, items]);
  const byId = useMemo(() => new Map(items.map((item) => [item.id, item])), [items]);
  const results = useMemo(() => new Map(body.observations?.map((one) => [one.id, one])), [body]);
  const recordOf = (id: string): MarkedRecord | undefined => {
    const result = results.get(id);
    return result === undefined ? byId.get(id)?.target : markedResult(result);
  };
  const { tip, ...handlers } = useMarks(box, marks);
  const { order, show } = params;
  const hrefOf = useCallback(
    // A result is shown and needs no review.
    (record: string) =>
      isResultId(record)
        ? null
        : screenHref('import', { doc: imported.id, step: 'review', order, show, record }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a block is drawn anew when this changes: not with every record
    [imported.id, order, show, i18n],
  );
  const at = current?.target.mentions[0]?.valueStart ?? null;
  const { first, end } = useMemo(() => textWindow(blocks, at), [blocks, at]);
  const part = useMemo(() => blocks.slice(first, end), [blocks, first, end]);
  useCurrentMark(box, at, marks);
  return (
    <div className="screen review-text">
      <h2 className="visually-hidden">{i18n.t('nav.documents')}</h2>
      <AddMarked text={body.text} blocks={blocks} onAdd={onAdd} shortcut="N" />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- listens for the marks inside */}
      <div className="reader-text" ref={box} lang="zh-CN" {...handlers}>
        {first > 0 && <PartNote id={imported.id} />}
        {part.map((block) => (
          <Block
            key={block.line}
            text={body.text}
            block={block}
            marks={marks}
            hits={NO_HITS}
            current={null}
            hrefOf={hrefOf}
          />
        ))}
        {end < blocks.length && <PartNote id={imported.id} />}
        {tip !== null && <MarkTip tip={tip} i18n={i18n} recordOf={recordOf} />}
      </div>
    </div>
  );
}

/** The rest of a long text is in the reader. */
function PartNote({ id }: { readonly id: string }) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  return (
    <p className="muted small" lang={i18n.lang}>
      {i18n.t('review.part')} <a href={screenHref('documents', { doc: id })}>{i18n.t('review.whole')}</a>
    </p>
  );
}

const fateOf = ({ id, verdict }: Proposal): LedgerEntry['fate'] =>
  verdict === 'rejected' ? { reason: 'rejected-by-person' } : { target: id };

function marksOfItems({ ledger, text }: ImportedText, items: readonly Proposal[]) {
  const fates = new Map(items.map((item) => [item.id, fateOf(item)]));
  const added = items.flatMap(({ id, added: own }) =>
    own === null ? [] : own.mentions.map((mention) => ({ id, mention })),
  );
  const kinds = new Map(items.map(({ id, target }) => [id, target]));
  return marksOf({ numbers: decidedNumbers(ledger, text, { fates, added }) }, kinds);
}

/** The current record's number is outlined and brought into view. */
function useCurrentMark(
  box: React.RefObject<HTMLElement | null>,
  at: number | null,
  marks: readonly unknown[],
): void {
  useEffect(() => {
    const scroller = box.current;
    if (scroller === null) return;
    for (const old of scroller.querySelectorAll('[data-here]')) old.removeAttribute('data-here');
    for (const mark of scroller.querySelectorAll(`[data-mark="${at}"]`)) mark.setAttribute('data-here', '');
    // oxlint-disable-next-line react-hooks/exhaustive-effect-dependencies -- other marks are other elements
  }, [box, at, marks]);
  useEffect(() => {
    const scroller = box.current;
    const mark = scroller?.querySelector(`[data-mark="${at}"]`);
    if (!scroller || !mark) return;
    const bring = (): void => {
      const [own, around] = [mark.getBoundingClientRect(), scroller.getBoundingClientRect()];
      scroller.scrollBy({ top: own.top - around.top - around.height / 3 });
    };
    bring();
    // Twice: text that was never in view has a guessed height, and going there makes it true.
    requestAnimationFrame(bring);
  }, [box, at]);
}
