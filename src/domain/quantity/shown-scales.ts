/** The scales in which a number is shown, by language, the greatest first. */
export const SHOWN_SCALES: Readonly<
  Record<'zh-CN' | 'en', readonly (readonly [word: string, size: number])[]>
> = {
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
