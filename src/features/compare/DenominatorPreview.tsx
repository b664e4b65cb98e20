import {
  DENOMINATOR_UNITS,
  type Denominator,
  type DenominatorKind,
} from '../../domain/compare/denominators.ts';
import {
  DENOMINATOR_FIELDS,
  type DenominatorProblem,
  type ParsedDenominators,
} from '../../domain/tables/denominators.ts';
import { CellProblems } from '../../ui/form/CellProblems.tsx';
import { TotalsPassed } from '../../ui/form/TotalsPassed.tsx';
import { PreviewTable } from '../../ui/form/PreviewTable.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { Covered } from '../../domain/region/covered.ts';
import { shownPlace } from './region-picks.ts';

const isAsked = ({ code, column }: DenominatorProblem): boolean =>
  code === 'unit' || (code === 'source' && column === null);

interface ProblemsProps {
  readonly parsed: ParsedDenominators;
  readonly headings: readonly string[];
}

/** What no row says is asked once; the rest is said by row and column. */
export function DenominatorProblems({ parsed: { problems, totals }, headings }: ProblemsProps) {
  const i18n = useI18n();
  const asked = new Set(problems.filter(isAsked).map(({ code }) => code));
  return (
    <>
      {[...asked].map((code) => (
        <Failed key={code}>
          {i18n.t(code === 'unit' ? 'compare.per.askUnit' : 'compare.per.askSource')}
        </Failed>
      ))}
      <TotalsPassed n={totals} />
      <CellProblems
        headings={headings}
        problems={problems
          .filter((problem) => !isAsked(problem))
          .map(({ row, column, code, cell }) => ({
            row,
            column,
            text: i18n.t(`compare.per.problem.${code}`, { cell }),
          }))}
      />
    </>
  );
}

interface PreviewProps {
  readonly values: readonly Denominator[];
  readonly kind: DenominatorKind;
  readonly covered: Covered;
}

const PLAIN = { valueMax: null, comparator: '=', measure: null, frequency: null } as const;

export function DenominatorPreview({ values, kind, covered }: PreviewProps) {
  const i18n = useI18n();
  const columns = DENOMINATOR_FIELDS.map((id) => ({ id, label: i18n.t(`field.${id}`) }));
  return (
    <PreviewTable columns={columns} rows={values}>
      {({ region, year, value, source }) => (
        <tr key={`${region} ${year}`}>
          <th scope="row">{mixed(shownPlace(region, covered, i18n), i18n.lang)}</th>
          <td>{year}</td>
          <td className="numeric" lang="zh-CN">
            {i18n.format.quantity({ ...PLAIN, value, unit: DENOMINATOR_UNITS[kind][0] })}
          </td>
          <td lang="zh-CN">{source}</td>
        </tr>
      )}
    </PreviewTable>
  );
}
