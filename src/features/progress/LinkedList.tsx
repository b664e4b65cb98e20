import { mixed } from '../../charts/view/mixed-words.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { actualOf } from '../../domain/progress/actuals.ts';
import type { LinkedResult } from '../../domain/progress/result-links.ts';
import type { I18n } from '../../i18n/index.ts';
import { periodWords } from '../../reader/result-words.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { timeWords } from '../../i18n/time-words.ts';
import { LinkVerdict } from './LinkVerdict.tsx';
import { OwnSource, ResultSource } from './ResultSource.tsx';
import { originMarks } from './words.ts';

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
      {isLikely && result.own === undefined && doubts.length === 0 && (
        <span className="muted own-line">
          {i18n.t('linked.likely')}
          {i18n.t('common.colon')}
          {mixed(result.indicator, i18n.lang)}
        </span>
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
