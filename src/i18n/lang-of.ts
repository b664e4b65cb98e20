/** Which words of a text are Chinese: titles, indicators and places stand as in the document, in either language of the page. */
export interface LangPart {
  /** Offset in the text. */
  readonly at: number;
  readonly text: string;
  readonly lang: 'zh-CN' | undefined;
}

const HAN = /\p{Script=Han}/u;
const LETTER = /\p{L}/u;

/**
 * A text cut where its language changes; the parts together are the text. Between spaces a word with a Chinese sign is
 * Chinese as a whole (占GDP比重). Figures and signs go with the Chinese words on both sides of them, else with the others.
 */
export function langParts(words: string): readonly LangPart[] {
  const parts: LangPart[] = [];
  let waiting = '';
  const add = (text: string, lang: LangPart['lang']): void => {
    const last = parts.at(-1);
    if (last === undefined) parts.push({ at: 0, text, lang });
    else if (last.lang === lang) parts[parts.length - 1] = { ...last, text: last.text + text };
    else parts.push({ at: last.at + last.text.length, text, lang });
  };
  for (const [token] of words.matchAll(/\s+|\S+/gu)) {
    const isChinese = HAN.test(token);
    if (!isChinese && !LETTER.test(token)) {
      waiting += token;
      continue;
    }
    if (isChinese && parts.at(-1)?.lang === undefined && parts.length > 0) {
      add(waiting, undefined);
      add(token, 'zh-CN');
    } else add(waiting + token, isChinese ? 'zh-CN' : undefined);
    waiting = '';
  }
  if (waiting !== '') add(waiting, parts.at(-1)?.lang);
  return parts;
}

/** The `lang` of words that are Chinese from end to end. */
export function langOf(words: string): 'zh-CN' | undefined {
  const [only, second] = langParts(words);
  return second === undefined ? only?.lang : undefined;
}
