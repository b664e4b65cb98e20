import { useCallback, useRef, useState, useId } from 'react';
import { Button } from '../../../charts/view/Button.tsx';
import { isInDoubt, doubtsOf, hasNoRecord } from '../../../domain/dataset/doubts.ts';
import type { ImportedDocument, ImportedText } from '../../../storage/import-record.ts';
import { theStore } from '../../../storage/the-store.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { failureText } from '../../../ui/trouble/storage-words.ts';
import { Failed } from '../../../ui/trouble/Failed.tsx';
import { type Take, FactInput } from './FactInput.tsx';
import { useReread, type State } from './use-reread.ts';
import type { ArticleOverrides } from '../../../domain/curation/article-overrides.ts';
import { groupBy } from '../../../domain/collections/group-by.ts';
import { isUnknownPlace } from '../../../domain/region/provinces.ts';
import { factOf, SAID_FACTS } from '../../../domain/dataset/policy-facts.ts';
import type { Article } from '../../../domain/dataset/schema.ts';
import type { PlaceOf } from '../../../ui/record/places.ts';
import { DoubtedFact } from './DoubtedFact.tsx';

interface Props {
  readonly imported: ImportedDocument;
  readonly body: ImportedText;
  readonly onReview: () => void;
}

/** What is known of each policy in the document, the doubtful ones first. A correction reads the document anew at once. */
export function FactsStep({ imported, body, onReview }: Props) {
  const i18n = useI18n();
  const { state, change, place, settled } = useReread(imported, body);
  const { register, takeAll } = useTakes();
  const [problem, setProblem] = useState<string | null>(null);
  const { articles } = imported.document;
  const numbered = articles.map((article, index) => ({ article, number: index + 1 }));
  const doubtfulFirst = numbered.toSorted(
    (a, b) => Number(isInDoubt(b.article)) - Number(isInDoubt(a.article)),
  );
  const confirm = async (): Promise<void> => {
    // What is typed and was not left yet is taken first; what cannot be read is said beside its field.
    if (!(await takeAll())) return;
    if ((await settled()).kind === 'failed') return;
    const failure = await markConfirmed(imported.id);
    if (failure === null) onReview();
    else setProblem(failure(i18n));
  };
  return (
    <div className="screen-scroll stack readable facts">
      <p>{i18n.t('facts.why')}</p>
      {doubtfulFirst.map(({ article, number }) => (
        <ArticleForm
          key={article.id}
          article={article}
          number={articles.length > 1 ? number : null}
          overrides={imported.overrides[article.id] ?? {}}
          placeOf={place}
          onChange={(patch) => change(article.id, patch)}
          register={register}
        />
      ))}
      {articles.length === 0 && <p className="muted">{i18n.t('facts.noArticle')}</p>}
      <Failed>{problem}</Failed>
      <div className="in-row spaced">
        <Button look="button-main" onClick={() => void confirm()}>
          {i18n.t('facts.confirm', { n: i18n.format.count(imported.targets.length) })}
        </Button>
        <RereadState state={state} />
      </div>
    </div>
  );
}

/** The fields that hold something, and a way to have them all taken. */
function useTakes() {
  const takes = useRef(new Set<Take>());
  const register = useCallback((take: Take) => {
    takes.current.add(take);
    return () => void takes.current.delete(take);
  }, []);
  const takeAll = async (): Promise<boolean> =>
    (await Promise.all([...takes.current].map((take) => take()))).every(Boolean);
  return { register, takeAll };
}

type Failure = (i18n: ReturnType<typeof useI18n>) => string;

/** The document as it stands by then: it may have been read again since it was drawn. */
async function markConfirmed(id: string): Promise<Failure | null> {
  const { imports } = await theStore();
  const here = await imports.get(id);
  if (!here.ok) return (i18n) => failureText(here.failure, i18n);
  if (here.value === null || here.value.isConfirmed) return null;
  const written = await imports.put({ ...here.value, isConfirmed: true });
  return written.ok ? null : (i18n) => failureText(written.failure, i18n);
}

function RereadState({ state }: { readonly state: State }) {
  const i18n = useI18n();
  const count = (n: number): string => i18n.format.count(n);
  switch (state.kind) {
    case 'idle':
      return <output className="muted" />;
    case 'reading':
      return <output className="muted">{i18n.t('facts.rereading')}</output>;
    case 'read':
      return (
        <output className="muted">
          {i18n.t('facts.reread', { now: count(state.now), before: count(state.before) })}
        </output>
      );
    case 'failed':
      return <Failed>{state.words}</Failed>;
    default:
      return state satisfies never;
  }
}

interface ArticleFormProps {
  readonly article: Article;
  /** From 1; null where the document is one policy. */
  readonly number: number | null;
  /** What the person has said of it so far. */
  readonly overrides: ArticleOverrides;
  readonly placeOf: PlaceOf;
  /** Null: back to what the machine reads. */
  readonly onChange: (patch: ArticleOverrides | null) => void;
  readonly register: (take: Take) => () => void;
}

/** The facts of one policy, the doubtful ones first. */
function ArticleForm({ article, number, overrides, placeOf, onChange, register }: ArticleFormProps) {
  const i18n = useI18n();
  const isCorrected = Object.keys(overrides).length > 0;
  const titleId = useId();
  const doubts = doubtsOf(article);
  const doubted = groupBy(doubts, ({ fact }) => fact);
  const field = { article, placeOf, onChange, register };
  const others = SAID_FACTS.filter((said) => doubts.every(({ fact }) => fact !== factOf(said)));
  return (
    <fieldset className="box article-form" aria-labelledby={titleId}>
      <h2 id={titleId} className="small muted">
        {number === null ? i18n.t('facts.one') : i18n.t('reader.policy', { n: number })} ·{' '}
        {i18n.t('reader.outline.lines', { first: article.lines[0], last: article.lines[1] })}
      </h2>
      {hasNoRecord(article) && <p className="small tag-warn">{i18n.t('doubted.noRecord')}</p>}
      {doubted.size > 0 && (
        <div className="stack doubted-facts">
          <p className="small">{i18n.t('doubted.first')}</p>
          {[...doubted].map(([fact, own]) => (
            <DoubtedFact key={fact} {...field} fact={fact} doubts={own} />
          ))}
          {isUnknownPlace(article.region) && <p className="small muted">{i18n.t('facts.unknownPlace')}</p>}
        </div>
      )}
      <div className="form-grid">
        {others.map((fact) => (
          <FactInput key={fact} {...field} fact={fact} />
        ))}
      </div>
      {overrides.isPolicy === true && <p className="small muted">{i18n.t('facts.isPolicy')}</p>}
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
