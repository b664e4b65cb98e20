/** Entries of a glossary (名词解释): 13.“标准海”：指…. Their figures explain a word and promise nothing. */

/** “双千兆”：指…, “一老一小”是指…, 海洋牧场：即…: a term of one line, then what it means. */
const ENTRY =
  /^(?:\d{1,3}[.．、]|（\d{1,3}）|[①-⑳]|[〔[［]\d{1,3}[\]］〕]|注\d{0,2}[：:])?\s*(?:“[^”。]{1,30}”[^，。：；]{0,12}|《[^》。]{2,30}》|[^“”，。：；《》]{2,20})(?:（[^）]{1,30}）)?(?:[：:]\s*(?:主要)?(?:是指|指的是|指(?![导标挥定示南派])|即(?!将)|意为|系指)|，?(?:主要)?(?:是指|指的是|系指))/;

/** 2.“双高计划”： the term alone, what it means on the next line. */
const TERM = /^\d{1,3}[.．、]“[^”。]{1,30}”[^，。：；]{0,12}：$/;

/** Whether a paragraph explains a term, or names one that the next paragraph explains. */
export const isGlossaryEntry = (text: string): boolean => ENTRY.test(text) || TERM.test(text);
