import type { ReactNode } from 'react';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import type { CuratedField, CurationMark } from '../../domain/dataset/schema.ts';
import type { StoredCorrection } from '../../storage/correction.ts';
import { AttributionWords } from '../../ui/proposal/AttributionWords.tsx';
import { isNamed } from '../../ui/proposal/attribution-words.ts';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { UndoButton } from './UndoButton.tsx';
import { valueWords } from './words.ts';

interface Props {
  readonly row: TargetRow;
  readonly own: readonly StoredCorrection[];
  readonly onProblem: (problem: string | null) => void;
}

/** A figure is one thing to a reader, whatever of it was corrected. */
const FIGURE: ReadonlySet<CuratedField> = new Set(['value', 'valueMax', 'unit', 'comparator']);
const aspectOf = (field: CuratedField): CuratedField => (FIGURE.has(field) ? 'value' : field);

/** The record before all that people said of it. */
function asRead(row: TargetRow, marks: readonly CurationMark[]): TargetRow {
  // The earliest last: where a field was corrected twice, it says what the machine read.
  const old = marks
    .toReversed()
    .flatMap((mark) =>
      mark.field === 'record' || mark.field === 'agreed' ? [] : [[mark.field, mark.old] as const],
    );
  return { ...row, ...Object.fromEntries(old) };
}

/** What people corrected in the record: what was read, what stands there now, who says so, when and why. */
export function MarkList({ row, own, onProblem }: Props) {
  const i18n = useI18n();
  const dataset = useDataset();
  const marks = row.curated ?? [];
  const aspects = [...new Set(marks.map(({ field }) => aspectOf(field)))];
  const before = asRead(row, marks);
  if (marks.length === 0) return null;
  return (
    <ul className="stack marks small">
      {aspects.map((aspect) => {
        const about = marks.filter(({ field }) => aspectOf(field) === aspect);
        const last = about.at(-1);
        const ids = new Set(about.map(({ correction }) => correction));
        const name = aspect === 'agreed' ? i18n.t('curated.agreed') : i18n.t(`field.${aspect}`);
        const words = (of: TargetRow): ReactNode =>
          aspect !== 'agreed' && mixed(valueWords(of, aspect, dataset, i18n), i18n.lang);
        return (
          <li key={aspect}>
            <span>
              {aspect === 'record' || aspect === 'agreed' ? (
                i18n.t(aspect === 'record' ? 'curated.added' : 'curated.agreed')
              ) : (
                <>
                  {name}
                  {i18n.t('common.colon')}
                  <del>{words(before)}</del> → <ins>{words(row)}</ins>
                </>
              )}{' '}
              {last !== undefined && isNamed(last) && <AttributionWords by={last} />}
            </span>
            <UndoButton
              rows={own.filter(({ correction }) => ids.has(correction.id))}
              name={name}
              onProblem={onProblem}
            />
          </li>
        );
      })}
    </ul>
  );
}
