/**
 * The theme: Chinese fonts and our few colours as the theme's own. What is drawn names the theme and no font or colour
 * (drawing-xml.ts), so that in our file it looks as on the screen and pasted elsewhere as all else there.
 */

/** On every Windows and in WPS; others fall back to their own Chinese font. */
export const FONT = 'Microsoft YaHei';

/** Colours of a deck (palette.ts in the light) that are the theme's: `lighter` by so many percent. */
export const SCHEME: ReadonlyMap<string, { readonly name: string; readonly lighter: number }> = new Map([
  ['0B5394', { name: 'accent1', lighter: 0 }],
  ['57616B', { name: 'tx2', lighter: 0 }],
  ['1A1F24', { name: 'tx1', lighter: 0 }],
  ['333B42', { name: 'tx1', lighter: 15 }],
  ['8A949E', { name: 'tx1', lighter: 50 }],
]);

const OWN = { dk1: '1A1F24', dk2: '57616B', accent1: '0B5394' } as const;

/**
 * The library's theme is one fixed text in which it names our Latin fonts, and no others and no colours (ThemeProps of
 * pptxgenjs 4). This is the one place where XML of its is changed; charts are written whole (chart-xml.ts).
 */
export function finishedTheme(xml: string): string {
  const inFonts = xml.replace(
    /(<a:(?:major|minor)Font>\s*<a:latin[^>]*\/>\s*)<a:ea typeface="[^"]*"\s*\/>/g,
    (_, before: string) => `${before}<a:ea typeface="${FONT}"/>`,
  );
  return Object.entries(OWN).reduce(
    (theme, [name, colour]) =>
      theme.replace(
        new RegExp(`<a:${name}>.*?</a:${name}>`),
        `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`,
      ),
    inFonts,
  );
}
