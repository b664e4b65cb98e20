import { useId, useState } from 'react';
import {
  readDenominators,
  type Denominator,
  type ParsedDenominators,
} from '../../domain/compare/denominators.ts';
import { readCsv } from '../../platform/read-csv.ts';
import { useI18n } from '../shared/shell/look.ts';

interface Props {
  readonly kind: 'head' | 'gdp';
  readonly values: readonly Denominator[];
  readonly onValues: (values: readonly Denominator[]) => void;
}

/** The reader's own population or GDP figures: a CSV, read here, kept on this computer, cited on the chart. */
export function Denominators({ kind, values, onValues }: Props) {
  const i18n = useI18n();
  const id = useId();
  const [parsed, setParsed] = useState<ParsedDenominators | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const take = async (file: File): Promise<void> => {
    try {
      const result = readDenominators(await readCsv(file));
      setParsed(result);
      setFailure(null);
      if (result.values.length > 0) onValues(result.values);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section className="compare-denominators small" aria-label={i18n.t(`compare.per.${kind}`)}>
      <p>{i18n.t(kind === 'head' ? 'compare.per.needHead' : 'compare.per.needGdp')}</p>
      <p>
        <label htmlFor={id}>{i18n.t('compare.per.file')}</label>{' '}
        <input
          id={id}
          type="file"
          accept=".csv,text/csv"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) void take(file);
          }}
        />{' '}
        {values.length > 0 && (
          <>
            {i18n.t('compare.per.have', { n: values.length })}{' '}
            <button type="button" className="button small" onClick={() => onValues([])}>
              {i18n.t('compare.per.forget')}
            </button>
          </>
        )}
      </p>
      {failure !== null && <p role="alert">{i18n.t('compare.per.failed', { reason: failure })}</p>}
      {parsed !== null && <Problems parsed={parsed} />}
    </section>
  );
}

const SHOWN = 10;

function Problems({ parsed: { values, problems } }: { readonly parsed: ParsedDenominators }) {
  const i18n = useI18n();
  return (
    <output>
      {i18n.t('compare.per.read', { n: values.length, bad: problems.length })}
      <ul>
        {problems.slice(0, SHOWN).map(({ row, code, text }) => (
          <li key={row}>
            {i18n.t('compare.per.row', { row, why: i18n.t(`compare.per.problem.${code}`), text })}
          </li>
        ))}
        {problems.length > SHOWN && <li>{i18n.t('compare.per.rowsMore', { n: problems.length - SHOWN })}</li>}
      </ul>
    </output>
  );
}
