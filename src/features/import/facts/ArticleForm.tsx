import { useId, useState } from 'react';
import { Button } from '../../../charts/view/Button.tsx';
import { Select } from '../../../charts/view/Select.tsx';
import type { ArticleOverrides } from '../../../domain/curation/article-overrides.ts';
import { isUnknownPlace } from '../../../domain/region/provinces.ts';
import { articleStatus, type Article } from '../../../domain/dataset/schema.ts';
import { Field } from '../../shared/form/Field.tsx';
import { useI18n } from '../../shared/shell/contexts.ts';
import type { PlaceOf } from '../../shared/record/use-place-of.ts';
import { readFact, TEXT_FACTS, typedFacts, type TextFact } from '../../shared/record/typed-facts.ts';
import { langOf } from '../../../i18n/lang-of.ts';

interface Props {
  readonly article: Article;
  /** From 1; null where the document is one policy. */
  readonly number: number | null;
  /** What the person has said of it so far. */
  readonly overrides: ArticleOverrides;
  readonly placeOf: PlaceOf;
  /** Null: back to what the machine reads. */
  readonly onChange: (patch: ArticleOverrides | null) => void;
}

/** The facts of one policy. Each is taken when its field is left, or on Enter. */
export function ArticleForm({ article, number, overrides, placeOf, onChange }: Props) {
  const i18n = useI18n();
  const isCorrected = Object.keys(overrides).length > 0;
  const titleId = useId();
  return (
    <fieldset className="article-form" aria-labelledby={titleId}>
      <h2 id={titleId} className="small muted">
        {number === null ? i18n.t('facts.one') : i18n.t('reader.policy', { n: number })} ·{' '}
        {i18n.t('reader.outline.lines', { first: article.lines[0], last: article.lines[1] })}
      </h2>
      <div className="article-inputs">
        {TEXT_FACTS.map((fact) => (
          <FactInput key={fact} fact={fact} article={article} placeOf={placeOf} onChange={onChange} />
        ))}
        <Field label={i18n.t('facts.status')}>
          <Select
            value={article.status}
            options={articleStatus.options}
            nameOf={(one) => i18n.t(`status.${one}`)}
            onChange={(status) => onChange({ status })}
          />
        </Field>
      </div>
      {isUnknownPlace(article.region) && <p className="small tag-warn">{i18n.t('facts.unknownPlace')}</p>}
      <label className="known-choice small">
        <input
          type="checkbox"
          checked={overrides.isPolicy === true}
          disabled={overrides.isPolicy === true}
          onChange={() => onChange({ isPolicy: true })}
        />
        {i18n.t('facts.isPolicy')}
      </label>
      {isCorrected && (
        <p className="small">
          <span className="tag">{i18n.t('facts.corrected')}</span>{' '}
          <Button look="small" onClick={() => onChange(null)}>
            {i18n.t('facts.asRead')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}

interface FactProps extends Pick<Props, 'article' | 'placeOf' | 'onChange'> {
  readonly fact: TextFact;
}

function FactInput({ fact, article, placeOf, onChange }: FactProps) {
  const i18n = useI18n();
  const read = typedFacts(article, i18n)[fact];
  const [typed, setTyped] = useState(read);
  const [shown, setShown] = useState(read);
  const [asked, setAsked] = useState(read);
  // Another reading, of this field or of what hangs on another one, replaces what stood here.
  if (shown !== read) {
    setShown(read);
    setTyped(read);
    setAsked(read);
  }
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const take = async (): Promise<void> => {
    // Enter and leaving the field ask once for one word.
    if (typed.trim() === read || typed === asked) return;
    setAsked(typed);
    const reading = await readFact(fact, typed.trim(), placeOf);
    if (reading === null) return setProblem(i18n.t(`facts.bad.${fact}`, { text: typed }));
    setProblem(null);
    return onChange(reading);
  };
  return (
    <Field label={i18n.t(`facts.${fact}`)} isWide={fact === 'title'}>
      <input
        className="input"
        lang={langOf(typed)}
        value={typed}
        placeholder={i18n.t(`facts.hint.${fact}`)}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(null);
        }}
        onBlur={() => void take()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) void take();
        }}
      />
      {problem !== null && (
        <span id={problemId} className="job-failed small" role="alert">
          {problem}
        </span>
      )}
    </Field>
  );
}
