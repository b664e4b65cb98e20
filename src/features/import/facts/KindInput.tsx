import { Select } from '../../../charts/view/Select.tsx';
import type { ArticleOverrides } from '../../../domain/curation/article-overrides.ts';
import { documentKind, type Article } from '../../../domain/dataset/schema.ts';
import { Field } from '../../../ui/form/Field.tsx';
import { useI18n } from '../../../ui/shell/contexts.ts';

interface Props {
  readonly article: Article;
  readonly onChange: (patch: ArticleOverrides) => void;
}

/** What kind of text it is: another kind reads its figures otherwise. */
export function KindInput({ article: { kind }, onChange }: Props) {
  const i18n = useI18n();
  return (
    <Field label={i18n.t('facts.kind')}>
      <Select
        value={kind ?? ''}
        options={kind === undefined ? (['', ...documentKind.options] as const) : documentKind.options}
        nameOf={(one) => (one === '' ? i18n.t('facts.noKind') : i18n.t(`documentKind.${one}`))}
        onChange={(one) => {
          if (one !== '') onChange({ kind: one });
        }}
      />
    </Field>
  );
}
