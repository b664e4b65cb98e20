import { useDeferredValue, useMemo, useState } from 'react';
import { type Exhibit, idsOf } from '../../charts/exhibit/exhibit.ts';
import { Button } from '../../charts/view/Button.tsx';
import { isCounted, paperPages } from './paper.ts';
import type { Wishes, WishesProps } from './wishes.ts';
import type { Page } from '../../page/page.ts';
import { PrintPages } from '../../ui/frame/PrintPages.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';

interface DataActionsProps extends WishesProps {
  readonly exhibit: Exhibit;
  readonly isBusy: boolean;
  readonly onCsv: () => void;
  readonly onXlsx: () => void;
}

/** The data files: how much is in them, and in which form. */
export function DataActions({ exhibit, wishes, onWish, isBusy, onCsv, onXlsx }: DataActionsProps) {
  const { t } = useI18n();
  const counts = { shown: exhibit.data.rows.length, behind: idsOf(exhibit).length };
  return (
    <fieldset className="stack">
      <legend>{t('export.sheet.data')}</legend>
      {(['shown', 'behind'] as const).map((extent) => (
        <label key={extent} className="radio">
          <input
            type="radio"
            name="extent"
            checked={wishes.extent === extent}
            onChange={() => onWish({ extent })}
          />
          {t(`export.extent.${extent}`, { n: counts[extent] })}
        </label>
      ))}
      <div className="in-row">
        <Button disabled={isBusy} onClick={onCsv}>
          {t('export.csv')}
        </Button>
        <Button disabled={isBusy} onClick={onXlsx}>
          {t('export.xlsx')}
        </Button>
      </div>
    </fieldset>
  );
}

interface PaperActionsProps {
  readonly exhibit: Exhibit;
  readonly wishes: Wishes;
}

/** Prints the frame alone; how many sheets come is said beforehand. */
export function PaperActions({ exhibit, wishes }: PaperActionsProps) {
  const i18n = useI18n();
  const [pages, setPages] = useState<readonly Page[] | null>(null);
  const { title, footnote } = useDeferredValue(wishes);
  const paper = useMemo(() => ({ exhibit, title, footnote: footnote.trim() }), [exhibit, title, footnote]);
  const count = useMemo(
    () => (isCounted(exhibit) ? paperPages({ ...paper, drawSvg: () => '' }, i18n).length : null),
    [exhibit, paper, i18n],
  );
  const print = async (): Promise<void> => {
    const { drawSvg } = await import('../../charts/view/runtime.ts');
    setPages(paperPages({ ...paper, drawSvg }, i18n));
  };
  return (
    <fieldset className="stack">
      <legend>{i18n.t('export.paper')}</legend>
      <Button onClick={() => void print()}>{i18n.t('export.print')}</Button>
      {count !== null && <p className="small muted">{i18n.t('export.print.pages', { n: count })}</p>}
      {pages !== null && <PrintPages pages={pages} medium="page" onDone={() => setPages(null)} />}
    </fieldset>
  );
}
