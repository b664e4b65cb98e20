import { Fragment, useCallback, useMemo, useRef } from 'react';
import { groupBy } from '../../domain/collections/group-by.ts';
import type { Observation } from '../../domain/dataset/schema.ts';
import type { IndexDocument, TargetRow } from '../../domain/dataset/target-index.ts';
import type { DocumentResults } from '../../domain/dataset/results.ts';
import { blockAt, type ReadingBlock } from '../../domain/reading/reading.ts';
import type { DocumentsParams } from '../../url/documents.ts';
import type { ArticlePart } from '../../ui/record/reader-parts.ts';
import { useAsOf, useDataset, useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { Block } from '../../reader/Block.tsx';
import { DocumentGlance } from './DocumentGlance.tsx';
import type { Said } from './glance.ts';
import { markedResult, MarkTip, type MarkedRecord } from '../../reader/MarkTip.tsx';
import type { Mark } from '../../reader/marks.ts';
import type { NumberedHit } from '../../reader/runs.ts';
import { useMarks } from '../../reader/use-marks.ts';
import { useGoTo } from './use-go-to.ts';

interface Props {
  readonly document: IndexDocument;
  readonly text: string;
  readonly blocks: readonly ReadingBlock[];
  readonly marks: readonly Mark[];
  /** Where each commitment and result is first said. */
  readonly said: ReadonlyMap<string, Said>;
  /** Null until they are read. */
  readonly results: DocumentResults | null;
  /** The ledger has come, or failed to: there is nothing more to wait for. */
  readonly areMarksReady: boolean;
  readonly hits: readonly NumberedHit[];
  readonly current: number | null;
  readonly params: DocumentsParams;
  readonly facts: ArticlePart;
}

const NO_HITS: readonly NumberedHit[] = [];
const NO_ROWS: readonly TargetRow[] = [];
const NO_RESULTS: readonly Observation[] = [];

export function ReaderText(props: Props) {
  const { document, text, blocks, marks, said, results, areMarksReady, hits, current, params, facts } = props;
  const asOf = useAsOf();
  const dataset = useDataset();
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const box = useRef<HTMLDivElement>(null);
  const { tip, ...handlers } = useMarks(box, marks);
  const lineOf = useCallback((offset: number) => blocks[blockAt(blocks, offset)]?.line ?? 1, [blocks]);
  useGoTo(box, params, areMarksReady, lineOf, { hits, current });
  const byBlock = useMemo(() => hitsByBlock(hits), [hits]);
  const heads = useMemo(() => headsOf(document, blocks), [document, blocks]);
  const rows = useMemo(
    () => dataset.rows.filter(({ documentId }) => documentId === document.id),
    [dataset, document.id],
  );
  const rowsOf = useMemo(() => groupBy(rows, ({ articleId }) => articleId), [rows]);
  const resultsOf = useMemo(
    () => groupBy(results?.observations ?? NO_RESULTS, ({ mentions }) => mentions[0]?.articleId ?? ''),
    [results],
  );
  const resultById = useMemo(() => new Map(results?.observations.map((one) => [one.id, one])), [results]);
  const readById = useMemo(() => new Map(results?.facts.map((one) => [one.articleId, one])), [results]);
  const recordOf = (id: string): MarkedRecord | undefined => {
    const result = resultById.get(id);
    return result === undefined ? dataset.rowById.get(id) : markedResult(result);
  };
  const paramsKey = JSON.stringify({ ...params, at: null, line: null });
  const hrefOf = useMemo(
    () => (target: string, at: number) => screenHref('documents', { ...params, at, line: null }, target),
    // A block is drawn anew when this changes: the place in the document must not change it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- paramsKey stands for params, the others for screenHref
    [paramsKey, i18n, asOf],
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- listens for the marks inside
    <div className="reader-text" ref={box} lang="zh-CN" {...handlers}>
      {document.articles.length > 1 && (
        <DocumentGlance
          document={document}
          read={readById}
          figured={{ rows, results: results?.observations ?? NO_RESULTS, said, hrefOf, isMixed: true }}
        />
      )}
      {blocks.map((block, index) => {
        const inBlock = byBlock.get(index) ?? NO_HITS;
        const holdsCurrent = inBlock.some(({ number }) => number === current);
        return (
          <Fragment key={block.line}>
            {heads.get(index)?.map(({ article, number }) => (
              <ArticleHead
                key={article.id}
                document={document}
                article={article}
                number={number}
                figured={{
                  rows: rowsOf.get(article.id) ?? NO_ROWS,
                  results: resultsOf.get(article.id) ?? NO_RESULTS,
                  said,
                  hrefOf,
                }}
                facts={facts}
                read={readById.get(article.id)}
              />
            ))}
            <Block
              text={text}
              block={block}
              marks={marks}
              hits={inBlock}
              current={holdsCurrent ? current : null}
              hrefOf={hrefOf}
            />
          </Fragment>
        );
      })}
      {tip !== null && <MarkTip tip={tip} i18n={i18n} recordOf={recordOf} />}
    </div>
  );
}

function hitsByBlock(hits: readonly NumberedHit[]): ReadonlyMap<number, readonly NumberedHit[]> {
  const groups = new Map<number, NumberedHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.block);
    if (group === undefined) groups.set(hit.block, [hit]);
    else group.push(hit);
  }
  return groups;
}

type Head = { readonly article: IndexDocument['articles'][number]; readonly number: number };

/** The policies that begin at each block. */
function headsOf(
  document: IndexDocument,
  blocks: readonly ReadingBlock[],
): ReadonlyMap<number, readonly Head[]> {
  const heads = new Map<number, Head[]>();
  for (const [position, article] of document.articles.entries()) {
    const index = blocks.findIndex(({ line }) => line >= article.lines[0]);
    heads.set(index, [...(heads.get(index) ?? []), { article, number: position + 1 }]);
  }
  return heads;
}
