import { useState } from 'react';
import { Select } from '../../charts/view/Select.tsx';
import type { Said } from '../../domain/curation/curation.ts';
import type { ArticleOverrides } from '../../domain/curation/article-overrides.ts';
import { articleStatus, type Article } from '../../domain/dataset/schema.ts';
import { Field } from '../../ui/form/Field.tsx';
import { readSaid, useSaid } from '../../ui/record/said.ts';
import { SaidFields } from '../../ui/record/SaidFields.tsx';
import { readFact, typedFacts, TEXT_FACTS, type TextFact } from '../../ui/record/typed-facts.ts';
import { usePlaces } from '../../ui/record/use-place-of.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { useCorrections } from '../../ui/shell/work.ts';
import { FormFrame } from './FormFrame.tsx';
import { langOf } from '../../i18n/lang-of.ts';

interface Props {
  readonly article: Article;
  /** Null where it is written, else why not. */
  readonly onSave: (facts: ArticleOverrides, said: Said) => Promise<string | null>;
  readonly onCancel: () => void;
}

/** The facts of a policy to be said otherwise, with who says so and why. What hangs on them is not read anew. */
export function ArticleCorrectionForm({ article, onSave, onCancel }: Props) {
  const i18n = useI18n();
  const { now } = useCorrections();
  const placeOf = usePlaces();
  const read = typedFacts(article, i18n);
  const [typed, setTyped] = useState<Readonly<Record<TextFact, string>>>(read);
  const [status, setStatus] = useState(article.status);
  const [said, setSaid] = useSaid();
  const save = async (): Promise<string | null> => {
    const facts: ArticleOverrides = status === article.status ? {} : { status };
    for (const fact of TEXT_FACTS) {
      if (typed[fact].trim() === read[fact]) continue;
      const reading = await readFact(fact, typed[fact].trim(), placeOf);
      if (reading === null) return i18n.t(`facts.bad.${fact}`, { text: typed[fact] });
      Object.assign(facts, reading);
    }
    if (Object.keys(facts).length === 0) return i18n.t('curation.bad.nothing');
    const by = readSaid(said, now(), i18n);
    return by.ok ? onSave(facts, by.said) : by.problem;
  };
  return (
    <FormFrame
      label={i18n.t('curation.correctArticle')}
      submit={i18n.t('curation.save')}
      onSubmit={save}
      onCancel={onCancel}
    >
      <div className="record-inputs">
        {TEXT_FACTS.map((fact) => (
          <Field key={fact} label={i18n.t(`facts.${fact}`)} isWide={fact === 'title'}>
            <input
              className="input"
              lang={langOf(typed[fact])}
              value={typed[fact]}
              placeholder={i18n.t(`facts.hint.${fact}`)}
              onChange={(event) => setTyped({ ...typed, [fact]: event.target.value })}
            />
          </Field>
        ))}
        <Field label={i18n.t('facts.status')}>
          <Select
            value={status}
            options={articleStatus.options}
            nameOf={(one) => i18n.t(`status.${one}`)}
            onChange={setStatus}
          />
        </Field>
      </div>
      <p className="muted">{i18n.t('curation.articleHint')}</p>
      <SaidFields typed={said} onChange={setSaid} />
    </FormFrame>
  );
}
