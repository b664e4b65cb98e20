/** Entries of a glossary (名词解释): 13.“标准海”：指…. Their figures explain a word and promise nothing. */

/** “双千兆”：指…, “一老一小”是指…, 海洋牧场：即…: a term of one line, then what it means. */
const ENTRY =
  /^(?:\d{1,3}[.．、]|（\d{1,3}）|[①-⑳]|[〔[［]\d{1,3}[\]］〕]|注\d{0,2}[：:])?\s*(?:“[^”。]{1,30}”[^，。：；]{0,12}|《[^》。]{2,30}》|[^“”，。：；《》]{2,20})(?:（[^）]{1,30}）)?(?:[：:]\s*(?:主要)?(?:是指|指的是|指(?![导标挥定示南派])|即(?!将)|意为|系指)|，?(?:主要)?(?:是指|指的是|系指))/;

/** 2.“双高计划”： the term alone, what it means on the next line. */
const TERM = /^\d{1,3}[.．、]“[^”。]{1,30}”[^，。：；]{0,12}：$/;

/** Whether a paragraph explains a term, or names one that the next paragraph explains. */
export const isGlossaryEntry = (text: string): boolean => ENTRY.test(text) || TERM.test(text);

/** 名词解释, 附：有关名词说明: the head of a glossary. */
export const isGlossaryHead = (text: string): boolean =>
  /^(?:附(?:件|录)?\d*[：:]?)?(?:[《“][^》”]{2,40}[》”])?(?:部分|有关|相关|主要|专业)?(?:名词|术语|词语|用语)(?:解释|注释|说明|释义|定义)$/.test(
    text,
  );
