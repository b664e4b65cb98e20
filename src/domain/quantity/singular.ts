/** One of an English unit: units → unit, entities → entity, people → person. Signs (km, PFLOPS, ms) stay. */
export function singular(word: string): string {
  if (word === 'people') return 'person';
  if (!/^[a-z-]{4,}s$/u.test(word)) return word;
  return word.replace(/ies$/u, 'y').replace(/(?<=ch)es$|s$/u, '');
}
