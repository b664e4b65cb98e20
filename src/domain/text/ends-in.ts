function endingIn(source: string): RegExp {
  try {
    return new RegExp(`(?<=${source})`, 'y');
  } catch {
    // Safari before 16.4 has no look-behind: the search, then.
    return new RegExp(`(?:${source})$`);
  }
}

/**
 * Whether a text ends in a pattern, given as its source. A look-behind is read from its end, so that most texts are
 * refused at their last character, where a search for `…$` would try every character before it.
 */
export const endsIn = (source: string): ((text: string) => boolean) => {
  const ending = endingIn(source);
  return (text) => {
    ending.lastIndex = text.length;
    return ending.test(text);
  };
};
