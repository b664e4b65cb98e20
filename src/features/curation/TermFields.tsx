import { termLabel } from '../../i18n/shown-names.ts';
import { Field } from '../shared/form/Field.tsx';
import { useDataset, useI18n } from '../shared/shell/contexts.ts';
import type { Terms } from './terms.ts';

interface Props {
  readonly terms: Terms;
  readonly onChange: (terms: Terms) => void;
}

/** By what a record is found and compared beside its own words. */
export function TermFields({ terms, onChange }: Props) {
  const i18n = useI18n();
  const dataset = useDataset();
  const select = (field: 'theme' | 'family', ids: readonly string[]) => (
    <Field label={i18n.t(`field.${field}`)}>
      <select
        className="input"
        value={terms[field]}
        onChange={(event) => onChange({ ...terms, [field]: event.target.value })}
      >
        <option value="">{i18n.t('common.none')}</option>
        {ids.map((id) => (
          <option key={id} value={id}>
            {termLabel(id, dataset, i18n)}
          </option>
        ))}
      </select>
    </Field>
  );
  return (
    <div className="record-inputs">
      {select('theme', dataset.terms.themes)}
      {select('family', dataset.terms.families)}
      <Field label={i18n.t('field.indicatorKey')} isWide>
        <input
          className="input"
          lang="zh-CN"
          value={terms.indicatorKey}
          onChange={(event) => onChange({ ...terms, indicatorKey: event.target.value })}
        />
      </Field>
    </div>
  );
}
