import { Field } from '../../../ui/form/Field.tsx';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { BLANK, COMMON, typed, type Draft } from './edits.ts';
import { changeEdits } from './the-edits.ts';

/** The date and the source that hold for every row without its own: most sheets have one of each. */
export function CommonCells({ draft }: { readonly draft: Draft }) {
  const i18n = useI18n();
  const cells = draft.get(COMMON) ?? BLANK;
  return (
    <div className="form-grid entry-common small">
      {(['date', 'source'] as const).map((field) => (
        <Field key={field} label={i18n.t(`entry.common.${field}`)}>
          <input
            className="input"
            value={cells[field]}
            placeholder={field === 'date' ? i18n.t('progress.dateHint') : undefined}
            onChange={({ target }) =>
              changeEdits((edits) => typed(edits, [{ id: COMMON, field, text: target.value }]))
            }
          />
        </Field>
      ))}
    </div>
  );
}
