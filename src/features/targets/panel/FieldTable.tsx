import { mixed } from '../../../charts/view/mixed-words.tsx';
import { useI18n } from '../../../ui/shell/contexts.ts';
import type { Reading } from './readings.ts';

interface Props {
  readonly readings: readonly Reading[];
  /** 0..1: how likely all fields are right. */
  readonly confidence: number;
  /** Ids of the rule rows that decided what the figure is. */
  readonly rows?: readonly string[] | undefined;
}

/** Each field, how it was read, and whether the sentence states it or it was inferred. */
export function FieldTable({ readings, confidence, rows }: Props) {
  const i18n = useI18n();
  const percent = i18n.format.percent(confidence);
  return (
    <section className="panel-section" aria-labelledby="panel-fields">
      <h3 id="panel-fields">{i18n.t('panel.fields')}</h3>
      <table className="data-table fields small">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{i18n.t('panel.field')}</th>
            <th scope="col">{i18n.t('panel.reading')}</th>
            <th scope="col">{i18n.t('panel.basis')}</th>
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => (
            <FieldRow key={reading.name} reading={reading} />
          ))}
        </tbody>
      </table>
      <p className="small">
        <strong>{i18n.t('panel.confidence', { percent })}</strong>
        <span className="muted">
          {i18n.t('common.colon')}
          {i18n.t('panel.confidenceHint', { percent })}
        </span>
      </p>
      {rows !== undefined && rows.length > 0 && (
        <p className="small muted">
          {i18n.t('panel.rows')}
          {i18n.t('common.colon')}
          <code lang="en">{rows.join(', ')}</code>
        </p>
      )}
    </section>
  );
}

function FieldRow({ reading }: { readonly reading: Reading }) {
  const i18n = useI18n();
  return (
    <tr>
      <th scope="row">{reading.name}</th>
      <td>{mixed(reading.value, i18n.lang)}</td>
      <td className="muted">
        {reading.isInferred && <span className="tag">{i18n.t('inferred.mark')}</span>}
        {mixed(reading.basis, i18n.lang)}
      </td>
    </tr>
  );
}
