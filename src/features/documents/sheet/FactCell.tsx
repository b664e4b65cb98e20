import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { mixed } from '../../../charts/view/mixed-words.tsx';
import { factName } from '../../shared/record/fact-words.ts';
import { readSaidFact, typedFact, type SaidFact } from '../../shared/record/typed-facts.ts';
import { useI18n } from '../../shared/shell/contexts.ts';
import type { FactName } from '../../../domain/dataset/schema.ts';
import { policyTitle } from '../../../i18n/shown-names.ts';
import { useEditing } from './editing.ts';
import { FactEditor } from './FactEditor.tsx';
import type { PolicyRow } from './model.ts';

/** A fact of the form by its name among the facts of a policy. */
export const FACT_OF = {
  title: 'title',
  issuer: 'issuer',
  documentNumber: 'documentNumber',
  region: 'place',
  period: 'period',
  issued: 'issued',
  kind: 'kind',
  status: 'status',
} as const satisfies Record<SaidFact, FactName>;

interface Props {
  readonly row: PolicyRow;
  readonly fact: SaidFact;
  /** As the sheet shows it; empty where there is none. */
  readonly shown: string;
  /** Whether the keyboard comes to it. */
  readonly tabIndex: 0 | -1;
  /** Stands in place of the value, which then is edited by a button beside it. */
  readonly children?: ReactNode;
}

/** One fact of one policy: its value, which opens its field. */
export function FactCell(props: Props) {
  const { row, fact } = props;
  const { open } = useEditing();
  const isOpen = open?.id === row.id && open.fact === fact;
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body)
      button.current?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen]);
  return isOpen ? (
    <OpenCell row={row} fact={fact} />
  ) : (
    <>
      {props.children}
      <EditButton {...props} button={button} />
      <FactMarks row={row} fact={fact} />
    </>
  );
}

interface ButtonProps extends Props {
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** The value itself, or a pencil beside what stands in its place. */
function EditButton({ row, fact, shown, tabIndex, children, button }: ButtonProps) {
  const i18n = useI18n();
  const { setOpen } = useEditing();
  const isDoubted = row.doubts.some((doubt) => doubt.fact === FACT_OF[fact]);
  const value = shown === '' ? i18n.t('sheet.empty') : shown;
  const isOwn = children === undefined;
  return (
    <button
      ref={button}
      type="button"
      className={isOwn ? 'sheet-value' : 'sheet-pencil'}
      data-cell={isOwn ? fact : undefined}
      data-edit={fact}
      data-doubted={isDoubted ? '' : undefined}
      tabIndex={isOwn ? tabIndex : -1}
      aria-label={i18n.t('sheet.edit', { fact: factName(FACT_OF[fact], i18n), value })}
      disabled={row.isFixed}
      title={row.isFixed ? i18n.t('sheet.fixed') : undefined}
      onClick={() => setOpen({ id: row.id, fact })}
    >
      {isOwn ? mixed(shown === '' ? '—' : shown, i18n.lang) : '✎'}
    </button>
  );
}

/** That it was made out and not read, or that a person said it. */
function FactMarks({ row, fact }: Pick<Props, 'row' | 'fact'>) {
  const { t } = useI18n();
  const isCorrected = row.article.curated?.some(({ field }) => field === SAME_FIELD[fact]) === true;
  if (isCorrected) return <span className="tag">{t('curated.corrected')}</span>;
  return row.inferred.includes(FACT_OF[fact]) ? <span className="tag">{t('sheet.inferred')}</span> : null;
}

const SAME_FIELD = {
  title: 'title',
  issuer: 'issuer',
  documentNumber: 'documentNumber',
  region: 'region',
  period: 'planPeriod',
  issued: 'issueDate',
  kind: 'kind',
  status: 'status',
} as const satisfies Record<SaidFact, string>;

/** The field; Enter and leaving it save, Escape leaves all as it was. What cannot be saved stays as it was typed. */
function OpenCell({ row, fact }: Pick<Props, 'row' | 'fact'>) {
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
    const facts = await readSaidFact(fact, words, placeOf, i18n);
    const trouble = facts === null ? badWords(fact, words, i18n) : await save([{ row, facts }]);
    isBusy.current = false;
    if (trouble === null) setOpen(null);
    else setProblem(trouble);
  };
  const isChosen = fact === 'kind' || fact === 'status';
  const label = i18n.t('sheet.editor', {
    fact: factName(FACT_OF[fact], i18n),
    title: policyTitle(row.article, i18n),
  });
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter and Escape in its field
    <div
      ref={box}
      className="sheet-editor"
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
          doubt.fact === FACT_OF[fact] && doubt.text !== undefined ? [doubt.text] : [],
        )}
        onChange={(words) => {
          setTyped(words);
          setProblem(null);
          if (isChosen) void commit(words);
        }}
      />
      {problem !== null && (
        <span className="job-failed small" role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}

export function badWords(fact: SaidFact, words: string, i18n: ReturnType<typeof useI18n>): string {
  return fact === 'kind' || fact === 'status'
    ? i18n.t('sheet.import.bad', { cell: words })
    : i18n.t(`facts.bad.${fact}`, { text: words });
}
