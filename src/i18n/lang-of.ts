/** Chinese signs and nothing of another script: a name or title as it stands in a document. */
const CHINESE = /^(?=.*\p{Script=Han})[\p{Script=Han}\p{P}\p{N}\s]+$/u;

/** The `lang` of words that may come from a document, which are Chinese in either language of the page. */
export function langOf(words: string): 'zh-CN' | undefined {
  return CHINESE.test(words) ? 'zh-CN' : undefined;
}
