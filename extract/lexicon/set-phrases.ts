/**
 * Idioms, names and watchwords with a numeral in them. Nothing is counted there: 千家万户 are no ten thousand households.
 * A phrase may carry a condition of its own, as in the other tables: 三个代表(?!处) is no 三个代表处.
 */
import { words } from './table.ts';

const PHRASES = `
  千家万户 千行百业 千方百计 千头万绪 百花齐放 千军万马 万无一失 万家灯火 四面八方 三番五次 五花八门 千秋万代 百家争鸣 千篇一律
  十年树木 百年 千年 一年四季 十分(?![钟之]) 十字(?:路口|街) 红十字 零星 零号 三伏 四海 八方支援 千家百店 万里长征
  一次性 一卡通 一折通 一年期 一年一 一季度一 一月一 一条龙 一张网 一件事 一站式 一把手 一盘棋 一人一 一事一 一企一 一户一 一园一 一地一 一县一 一村一
  一校一 一网 一路 一起 一方面 一国两制 三次产业 三大球 三支一扶 两票制 五年规划 五年计划 百县千镇万村
  56个民族 五十六个民族 两弹一星 两个一百年 两个确立 两个维护 两个文明 两个毫不动摇 四个意识 四个自信 四个全面 四个最严 四个革命
  百度(?![以之左]) 三个代表(?![处团机]) 三个务必 八项规定 三重一大 五个一工程 三大攻坚战 千户苗寨 千村示范 万村整治 千村引领 万村提升`;

interface Entry {
  readonly phrase: RegExp;
  /** Where in the phrase the numeral stands. */
  readonly offset: number;
}

const NUMERAL = /[零〇一二两三四五六七八九十百千万亿\d]/g;
/** The phrases that hold a numeral, by its code. */
const BY_NUMERAL = new Map<number, Entry[]>();
for (const word of words(PHRASES)) {
  const phrase = new RegExp(word, 'y');
  for (const { index } of word.matchAll(NUMERAL)) {
    const code = word.charCodeAt(index);
    BY_NUMERAL.set(code, [...(BY_NUMERAL.get(code) ?? []), { phrase, offset: index }]);
  }
}

/** Where the set phrase ends that the numeral at `at` stands in; undefined where it stands in none. */
export function setPhraseEnd(text: string, at: number): number | undefined {
  for (const { phrase, offset } of BY_NUMERAL.get(text.charCodeAt(at)) ?? []) {
    if (offset > at) continue;
    phrase.lastIndex = at - offset;
    if (phrase.test(text)) return phrase.lastIndex;
  }
  return undefined;
}
