import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { mixed } from '../../../charts/view/mixed-words.tsx';
import { FACT_OF, factOf, type SaidFact } from '../../../domain/dataset/policy-facts.ts';
import { factName } from '../../../ui/record/fact-words.ts';
import { useI18n } from '../../../ui/shell/contexts.ts';
import { lazyPart } from '../../../ui/shell/lazy-part.tsx';
import { useEditing } from './editing.ts';
import type { PolicyRow } from './model.ts';

const OpenCell = lazyPart(() => import('./OpenCell.tsx'), null);

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
      <FactMarks {...props} />
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
  const isDoubted = row.doubts.some((doubt) => doubt.fact === factOf(fact));
  const value = shown === '' ? i18n.t('sheet.empty') : shown;
  const isOwn = children === undefined;
  return (
    <button
      ref={button}
      type="button"
      className={isOwn ? 'bare sheet-value' : 'bare sheet-pencil'}
      data-cell={isOwn ? fact : undefined}
      data-edit={fact}
      data-doubted={isDoubted ? '' : undefined}
      tabIndex={isOwn ? tabIndex : -1}
      aria-label={i18n.t('sheet.edit', { fact: factName(factOf(fact), i18n), value })}
      disabled={row.isFixed}
      title={row.isFixed ? i18n.t('sheet.fixed') : undefined}
      onClick={() => setOpen({ id: row.id, fact })}
    >
      {isOwn ? mixed(shown === '' ? '—' : shown, i18n.lang) : '✎'}
    </button>
  );
}

/** That it was made out and not read, or that a person said it. */
function FactMarks({ row, fact, shown }: Pick<Props, 'row' | 'fact' | 'shown'>) {
  const { t } = useI18n();
  const isCorrected = row.article.curated?.some(({ field }) => FACT_OF[field] === factOf(fact)) === true;
  if (isCorrected) return <span className="tag">{t('curated.corrected')}</span>;
  // The day of the newsletter is not shown as the policy's own.
  return shown !== '' && row.inferred.includes(factOf(fact)) ? (
    <span className="tag">{t('inferred.mark')}</span>
  ) : null;
}
