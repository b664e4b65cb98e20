/** Scales of Chinese, behind a number or before a unit (亿元); the longer first: 千万 before 千. */
export const SCALES: readonly (readonly [word: string, size: number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];
