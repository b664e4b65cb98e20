/** Language of parts (WCAG 3.1.2): what stands in Chinese inside the English page is marked as Chinese. */
import type { Page } from '@playwright/test';

/** Chinese words that a screen reader would say as English ones. */
export function chineseAsEnglish(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const place = node.parentElement;
      if (place === null || !/\p{Script=Han}/u.test(text)) continue;
      // Drawings are pictures: what they say stands in their table. The other is for pages without scripts.
      if (place.closest('svg, script, style, noscript') !== null) continue;
      // A choice of a list has no parts: with English words in it, it is English.
      if (place.tagName === 'OPTION' && /[A-Za-z]/u.test(text)) continue;
      if (place.closest('[lang]')?.getAttribute('lang') === 'en') found.push(text);
    }
    return found;
  });
}

/** Where the page speaks and no part can be marked: pictures, choices, names of controls. */
export function unmarkedChinese(page: Page, names: readonly string[]): Promise<string[]> {
  return page.evaluate((known) => {
    const han = /\p{Script=Han}/u;
    const said = [document.title];
    for (const element of document.querySelectorAll('body, body *')) {
      for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'])
        said.push(element.getAttribute(name) ?? '');
      if (element.matches('svg text, svg tspan, option')) said.push(element.textContent ?? '');
    }
    const unknown = (text: string): boolean =>
      han.test(known.reduce((rest, name) => (han.test(rest) ? rest.replaceAll(name, '') : rest), text));
    // A drawing cuts what it has no room for.
    const isCut = (text: string): boolean =>
      text.endsWith('…') && known.some((name) => name.startsWith(text.slice(0, -1)));
    return [...new Set(said.filter((text) => han.test(text)))].filter(
      (text) => unknown(text) && !isCut(text),
    );
  }, names);
}
