import { Mixed } from '../../charts/view/Mixed.tsx';
import type { I18n } from '../../i18n/index.ts';
import type { StoredSlide } from '../../storage/presentation.ts';
import { smallPrint, type Page } from './pages.ts';

interface Props {
  readonly page: Page;
  readonly i18n: I18n;
}

/** One page as it is shown, printed and written as HTML. Sizes are of the page's own width (styles/deck.css). */
export function PageView({ page, i18n }: Props) {
  if (page.kind === 'slide') return <SlidePage slide={page.slide} title={page.title} i18n={i18n} />;
  return (
    <article className="deck-page" data-kind={page.kind}>
      <h2>
        <Mixed lang={i18n.lang}>{page.title}</Mixed>
      </h2>
      <ul className="deck-lines">
        {page.lines.map((line) => (
          <li key={line}>
            <Mixed lang={i18n.lang}>{line}</Mixed>
          </li>
        ))}
      </ul>
    </article>
  );
}

interface SlideProps {
  readonly slide: StoredSlide;
  readonly title: string;
  readonly i18n: I18n;
}

function SlidePage({ slide, title, i18n }: SlideProps) {
  return (
    <article className="deck-page" data-kind="slide">
      <header>
        <h2>
          <Mixed lang={i18n.lang}>{title}</Mixed>
        </h2>
        {slide.measured.map((line) => (
          <p key={line} className="deck-measured">
            <Mixed lang={i18n.lang}>{line}</Mixed>
          </p>
        ))}
      </header>
      <div className="deck-body">
        <SlideBody slide={slide} i18n={i18n} />
      </div>
      <footer className="deck-small">
        {smallPrint(slide, i18n).map((line) => (
          <p key={line}>
            <Mixed lang={i18n.lang}>{line}</Mixed>
          </p>
        ))}
        <p>
          <Mixed lang={i18n.lang}>{slide.dataDate}</Mixed>
        </p>
      </footer>
    </article>
  );
}

/** As an image, in which no script of a restored backup could run. */
function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

function SlideBody({ slide, i18n }: Pick<SlideProps, 'slide' | 'i18n'>) {
  const { drawing, table, altText } = slide;
  if (drawing !== null)
    return <img src={svgAddress(drawing.svg)} width={drawing.width} height={drawing.height} alt={altText} />;
  if (table === null) return null;
  return (
    <table>
      <thead>
        <tr>
          {table.columns.map(({ label, numeric }) => (
            <th key={label} scope="col" className={numeric ? 'numeric' : undefined}>
              <Mixed lang={i18n.lang}>{label}</Mixed>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((cells, index) => (
          // Rows have no name of their own and never move.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            {table.columns.map(({ label, numeric }, column) => (
              <td key={label} className={numeric ? 'numeric' : undefined}>
                <Mixed lang={i18n.lang}>{cells[column] ?? ''}</Mixed>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
