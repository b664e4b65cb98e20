import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import type { Page } from '../../page/page.ts';
import type { ExportI18n } from '../../i18n/export-words.ts';
import { PrintPages } from '../../ui/frame/PrintPages.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import { isCounted, paperPages } from './paper.ts';
import type { Wishes } from './wishes.ts';

interface Props {
  readonly exhibit: Exhibit;
  readonly wishes: Wishes;
  readonly words: ExportI18n;
}

/** Prints the frame alone; how many sheets come is said beforehand. */
export function PaperActions({ exhibit, wishes, words }: Props) {
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
    <fieldset>
      <legend>{words.t('export.paper')}</legend>
      <Button onClick={() => void print()}>{words.t('export.print')}</Button>
      {count !== null && <p className="small muted">{words.t('export.print.pages', { n: count })}</p>}
      {pages !== null && <PrintPages pages={pages} medium="page" onDone={() => setPages(null)} />}
    </fieldset>
  );
}
