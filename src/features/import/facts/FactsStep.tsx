import { useCallback, useRef, useState } from 'react';
import { Button } from '../../../charts/view/Button.tsx';
import { isInDoubt } from '../../../domain/dataset/doubts.ts';
import type { ImportedDocument, ImportedText } from '../../../storage/import-record.ts';
import { theStore } from '../../../storage/the-store.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { failureText } from '../../../ui/trouble/storage-words.ts';
import { ArticleForm } from './ArticleForm.tsx';
import { Failed } from '../../../ui/trouble/Failed.tsx';
import type { Take } from './FactInput.tsx';
import { useReread, type State } from './use-reread.ts';

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
