/**
 * East Asian fonts where the library writes only Latin ones: axes, legends and labels of charts, and the theme.
 * Without them PowerPoint sets Chinese in whatever the theme falls back to.
 */

/** ECMA-376 §21.1.2.3: within run properties `a:ea` stands right behind `a:latin`. */
const LATIN_ALONE = /<a:latin typeface="([^"]*)"([^>]*)\/>(?!\s*<a:ea\b)/g;

export function withEastAsianFonts(chartXml: string, font: string): string {
  return chartXml.replace(
    LATIN_ALONE,
    (_, latin: string, rest: string) =>
      `<a:latin typeface="${latin}"${rest}/><a:ea typeface="${font}"/><a:cs typeface="${font}"/>`,
  );
}

/** The theme's own fonts for headings and text, which new text in the file will take. */
export function themeWithEastAsianFonts(themeXml: string, font: string): string {
  return themeXml.replace(
    /(<a:(?:major|minor)Font>\s*<a:latin[^>]*\/>\s*)<a:ea typeface="[^"]*"\s*\/>/g,
    (_, before: string) => `${before}<a:ea typeface="${font}"/>`,
  );
}
