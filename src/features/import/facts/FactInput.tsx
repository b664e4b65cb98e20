import { useEffect, useId, useRef, useState } from 'react';
import type { ArticleOverrides } from '../../../domain/curation/article-overrides.ts';
import { factOf, type SaidFact } from '../../../domain/dataset/policy-facts.ts';
import type { Article } from '../../../domain/dataset/schema.ts';
import { Field } from '../../../ui/form/Field.tsx';
import { FactEditor } from '../../../ui/record/FactEditor.tsx';
import { factName } from '../../../ui/record/fact-words.ts';
import { badFact, readFact, typedFact } from '../../../ui/record/fact-form.ts';
import type { PlaceOf } from '../../../ui/record/places.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';

/** Takes what is typed, if it can be read: whoever goes on asks for that first. False: it could not be read. */
export type Take = () => Promise<boolean>;

export interface FactProps {
  readonly article: Article;
  readonly fact: SaidFact;
  readonly placeOf: PlaceOf;
  readonly onChange: (patch: ArticleOverrides) => void;
  /** Called with what takes this field, as long as it is there. Returns how that ends. */
  readonly register: (take: Take) => () => void;
}

/** One fact. What is chosen is taken at once; text when its field is left, on Enter, and when the person goes on to anything else. */
export function FactInput(props: FactProps) {
  const { fact } = props;
  const i18n = useI18n();
  const { typed, type, take, problem } = useTyped(props);
  const problemId = useId();
  return (
    <Field label={factName(factOf(fact), i18n)} isWide={fact === 'title'}>
      <FactEditor
        fact={fact}
        value={typed}
        describedBy={problem === null ? undefined : problemId}
        onChange={(words) => {
          type(words);
          if (fact === 'kind' || fact === 'status') void take(words);
        }}
        onEnd={() => void take()}
      />
      {problem !== null && (
        <span id={problemId} className="failed small" role="alert">
          {problem}
        </span>
      )}
    </Field>
  );
}

/** The last word that was asked for, and how that ends: leaving the field and going on ask once. */
interface Asked {
  readonly typed: string;
  readonly instead: string;
  readonly isTaken: Promise<boolean>;
}

function useTyped({ article, fact, placeOf, onChange, register }: FactProps) {
  const i18n = useI18n();
  const read = typedFact(article, fact, i18n);
  const [typed, setTyped] = useState(() => typedDraft(article.id, fact) ?? read);
  const [shown, setShown] = useState(read);
  const [taken, setTaken] = useState(read);
  const [problem, setProblem] = useState<string | null>(null);
  // Another reading, of this field or of what hangs on another one, replaces what stood here, but not what is being typed.
  if (shown !== read) {
    setShown(read);
    if (typed === shown || typed === taken) setTyped(read);
  }
  const ask = async (words: string): Promise<boolean> => {
    const reading = await readFact(fact, words, placeOf, i18n);
    setProblem(reading === null ? badFact(fact, words, i18n) : null);
    if (reading === null) return false;
    keepTyped(article.id, fact, undefined);
    setTaken(words);
    onChange(reading);
    return true;
  };
  const asked = useRef<Asked | null>(null);
  const take = (words = typed): Promise<boolean> => {
    if (words.trim() === read) {
      keepTyped(article.id, fact, undefined);
      return Promise.resolve(true);
    }
    if (asked.current?.typed !== words || asked.current.instead !== read)
      asked.current = { typed: words, instead: read, isTaken: ask(words) };
    return asked.current.isTaken;
  };
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const end = register(() => latest.current());
    return () => {
      end();
      // Whoever goes away from the field by any other way has said it all the same.
      void latest.current();
    };
  }, [register]);
  return {
    typed,
    problem,
    type: (words: string): void => {
      setTyped(words);
      setProblem(null);
      keepTyped(article.id, fact, words);
    },
    take,
  };
}

/**
 * What was typed in a document's facts and is not taken yet: it could not be read, or the person went on before it was. It
 * stands there again when they come back, as long as the page is open.
 */
const DRAFTS = new Map<string, string>();

const keyOf = (articleId: string, fact: string): string => `${articleId} ${fact}`;

const typedDraft = (articleId: string, fact: string): string | undefined =>
  DRAFTS.get(keyOf(articleId, fact));

/** Undefined: it was taken, or taken back. */
function keepTyped(articleId: string, fact: string, typed: string | undefined): void {
  if (typed === undefined) DRAFTS.delete(keyOf(articleId, fact));
  else DRAFTS.set(keyOf(articleId, fact), typed);
}
