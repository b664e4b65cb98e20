import { deadlineLabel } from '../../charts/deadline-label.ts';
import { textWidth } from '../../charts/text.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { I18n } from '../../i18n/index.ts';
import { indicatorName } from '../../i18n/shown-names.ts';
import { useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import type { Cell, MatrixColumn } from '../../domain/compare/matrix.ts';
import { cellSaid, countedFigure, figureWords, type Counting } from '../../charts/compare-matrix/words.ts';
import type { ComparableRow } from '../../domain/compare/comparison.ts';
import { Due } from '../../ui/record/Due.tsx';

/** ≥110 of ≥110.5万人: what stands before the point, and the rest. */
const FIGURE = /^(\D*[\d,]*)(.*)$/su;

/** Bold letters are wider than those that are measured. */
const BOLD = 1.1;

/** Width of the longest part before the point, in em: figures of a column stand under each other by their points. */
export function leadOf(cells: readonly (Cell | undefined)[], counting: Counting | null, i18n: I18n): number {
  const leads = cells.map((cell) =>
    cell?.kind === 'value' ? (FIGURE.exec(shownFigure(cell.row, counting, i18n))?.[1] ?? '') : '',
  );
  return Math.max(0, ...leads.map((lead) => textWidth(lead, BOLD)));
}

/** The number alone where the head has said its unit. */
const shownFigure = (row: ComparableRow, counting: Counting | null, i18n: I18n): string =>
  countedFigure(row, counting, i18n) ?? figureWords(row, i18n);

interface Props {
  readonly cell: Cell;
  readonly column: MatrixColumn;
  /** In em; 0: figures of unlike things stand at the left. */
  readonly lead: number;
  /** In what the column is counted. */
  readonly counting: Counting | null;
}

/** A figure with what its heading has not said, what differs, and the others of the place; or why there is none. */
export function AlignedCell({ cell, column, lead, counting }: Props) {
  const i18n = useI18n();
  const { targetHref, openId } = useNavigation();
  const { text, due, chips } = cellSaid(cell, column, i18n);
  if (!('row' in cell)) return <Sign kind={cell.kind} text={text} />;
  const isFigure = cell.kind === 'value' || cell.kind === 'elsewhen';
  return (
    <>
      <a
        className={isFigure ? 'numbers' : 'aligned-words'}
        href={targetHref(cell.row.id)}
        title={text}
        aria-current={openId === cell.row.id ? 'true' : undefined}
      >
        {isFigure || cell.row.relation ? (
          <Figure
            text={isFigure ? shownFigure(cell.row, counting, i18n) : text}
            lead={isFigure ? lead : null}
          />
        ) : (
          <Sign kind="words" text={text} />
        )}
      </a>{' '}
      {due !== '' && (
        <span className="muted small short aligned-due">
          <Due deadline={cell.row.deadline} text={due} />
        </span>
      )}
      {chips.map(({ key, word, why }) => (
        <span key={key} className="tag aligned-chip" title={why}>
          <span aria-hidden="true">≠ </span>
          <span className="visually-hidden">{i18n.t('compare.matrix.differs')}</span>
          {mixed(word, i18n.lang)}
        </span>
      ))}
      {cell.kind === 'value' && cell.others.length > 0 && <Others rows={cell.others} i18n={i18n} />}
    </>
  );
}

/** With a lead, figures of a column stand under each other by their points; words of a goal have none. */
function Figure({ text, lead }: { readonly text: string; readonly lead: number | null }) {
  const { lang } = useI18n();
  const [, whole = '', rest = ''] = (lead !== null && FIGURE.exec(text)) || ['', text, ''];
  return (
    <>
      <span className="aligned-lead" style={{ minWidth: `calc(${lead ?? 0} * var(--size-body))` }}>
        {mixed(whole, lang)}
      </span>
      {mixed(rest, lang)}
    </>
  );
}

/** A larger ring for words, a small one for nothing found, nothing where no document is. */
function Sign({
  kind,
  text,
}: {
  readonly kind: 'words' | 'not-found' | 'no-document';
  readonly text: string;
}) {
  const { lang } = useI18n();
  return (
    <span title={text}>
      <span className="absent-sign" data-absence={kind} aria-hidden="true" />
      <span className="visually-hidden">{mixed(text, lang)}</span>
    </span>
  );
}

/** The other figures of the region in the column: another year, a part of it, another text. */
function Others({ rows, i18n }: { readonly rows: readonly ComparableRow[]; readonly i18n: I18n }) {
  const { targetHref } = useNavigation();
  return (
    <details className="muted small aligned-others">
      <summary aria-label={i18n.t('compare.matrix.others', { n: rows.length })}>+{rows.length}</summary>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <a href={targetHref(row.id)}>{mixed(figureWords(row, i18n), i18n.lang)}</a>{' '}
            {mixed(
              [deadlineLabel(row.deadline, i18n), indicatorName(row, i18n), row.scope].join(' ').trim(),
              i18n.lang,
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
