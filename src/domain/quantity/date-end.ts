/**
 * Whether the words of a day name the end of a year (2027年底前) or of a month (6月末): the day is then the last one, and is
 * shown as it was said. A 31st of December without such words is a day like any other.
 */
export const endSaid = (words: string): 'year' | 'month' | null => {
  const whose = words.match(/[年月](?=[底末终])/gu)?.at(-1);
  if (whose === undefined) return null;
  return whose === '年' ? 'year' : 'month';
};
