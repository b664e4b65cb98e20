/** Text from files and file names, made harmless for a terminal. */

/**
 * Control characters, invisible ones and those that turn the writing round, line ends, and halves of characters: a name
 * could clear the screen, forge a line or read as another name.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');

/** One line, in which such characters are written `\u001b`; a line of JSON stays the same JSON. */
export const forTerminal = (line: string): string => line.replace(UNSAFE, escaped);
