/** Where a record is said: the policy's own words before the editor's. */
export const mainMention = <M extends { readonly part: string }>(mentions: readonly M[]): M | undefined =>
  mentions.find(({ part }) => part === 'body') ?? mentions[0];
