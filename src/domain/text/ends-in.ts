/**
 * Whether a text ends in a pattern, given as its source. A look-behind is read from its end, so that most texts are
 * refused at their last character, where a search for `…$` would try every character before it.
 */
export const endsIn = (source: string): ((text: string) => boolean) => {
  const ending = new RegExp(`(?<=${source})`, 'y');
  return (text) => {
    ending.lastIndex = text.length;
    return ending.test(text);
  };
};
