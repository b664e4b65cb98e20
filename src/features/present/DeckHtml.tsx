import deckCss from '../../styles/deck.css?inline';
import { renderToStaticMarkup } from 'react-dom/server';
import type { I18n } from '../../i18n/index.ts';
import type { Presentation } from '../../storage/presentation.ts';
import { PageView } from '../../ui/frame/PageView.tsx';
import { evidenceOf, pagesOf } from './pages.ts';

const SHEET_CSS = `
body { margin: 0; background: #57616b; }
.deck-sheet { max-inline-size: 1280px; margin: 24px auto; }
details { max-inline-size: 1280px; margin: -8px auto 24px; color: #fff; font: 14px/1.6 system-ui, sans-serif; }
.phone { display: none; }
@media screen and (orientation: portrait) and (width <= 720px) {
  .drawn { display: none; }
  .phone { display: block; }
  .deck-sheet { margin: 0 0 8px; }
  details { margin: 0 8px 16px; }
}
@page { size: 13.333in 7.5in; margin: 0; }
@media print { body { background: none; } .deck-sheet { margin: 0; max-inline-size: none; break-after: page; } details { display: none; } }
`;

/** Nothing is run, nothing is fetched. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** The whole presentation as the text of one HTML file, laid out for slides and for an upright phone. React escapes every word of it. */
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
        {(['drawn', 'phone'] as const).map((charts) => (
          <main key={charts} className={charts}>
            {pagesOf(presentation, i18n, charts).map((page, index) => (
              // Pages of a file never move.
              // oxlint-disable-next-line react/no-array-index-key
              <section key={index}>
                <PageView page={page} medium={charts === 'phone' ? charts : undefined} i18n={i18n} />
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
              </section>
            ))}
          </main>
        ))}
      </body>
    </html>,
  );
  return `<!doctype html>\n${body}\n`;
}
