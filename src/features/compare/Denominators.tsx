import { useMemo, useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { Choice } from '../../charts/view/Choice.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { Covered } from '../../domain/region/covered.ts';
import {
  DENOMINATOR_UNITS,
  type Denominator,
  type DenominatorKind,
} from '../../domain/compare/denominators.ts';
import {
  DENOMINATORS,
  readDenominators,
  saidUnit,
  valueColumns,
  type DenominatorField,
  type DenominatorProblem,
  type ParsedDenominators,
} from '../../domain/table/denominators.ts';
import { Field } from '../../ui/form/Field.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import { TableImport, type GivenTable } from '../../ui/table/TableImport.tsx';
import { Placing, TablePreview } from '../../ui/table/TablePreview.tsx';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { shownPlace } from './region-picks.ts';
import { useDenominatorCodes } from './use-denominator-codes.ts';

interface Props {
  readonly kind: DenominatorKind;
  readonly values: readonly Denominator[];
  readonly covered: Covered;
  readonly onValues: (values: readonly Denominator[]) => void;
}

/** The reader's own population or GDP figures: a table, read here, kept on this computer, cited on the chart. */
export default function Denominators({ kind, values, covered, onValues }: Props) {
  const i18n = useI18n();
  return (
    <section
      className="box compare-denominators small screen-only"
      aria-label={i18n.t(`compare.per.${kind}`)}
    >
      <p>{i18n.t(kind === 'head' ? 'compare.per.needHead' : 'compare.per.needGdp')}</p>
      <TableImport
        use={() => Promise.resolve(DENOMINATORS)}
        columns={{ name: 'denominator-columns', labelOf: (field) => i18n.t(`field.${field}`) }}
        more={
          values.length > 0 && (
            <>
              {i18n.t('compare.per.have', { n: values.length })}
              <Button look="small" onClick={() => onValues([])}>
                {i18n.t('compare.per.forget')}
              </Button>
            </>
          )
        }
      >
        {(given) => <GivenDenominators {...given} kind={kind} covered={covered} onTaken={onValues} />}
      </TableImport>
    </section>
  );
}

interface GivenProps extends GivenTable<DenominatorField>, Pick<Props, 'kind' | 'covered'> {
  readonly onTaken: Props['onValues'];
}

/** What no row says is asked once: the year, the unit, and the source. */
function GivenDenominators(props: GivenProps) {
  const { kind, covered, table, mapping } = props;
  const i18n = useI18n();
  const [unit, setUnit] = useState('');
  const [source, setSource] = useState('');
  const [year, setYear] = useState('');
  const codeOf = useDenominatorCodes(table, mapping.get('region'), covered);
  const parsed = useMemo(
    () =>
      codeOf === null
        ? null
        : readDenominators(table, mapping, { kind, unit, source: source.trim(), year: year.trim(), codeOf }),
    [table, mapping, kind, unit, source, year, codeOf],
  );
  const said = saidUnit(table, mapping, kind);
  const units = DENOMINATOR_UNITS[kind].map((id) => ({ id: id as string, name: i18n.format.unit(id) }));
  const ofTable =
    said === ''
      ? i18n.t('compare.per.unit.none')
      : i18n.t('compare.per.unit.said', { unit: i18n.format.unit(said) });
  // Of a table without a column of years: where they are taken from.
  const years = mapping.has('year') ? [] : valueColumns(table, mapping).flatMap(({ year }) => year ?? []);
  return (
    <>
      {years.length > 0 && <p>{i18n.t('compare.per.years', { list: i18n.list(years) })}</p>}
      <div className="in-row spaced compare-said">
        {!mapping.has('year') && years.length === 0 && (
          <Field label={i18n.t('compare.per.everyYear')}>
            <input
              className="input"
              inputMode="numeric"
              maxLength={5}
              value={year}
              onChange={(event) => setYear(event.target.value)}
            />
          </Field>
        )}
        <Choice
          label={i18n.t('compare.per.unit')}
          value={unit}
          options={[{ id: '', name: ofTable }, ...units]}
          onChange={setUnit}
        />
        <Field label={i18n.t('compare.per.everySource')}>
          <input className="input" value={source} onChange={(event) => setSource(event.target.value)} />
        </Field>
      </div>
      {parsed === null ? <Placing /> : <DenominatorPreview {...props} parsed={parsed} />}
    </>
  );
}

const isAsked = ({ code, column }: DenominatorProblem): boolean =>
  code === 'unit' || (column === null && (code === 'source' || code === 'year'));
/** What is asked where it is missing. */
const ASKED = [
  ['year', 'compare.per.askYear'],
  ['unit', 'compare.per.askUnit'],
  ['source', 'compare.per.askSource'],
] as const;

const PLAIN = { valueMax: null, comparator: '=', measure: null, frequency: null } as const;

interface PreviewProps extends GivenProps {
  readonly parsed: ParsedDenominators;
}

function DenominatorPreview({ kind, covered, table, end, onTaken, parsed }: PreviewProps) {
  const i18n = useI18n();
  const { values, problems, totals } = parsed;
  const asked = new Set(problems.filter(isAsked).map(({ code }) => code));
  const n = values.length;
  const run = (): Promise<null> => {
    onTaken(values);
    end(i18n.t('compare.per.read', { n }));
    return Promise.resolve(null);
  };
  return (
    <TablePreview
      headings={table.headings}
      problems={problems.filter((problem) => !isAsked(problem))}
      problemWords={({ code, cell }) => i18n.t(`compare.per.problem.${code}`, { cell })}
      passed={{ totals }}
      notes={ASKED.map(([code, words]) => asked.has(code) && <Failed key={code}>{i18n.t(words)}</Failed>)}
      columns={DENOMINATORS.fields.map((id) => ({ id, label: i18n.t(`field.${id}`) }))}
      rows={values}
      take={{ label: i18n.t('compare.per.take', { n }), isReady: n > 0, run }}
      onCancel={() => end()}
    >
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
    </TablePreview>
  );
}
