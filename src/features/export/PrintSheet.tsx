import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import { byPolicy } from '../../charts/exhibit/sources.ts';
import { DataTable } from '../../charts/view/DataTable.tsx';
import type { ExportI18n } from '../../i18n/export-words.ts';
import { useI18n } from '../shared/shell/contexts.ts';
import { useBlobUrl } from './use-composed.ts';

interface Props {
  readonly exhibit: Exhibit;
  readonly title: string;
  readonly footnote: string;
  /** The picture; null where there is none and the table is printed. */
  readonly svg: string | null;
  readonly words: ExportI18n;
  readonly onPrinted: () => void;
}

/** The exhibit alone on paper: nothing else of the page is printed while this is there. */
export function PrintSheet(props: Props) {
  const { svg, onPrinted } = props;
  const url = useBlobUrl(svg, 'image/svg+xml');
  const image = useRef<HTMLImageElement>(null);
  const isReady = svg === null || url !== null;
  useEffect(() => {
    if (!isReady) return undefined;
    let isGone = false;
    const print = async (): Promise<void> => {
      // A picture that is not decoded yet would leave a hole on the paper.
      await image.current?.decode();
      if (!isGone) window.print();
    };
    window.addEventListener('afterprint', onPrinted);
    document.body.dataset['printing'] = 'exhibit';
    print().catch(onPrinted);
    return () => {
      isGone = true;
      window.removeEventListener('afterprint', onPrinted);
      delete document.body.dataset['printing'];
    };
  }, [isReady, onPrinted]);
  return createPortal(
    <section className="print-sheet" aria-hidden="true">
      {url === null ? <Page {...props} /> : <img ref={image} src={url} alt="" />}
    </section>,
    document.body,
  );
}

const nowhere = (): null => null;

/** A table with everything that stands around it on the screen. */
function Page({ exhibit, title, footnote, words }: Props) {
  const i18n = useI18n();
  const { subtitle, doubts, sources, dataDate, table } = exhibit;
  return (
    <>
      <h1>{title}</h1>
      {subtitle.map(({ role, text }) => (
        <p key={role}>{text}</p>
      ))}
      <DataTable
        table={table}
        lang={exhibit.lang}
        caption={title}
        cutCaption={() => title}
        hidden={false}
        rowHref={nowhere}
      />
      <footer>
        {doubts.length > 0 && <h2>{i18n.t('chart.doubts')}</h2>}
        <ul>
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
        <h2>{i18n.t('chart.sources')}</h2>
        {sources.note !== null && <p>{sources.note}</p>}
        <ul>
          {byPolicy(sources, i18n).map(({ policyId, labels, text }) => (
            <li key={policyId}>
              {labels.join(i18n.t('common.listSeparator'))} {text}
            </li>
          ))}
        </ul>
        {footnote !== '' && <p>{words.t('export.note', { text: footnote })}</p>}
        <p>{dataDate}</p>
      </footer>
    </>
  );
}
