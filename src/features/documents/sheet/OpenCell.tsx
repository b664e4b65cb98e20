import { useEffect, useRef, useState } from 'react';
import { policyTitle } from '../../../i18n/shown-names.ts';
import { factOf, type SaidFact } from '../../../domain/dataset/policy-facts.ts';
import { factName } from '../../../ui/record/fact-words.ts';
import { badFact, readFact, typedFact } from '../../../ui/record/fact-form.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { useEditing } from './editing.ts';
import { FactEditor } from '../../../ui/record/FactEditor.tsx';
import type { PolicyRow } from './model.ts';

interface Props {
  readonly row: PolicyRow;
  readonly fact: SaidFact;
}

/** The field; Enter and leaving it save, Escape leaves all as it was. What cannot be saved stays as it was typed. */
export default function OpenCell({ row, fact }: Props) {
  const i18n = useI18n();
  const { setOpen, save, placeOf } = useEditing();
  const read = typedFact(row.article, fact, i18n);
  const [typed, setTyped] = useState(read);
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const isBusy = useRef(false);
  useEffect(() => {
    const field = box.current?.querySelector<HTMLElement>('[data-editor]');
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  }, []);
  const commit = async (words: string): Promise<void> => {
    if (isBusy.current) return;
    if (words.trim() === read) return setOpen(null);
    isBusy.current = true;
    const facts = await readFact(fact, words, placeOf, i18n);
    const trouble = facts === null ? badFact(fact, words, i18n) : await save([{ policy: row, facts }]);
    isBusy.current = false;
    if (trouble === null) setOpen(null);
    else setProblem(trouble);
  };
  const isChosen = fact === 'kind' || fact === 'status';
  const label = i18n.t('sheet.editor', {
    fact: factName(factOf(fact), i18n),
    title: policyTitle(row.article, i18n),
  });
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter and Escape in its field
    <div
      ref={box}
      className="stack sheet-editor"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) void commit(typed);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') void commit(typed);
        if (event.key === 'Escape') {
          event.stopPropagation();
          setOpen(null);
        }
      }}
    >
      <FactEditor
        fact={fact}
        label={label}
        value={typed}
        isBad={problem !== null}
        candidates={row.doubts.flatMap((doubt) =>
          doubt.fact === factOf(fact) && doubt.text !== undefined ? [doubt.text] : [],
        )}
        onChange={(words) => {
          setTyped(words);
          setProblem(null);
          if (isChosen) void commit(words);
        }}
      />
      {problem !== null && (
        <span className="failed small" role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}
