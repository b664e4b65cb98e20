import { Mixed } from '../../charts/view/Mixed.tsx';
import { citationLine, citationOf, citationWithLines } from '../../charts/citation.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { LinkedResult } from '../../domain/progress/linked.ts';
import { periodWords } from '../../reader/result-words.ts';
import { useDataset } from '../shared/shell/data.ts';
import { useI18n } from '../shared/shell/look.ts';
import { useNavigation } from '../shared/shell/navigation.ts';
import { LinkVerdict } from './LinkVerdict.tsx';

interface Props {
  readonly row: TargetRow;
  readonly linked: readonly LinkedResult[];
}

/** What documents report on the commitment, latest first, each with its sentence, where it stands, and how it fits. */
export function LinkedList({ row, linked }: Props) {
  const i18n = useI18n();
  if (linked.length === 0) return null;
  return (
    <section className="linked-results">
      <h4 className="small">{i18n.t('linked.title')}</h4>
      <ul className="observations small">
        {linked.map((link) => (
          <li key={link.resultId} data-link={stateOf(link)}>
            <Item row={row} link={link} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const stateOf = ({ verdict, doubts }: LinkedResult): 'taken' | 'refused' | 'offered' =>
  verdict?.verdict ?? (doubts.length > 0 ? 'offered' : 'taken');

function Item({ row, link }: { readonly row: TargetRow; readonly link: LinkedResult }) {
  const i18n = useI18n();
  const { fit, doubts, result } = link;
  const period = { value: result.period, basis: 'sentence', text: '' } as const;
  const figure = i18n.format.quantity({ ...result, frequency: null }) ?? '';
  return (
    <div>
      <span className="linked-figure">
        <span className="numbers">
          {periodWords(period, i18n)} <Mixed lang={i18n.lang}>{figure}</Mixed>
        </span>
        <span className="tag">{i18n.t('linked.mark')}</span>
        <span className="tag">{i18n.t(`linked.fit.${fit}`)}</span>
        {result.isPeriodInferred && <span className="tag">{i18n.t('inferred.mark')}</span>}
      </span>
      {doubts.length > 0 && link.verdict === undefined && (
        <span className="muted block">
          {i18n.t('linked.offered')}
          {i18n.t('common.colon')}
          {doubts.map((doubt) => i18n.t(`linked.doubt.${doubt}`)).join(i18n.t('common.listSeparator'))}
        </span>
      )}
      <q className="block" lang="zh-CN">
        {result.quote}
      </q>
      <ResultSource result={result} />
      {fit !== 'year-before' && (
        <LinkVerdict row={row} link={link} name={`${periodWords(period, i18n)} ${figure}`} />
      )}
    </div>
  );
}

function ResultSource({ result }: Pick<LinkedResult, 'result'>) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const policy = useDataset().policyById.get(result.articleId);
  if (policy === undefined) return null;
  return (
    <a
      className="muted block"
      href={screenHref('documents', { doc: result.documentId, line: result.line }, result.id)}
    >
      <Mixed lang={i18n.lang}>
        {citationWithLines(citationLine(citationOf(policy, i18n), i18n), [result.line], i18n)}
      </Mixed>
    </a>
  );
}
