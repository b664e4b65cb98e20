import deckCss from '../../styles/deck.css?inline';
import { renderToStaticMarkup } from 'react-dom/server';
import type { I18n } from '../../i18n/index.ts';
import type { Presentation } from '../../storage/presentation.ts';
import { PageView } from './PageView.tsx';
import { evidenceOf, pagesOf } from './pages.ts';

const SHEET_CSS = `
body { margin: 0; background: #57616b; }
.deck-sheet { max-inline-size: 1280px; margin: 24px auto; }
details { max-inline-size: 1280px; margin: -8px auto 24px; color: #fff; font: 14px/1.6 system-ui, sans-serif; }
@page { size: 13.333in 7.5in; margin: 0; }
@media print { body { background: none; } .deck-sheet { margin: 0; max-inline-size: none; break-after: page; } details { display: none; } }
`;

/** Nothing is run, nothing is fetched. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** The whole presentation as the text of one HTML file. React escapes every word of it. */
export function deckHtml(presentation: Presentation, i18n: I18n): string {
  const body = renderToStaticMarkup(
    <html lang={presentation.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{presentation.name}</title>
        <style>{deckCss + SHEET_CSS}</style>
      </head>
      <body>
        {pagesOf(presentation, i18n).map((page, index) => (
          // Pages of a file never move.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index}>
            <section className="deck-sheet">
              <PageView page={page} i18n={i18n} />
            </section>
            {evidenceOf(page).length > 0 && (
              <details>
                <summary>{i18n.t('present.panel.evidence')}</summary>
                <ul>
                  {evidenceOf(page).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        ))}
      </body>
    </html>,
  );
  return `<!doctype html>\n${body}\n`;
}
