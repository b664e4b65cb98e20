import { useState } from 'react';
import { Select } from '../../charts/view/Select.tsx';
import type { Attribution } from '../../domain/curation/curation.ts';
import { amendArticle } from '../../domain/curation/amend.ts';
import type { ArticleOverrides } from '../../domain/curation/article-overrides.ts';
import { articleStatus } from '../../domain/dataset/schema.ts';
import { Field } from '../../ui/form/Field.tsx';
import { AttributedForm } from '../../ui/proposal/AttributedForm.tsx';
import { readFact, typedFacts, TEXT_FACTS, type TextFact } from '../../ui/record/typed-facts.ts';
import { usePlaces } from '../../ui/record/places.ts';
import { newCorrectionId, useWriter } from '../../ui/proposal/use-writer.ts';
import type { ArticlePartProps } from '../../ui/record/reader-parts.ts';
import { useDataset, useI18n, useNotify } from '../../ui/shell/contexts.ts';
import { builtInRecords } from '../../platform/load-data.ts';
import type { OwnCorrection } from './ArticleMarks.tsx';
import { langOf } from '../../i18n/lang-of.ts';

interface Props extends ArticlePartProps {
  /** The person's corrections so far. */
  readonly stored: readonly OwnCorrection[];
  readonly onEnd: () => void;
}

/** The facts of a policy to be said otherwise, with who says so and why. What hangs on them is not read anew. */
export default function CorrectArticle({ document, article, stored, onEnd }: Props) {
  const i18n = useI18n();
  const dataset = useDataset();
  const notify = useNotify();
  const { write } = useWriter();
  const placeOf = usePlaces();
  const read = typedFacts(article, i18n);
  const [typed, setTyped] = useState<Readonly<Record<TextFact, string>>>(read);
  const [status, setStatus] = useState(article.status);
  const readFacts = async (): Promise<ArticleOverrides | string> => {
    const facts: ArticleOverrides = status === article.status ? {} : { status };
    for (const fact of TEXT_FACTS) {
      if (typed[fact].trim() === read[fact]) continue;
      const reading = await readFact(fact, typed[fact].trim(), placeOf);
      if (reading === null) return i18n.t(`facts.bad.${fact}`, { text: typed[fact] });
      Object.assign(facts, reading);
    }
    return Object.keys(facts).length === 0 ? i18n.t('curation.bad.nothing') : facts;
  };
  const save = async (facts: ArticleOverrides, said: Attribution): Promise<string | null> => {
    const { sha256 } = await builtInRecords(document.id, dataset.version);
    const home = { sha256, file: document.file };
    const own = stored.map(({ correction }) => correction);
    const given = { article, facts, own, document: home, said, newId: newCorrectionId };
    const { put, drop } = amendArticle(given);
    if (put.length + drop.length === 0) return i18n.t('curation.bad.nothing');
    const problem = await write(put, drop);
    if (problem !== null) return problem;
    onEnd();
    notify({ text: i18n.t('curation.saved') });
    return null;
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
    </AttributedForm>
  );
}
