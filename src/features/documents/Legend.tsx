import { useMemo } from 'react';
import { Select } from '../../charts/view/Select.tsx';
import { useI18n, type ScreenProps } from '../../ui/shell/contexts.ts';
import { FATES, fateCounts, reasonCounts, reasonWords, type Fate, type Mark } from '../../reader/marks.ts';

type Props = ScreenProps<'documents'> & { readonly marks: readonly Mark[] };

/** The kinds of marks with their counts; pressing one shows it alone, pressing more joins them. */
export function Legend({ marks, params, setParams }: Props) {
  const i18n = useI18n();
  const counts = useMemo(() => fateCounts(marks), [marks]);
  const toggle = (fate: Fate) => {
    const isOn = params.fate.includes(fate);
    const next = isOn ? params.fate.filter((other) => other !== fate) : [...params.fate, fate];
    // A reason asks for numbers that were left out: it goes when they do.
    const keepsLeftOut = next.length === 0 || next.includes('left-out');
    setParams({ fate: next, ...(keepsLeftOut ? {} : { reason: [] }) });
  };
  return (
    <fieldset className="in-row legend">
      <legend className="visually-hidden">{i18n.t('reader.legend')}</legend>
      <span className="muted small" title={i18n.t('reader.legend.hint')} aria-hidden="true">
        {i18n.t('reader.legend.numbers')}
      </span>
      {FATES.map((fate) => (
        <button
          key={fate}
          type="button"
          className="legend-item"
          aria-pressed={params.fate.includes(fate)}
          onClick={() => toggle(fate)}
        >
          <span className="fate" data-fate={fate}>
            {i18n.t(`fate.${fate}`)}
          </span>{' '}
          <span className="numbers">{i18n.format.count(counts.get(fate) ?? 0)}</span>
        </button>
      ))}
      <Reasons marks={marks} params={params} setParams={setParams} />
      <p className="visually-hidden">{i18n.t('reader.legend.hint')}</p>
    </fieldset>
  );
}

/** Why numbers were left out; choosing a reason shows the numbers that it left out, and no others. */
function Reasons({ marks, params, setParams }: Props) {
  const i18n = useI18n();
  const counts = useMemo(() => new Map(reasonCounts(marks)), [marks]);
  if (counts.size === 0) return null;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <Select
      className="input legend-reasons"
      aria-label={i18n.t('reader.reasons')}
      value={params.reason[0] ?? ''}
      options={['', ...counts.keys()]}
      nameOf={(reason) => {
        if (reason === '') return i18n.t('reader.reasons.all', { n: i18n.format.count(total) });
        const n = i18n.format.count(counts.get(reason) ?? 0);
        return i18n.t('reader.reasons.item', { reason: reasonWords(reason, i18n), n });
      }}
      onChange={(reason) =>
        setParams(reason === '' ? { reason: [], fate: [] } : { reason: [reason], fate: ['left-out'] })
      }
    />
  );
}
