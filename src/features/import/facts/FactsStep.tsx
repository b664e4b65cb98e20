import { Button } from '../../../charts/view/Button.tsx';
import type { ImportedDocument, ImportedText } from '../../../storage/imported.ts';
import { theStore } from '../../../storage/the-store.ts';
import { useI18n } from '../../shared/shell/contexts.ts';
import { ArticleForm } from './ArticleForm.tsx';
import { Failed } from '../../shared/trouble/Failed.tsx';
import { useReread, type State } from './use-reread.ts';

interface Props {
  readonly imported: ImportedDocument;
  readonly body: ImportedText;
  readonly onReview: () => void;
}

/** What is known of each policy in the document. A correction reads the document anew at once. */
export function FactsStep({ imported, body, onReview }: Props) {
  const i18n = useI18n();
  const { state, change, place } = useReread(imported, body);
  const { articles } = imported.document;
  const confirm = async (): Promise<void> => {
    if (!imported.isConfirmed) await (await theStore()).imports.put({ ...imported, isConfirmed: true });
    onReview();
  };
  return (
    <div className="facts">
      <p>{i18n.t('facts.why')}</p>
      {articles.map((article, index) => (
        <ArticleForm
          key={article.id}
          article={article}
          number={articles.length > 1 ? index + 1 : null}
          overrides={imported.overrides[article.id] ?? {}}
          placeOf={place}
          onChange={(patch) => change(article.id, patch)}
        />
      ))}
      {articles.length === 0 && <p className="muted">{i18n.t('facts.noArticle')}</p>}
      <div className="in-row facts-end">
        <Button look="button-main" disabled={state.kind === 'reading'} onClick={() => void confirm()}>
          {i18n.t('facts.confirm', { n: i18n.format.count(imported.targets.length) })}
        </Button>
        <RereadState state={state} />
      </div>
    </div>
  );
}

function RereadState({ state }: { readonly state: State }) {
  const i18n = useI18n();
  const count = (n: number): string => i18n.format.count(n);
  switch (state.kind) {
    case 'idle':
      return <output className="facts-state" />;
    case 'reading':
      return <output className="facts-state">{i18n.t('facts.rereading')}</output>;
    case 'read':
      return (
        <output className="facts-state">
          {i18n.t('facts.reread', { now: count(state.now), before: count(state.before) })}
        </output>
      );
    case 'failed':
      return <Failed>{state.words}</Failed>;
    default:
      return state satisfies never;
  }
}
