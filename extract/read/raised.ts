/** Raised digits stay raised: 10⁸ must not become 108. */
const SIGNS = new Map(Object.entries({ '+': '⁺', '-': '⁻', '−': '⁻' }));
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The text in superscript, if it is an exponent; any other text as it is. */
export const raised = (text: string): string =>
  /^[+\-−]?\d+$/u.test(text.trim())
    ? Array.from(text.trim(), (c) => SIGNS.get(c) ?? DIGITS.charAt(Number(c))).join('')
    : text;
