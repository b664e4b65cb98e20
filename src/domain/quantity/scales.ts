/** Scales as words behind a number: 2000亿, 200 billion. */

type Scale = readonly [word: string, size: number];

/** Of Chinese, which stand before a unit too (亿元); the longer first: 千万 before 千. */
export const SCALES: readonly Scale[] = [
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

/** In which a number is shown, by language, the greatest first. */
export const SHOWN_SCALES: Readonly<Record<'zh-CN' | 'en', readonly Scale[]>> = {
  'zh-CN': [
    ['万亿', 1e12],
    ['亿', 1e8],
    ['万', 1e4],
  ],
  en: [
    [' trillion', 1e12],
    [' billion', 1e9],
    [' million', 1e6],
  ],
};
