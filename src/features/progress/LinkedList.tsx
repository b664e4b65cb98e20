import { mixed } from '../../charts/view/mixed-words.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { actualOf } from '../../domain/progress/actuals.ts';
import type { LinkedResult, DocumentResult } from '../../domain/progress/result-links.ts';
import type { I18n } from '../../i18n/index.ts';
import { periodWords } from '../../reader/result-words.ts';
import { useI18n, useDataset, useNavigation } from '../../ui/shell/contexts.ts';
import { scopedName } from '../../i18n/shown-names.ts';
import { timeWords } from '../../i18n/time-words.ts';
import { LinkVerdict } from './LinkVerdict.tsx';
import { originMarks } from './words.ts';
import { citationLine, citationOf, citationWithLines } from '../../charts/citation.ts';
import type { Recorded } from '../../domain/progress/types.ts';
import { SourceWords } from './SourceWords.tsx';

interface Props {
  readonly row: TargetRow;
  readonly linked: readonly LinkedResult[];
}

/** What documents report on the commitment and the reader recorded elsewhere: where each stands, and how it fits. */
export function LinkedList({ row, linked }: Props) {
  const i18n = useI18n();
  if (linked.length === 0) return null;
  return (
    <section className="linked-results">
      <h4 className="small">{i18n.t('linked.title')}</h4>
      <ul className="lines small">
        {linked.map((link) => (
          <li key={link.resultId} data-link={stateOf(link)}>
            <LinkedItem row={row} link={link} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const stateOf = ({ verdict, doubts }: LinkedResult): 'taken' | 'refused' | 'offered' =>
  verdict?.verdict ?? (doubts.length > 0 ? 'offered' : 'taken');

/** For which time, and how much. */
function resultWords(result: LinkedResult['result'], i18n: I18n): readonly [string, string] {
  const figure = i18n.format.quantity({ ...result, frequency: null }) ?? '';
  if (result.own !== undefined) return [timeWords(result.own, i18n), figure];
  const { period: value, part } = result;
  return [periodWords({ value, basis: 'sentence', text: '', part }, i18n), figure];
}

/** What the document calls it, where that is not the target's name. */
function OwnName({ result, isLikely }: Pick<LinkedResult, 'result'> & { readonly isLikely: boolean }) {
  const i18n = useI18n();
  if (result.own !== undefined) return null;
  return (
    <span className="muted own-line">
      {isLikely && i18n.t('linked.likely') + i18n.t('common.colon')}
      {mixed(scopedName(result, i18n), i18n.lang)}
    </span>
  );
}

export function LinkedItem({ row, link }: { readonly row: TargetRow; readonly link: LinkedResult }) {
  const i18n = useI18n();
  const { fit, doubts, result, isLikely = false } = link;
  const [time, figure] = resultWords(result, i18n);
  return (
    <div>
      <span className="in-row">
        <span className="numbers">
          {time} {mixed(figure, i18n.lang)}
        </span>
        {originMarks(actualOf(link, row), i18n).map((mark) => (
          <span key={mark} className="tag">
            {mark}
          </span>
        ))}
        {(fit !== 'chosen' || link.verdict !== undefined) && (
          <span className="tag">{i18n.t(`linked.fit.${fit}`)}</span>
        )}
      </span>
      {(isLikely || fit === 'chosen') && doubts.length === 0 && (
        <OwnName result={result} isLikely={isLikely} />
      )}
      {doubts.length > 0 && link.verdict === undefined && (
        <span className="muted own-line">
          {i18n.t('linked.offered')}
          {i18n.t('common.colon')}
          {i18n.list(doubts.map((doubt) => i18n.t(`linked.doubt.${doubt}`)))}
        </span>
      )}
      {result.own === undefined ? <ResultSource result={result} /> : <OwnSource own={result.own} />}
      {fit !== 'year-before' && fit !== 'reference' && (
        <LinkVerdict row={row} link={link} name={`${time} ${figure}`} />
      )}
    </div>
  );
}

/** The sentence that reports a result, and where it stands. */
function ResultSource({ result }: { readonly result: DocumentResult }) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const policy = useDataset().policyById.get(result.articleId);
  return (
    <>
      <q className="own-line" lang="zh-CN">
        {result.quote}
      </q>
      {policy !== undefined && (
        <a
          className="muted own-line"
          href={screenHref('documents', { doc: result.documentId, line: result.line }, result.id)}
        >
          {mixed(
            citationWithLines(citationLine(citationOf(policy, i18n), i18n), [result.line], i18n),
            i18n.lang,
          )}
        </a>
      )}
    </>
  );
}

/** A value of the reader's own, and the commitment it was entered at. */
function OwnSource({ own }: { readonly own: Recorded }) {
  const i18n = useI18n();
  const { targetHref } = useNavigation();
  const anchor = useDataset().rowById.get(own.targetId);
  return (
    <span className="muted own-line">
      <SourceWords source={own.source} />
      {anchor !== undefined && (
        <>
          {' · '}
          <a href={targetHref(anchor.id)}>
            {i18n.t('linked.recordedAt')}
            {i18n.t('common.colon')}
            {mixed(
              [i18n.format.quantity(anchor), anchor.deadline.value && i18n.format.date(anchor.deadline.value)]
                .filter(Boolean)
                .join(' · '),
              i18n.lang,
            )}
          </a>
        </>
      )}
    </span>
  );
}
