import { useState } from 'react';
import { isSame } from '../../domain/collections/same.ts';
import type { ArticleOverrides } from '../../domain/curation/article-overrides.ts';
import type { Attribution } from '../../domain/curation/curation.ts';
import { factOf, SAID_FACTS, type SaidFact } from '../../domain/dataset/policy-facts.ts';
import { Field } from '../../ui/form/Field.tsx';
import { AttributedForm } from '../../ui/proposal/AttributedForm.tsx';
import { FactEditor } from '../../ui/record/FactEditor.tsx';
import { factName } from '../../ui/record/fact-words.ts';
import { usePlaces } from '../../ui/record/places.ts';
import type { ArticlePartProps } from '../../ui/record/reader-parts.ts';
import { badFact, readFact, typedFact } from '../../ui/record/fact-form.ts';
import { useFactWriter } from '../../ui/record/use-fact-writer.ts';
import { useI18n } from '../../ui/shell/contexts.ts';

interface Props extends ArticlePartProps {
  readonly onEnd: () => void;
}

/** The facts of a policy to be said otherwise, with who says so and why. What hangs on them is not read anew. */
export default function CorrectArticle({ document, article, onEnd }: Props) {
  const i18n = useI18n();
  const { apply } = useFactWriter();
  const placeOf = usePlaces();
  const [typed, setTyped] = useState<ReadonlyMap<SaidFact, string>>(new Map());
  const readFacts = async (): Promise<ArticleOverrides | string> => {
    const facts: ArticleOverrides = {};
    for (const [fact, words] of typed) {
      if (words.trim() === typedFact(article, fact, i18n)) continue;
      const reading = await readFact(fact, words, placeOf, i18n);
      if (reading === null) return badFact(fact, words, i18n);
      Object.assign(facts, reading);
    }
    return isSame(facts, {}) ? i18n.t('curation.bad.nothing') : facts;
  };
  const save = async (facts: ArticleOverrides, said: Attribution): Promise<string | null> => {
    const problem = await apply([{ policy: { document, article }, facts }], said);
    if (problem === null) onEnd();
    return problem;
  };
  return (
    <AttributedForm
      label={i18n.t('curation.correctArticle')}
      submit={i18n.t('curation.save')}
      read={readFacts}
      onSave={save}
      onCancel={onEnd}
    >
      <div className="form-grid">
        {SAID_FACTS.map((fact) => (
          <Field key={fact} label={factName(factOf(fact), i18n)} isWide={fact === 'title'}>
            <FactEditor
              fact={fact}
              value={typed.get(fact) ?? typedFact(article, fact, i18n)}
              onChange={(words) => setTyped(new Map(typed).set(fact, words))}
            />
          </Field>
        ))}
      </div>
      <p className="muted">{i18n.t('curation.articleHint')}</p>
    </AttributedForm>
  );
}
