/** One of an English unit: units → unit, entities-or-times → entity-or-time, people → person. Signs (km, PFLOPS, ms) stay. */
export const singular = (word: string): string =>
  word
    .split('-or-')
    .map((one) => {
      if (one === 'people') return 'person';
      if (!/^[a-z-]{3,}s$/u.test(one)) return one;
      return one.replace(/ies$/u, 'y').replace(/(ch)es$|s$/u, '$1');
    })
    .join('-or-');
