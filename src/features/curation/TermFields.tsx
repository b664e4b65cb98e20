import { Select } from '../../charts/view/Select.tsx';
import { termLabel } from '../../i18n/shown-names.ts';
import { Field } from '../../ui/form/Field.tsx';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
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
      <Select
        value={terms[field]}
        options={['', ...ids]}
        nameOf={(id) => (id === '' ? i18n.t('common.none') : termLabel(id, dataset, i18n))}
        onChange={(id) => onChange({ ...terms, [field]: id })}
      />
    </Field>
  );
  return (
    <div className="form-grid">
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
