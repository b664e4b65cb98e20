import type { ReactNode } from 'react';
import { lacksRecords } from '../../../domain/dataset/doubts.ts';
import { mixed } from '../../../charts/view/mixed-words.tsx';
import { isLocal } from '../../../domain/dataset/local-id.ts';
import { policyTitle, regionName } from '../../../i18n/shown-names.ts';
import type { I18n } from '../../../i18n/index.ts';
import { useDataset, useI18n, useNavigation } from '../../../ui/shell/contexts.ts';
import { lazyPart } from '../../../ui/shell/lazy-part.tsx';
import { issueWords, periodWords } from '../words.ts';
import { FactCell } from './FactCell.tsx';
import type { CellName } from './cells.ts';
import { FACT_COLUMNS } from '../../../domain/dataset/policy-facts.ts';
import type { PolicyRow } from './model.ts';

const RowDetail = lazyPart(async () => ({ default: (await import('./RowDetail.tsx')).RowDetail }), null);

const [, ...TEXT_CELLS] = FACT_COLUMNS;

interface Props {
  readonly row: PolicyRow;
  readonly index: number;
  /** How far down it stands, in pixels; undefined on paper, where rows follow each other. */
  readonly start: number | undefined;
  /** The newsletter stands over it: its name is not repeated. */
  readonly isUnderHead: boolean;
  readonly isChosen: boolean;
  readonly isDetailed: boolean;
  /** The cell that the keyboard comes to; null: another row's. */
  readonly active: CellName | null;
  readonly measure: (element: Element | null) => void;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onDetail: (isDetailed: boolean) => void;
}

/** One policy. */
export function SheetRow({ row, index, start, active, measure, ...props }: Props) {
  const { isUnderHead, isChosen, isDetailed, onChoose, onDetail } = props;
  const i18n = useI18n();
  const { article } = row;
  const tab = (cell: CellName): 0 | -1 => (active === cell ? 0 : -1);
  const title = policyTitle(article, i18n);
  return (
    <tr
      ref={measure}
      className="sheet-row"
      aria-rowindex={index + 2}
      data-chosen={isChosen ? '' : undefined}
      data-index={index}
      style={start === undefined ? undefined : { transform: `translateY(${start}px)` }}
      data-doubtful={row.isInDoubt ? '' : undefined}
    >
      <td className="cell cell-select">
        <input
          type="checkbox"
          data-cell="select"
          tabIndex={tab('select')}
          aria-label={i18n.t('sheet.choose', { title })}
          checked={isChosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
      </td>
      <td className="cell cell-title">
        <FactCell row={row} fact="title" shown={title} tabIndex={-1}>
          <TitleLink row={row} tabIndex={tab('title')} title={title} />
        </FactCell>
        <UnderTitle row={row} isUnderHead={isUnderHead} />
      </td>
      {TEXT_CELLS.map((fact) => (
        <td key={fact} className={`cell cell-${fact}`} data-label={i18n.t(`facts.${fact}`)}>
          <FactCell row={row} fact={fact} shown={shownFact(row, fact, i18n)} tabIndex={tab(fact)} />
        </td>
      ))}
      <Counts row={row} tab={tab} />
      <td className="cell cell-doubts">
        <button
          type="button"
          className="bare sheet-value"
          data-cell="doubts"
          data-doubted={row.isInDoubt ? '' : undefined}
          tabIndex={tab('doubts')}
          aria-expanded={isDetailed}
          aria-label={`${i18n.t('sheet.detail.of', { title })} ${doubtCount(row, i18n)}`}
          onClick={() => onDetail(!isDetailed)}
        >
          {doubtCount(row, i18n)}
          <span className="caret" aria-hidden="true" />
        </button>
      </td>
      {isDetailed && (
        <td className="cell cell-detail">
          <RowDetail row={row} />
        </td>
      )}
    </tr>
  );
}

function doubtCount({ doubts, article, isInDoubt }: PolicyRow, { t }: I18n): string {
  if (!isInDoubt) return t('doubted.evidence');
  return t('sheet.detail', { n: doubts.length + (lacksRecords(article) ? 1 : 0) });
}

interface TitleProps {
  readonly row: PolicyRow;
  readonly tabIndex: 0 | -1;
  readonly title: string;
}

function TitleLink({ row: { document, article }, tabIndex, title }: TitleProps) {
  const { screenHref } = useNavigation();
  const isWhole = document.articles.length === 1;
  return (
    <a
      lang="zh-CN"
      data-cell="title"
      tabIndex={tabIndex}
      href={screenHref('documents', { doc: document.id, line: isWhole ? null : article.lines[0] })}
    >
      {title}
    </a>
  );
}

/** Whether it is no policy in force, where it came from, and what prints it where that does not stand over it. */
function UnderTitle({ row: { document, article }, isUnderHead }: Pick<Props, 'row' | 'isUnderHead'>) {
  const i18n = useI18n();
  const printedIn =
    document.articles.length > 1 && !isUnderHead ? [document.title, ...issueWords(document, i18n)] : [];
  return (
    <>
      {article.status !== 'issued' && (
        <span className="tag tag-warn">{i18n.t(`status.${article.status}`)}</span>
      )}
      {isLocal(document.id) && <span className="tag">{i18n.t('local.mark')}</span>}
      {printedIn.length > 0 && <p className="muted small">{mixed(printedIn.join(' · '), i18n.lang)}</p>}
    </>
  );
}

function shownFact(row: PolicyRow, fact: (typeof TEXT_CELLS)[number], i18n: I18n): string {
  const { article } = row;
  switch (fact) {
    case 'kind':
      return article.kind === undefined ? '' : i18n.t(`documentKind.${article.kind}`);
    case 'region':
      return regionName(article.region, i18n);
    case 'period':
      return periodWords(article, i18n) ?? '';
    case 'issued':
      // The newsletter's date is no date of issue.
      return article.issueDate === undefined || article.issueDate.basis === 'document'
        ? ''
        : i18n.format.date(article.issueDate.value);
    case 'issuer':
    case 'documentNumber':
      return article[fact] ?? '';
    default:
      return fact satisfies never;
  }
}

interface CountsProps {
  readonly row: PolicyRow;
  readonly tab: (cell: CellName) => 0 | -1;
}

/** How much was read, each leading to it. */
function Counts({ row, tab }: CountsProps) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const pending = useDataset().pendingCounts?.get(row.id) ?? 0;
  const line = { doc: row.document.id, line: row.article.lines[0] };
  const cell = (name: CellName & ('commitments' | 'results' | 'leftOut'), content: ReactNode) => (
    <td className={`cell cell-${name} numbers`} data-label={i18n.t(`facts.${name}`)}>
      {content}
    </td>
  );
  const linked = (name: CellName, n: number | null, href: string, words: string) =>
    n === 0 || n === null ? (
      <span className="muted">{n === null ? '—' : i18n.format.count(n)}</span>
    ) : (
      <a data-cell={name} tabIndex={tab(name)} href={href} aria-label={words}>
        {i18n.format.count(n)}
      </a>
    );
  const n = (count: number | null): { readonly n: string } => ({ n: i18n.format.count(count ?? 0) });
  return (
    <>
      {cell(
        'commitments',
        <>
          {(row.commitments > 0 || pending === 0) &&
            linked(
              'commitments',
              row.commitments,
              screenHref('targets', { policy: [row.id] }),
              i18n.t('overview.commitments', n(row.commitments)),
            )}
          {pending > 0 && (
            <a
              className="small own-line"
              href={screenHref('import', { doc: row.document.id, step: 'review' })}
            >
              {i18n.t('documents.pending', n(pending))}
            </a>
          )}
        </>,
      )}
      {cell(
        'results',
        linked(
          'results',
          row.results,
          screenHref('documents', { ...line, fate: ['result'] }),
          i18n.t('documents.results', n(row.results)),
        ),
      )}
      {cell(
        'leftOut',
        linked(
          'leftOut',
          row.leftOut,
          screenHref('documents', { ...line, fate: ['left-out'] }),
          i18n.labelled(i18n.t('facts.leftOut'), n(row.leftOut).n),
        ),
      )}
    </>
  );
}
