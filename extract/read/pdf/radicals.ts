/**
 * Fonts that draw a radical and a character with one shape make programs write the radical: ⼀ for 一, ⻓ for 长. They
 * look alike and no rule of the language would find them.
 */

/** CJK Radicals Supplement → the unified ideograph (Unicode EquivalentUnifiedIdeograph); NFKC leaves these alone. */
const SUPPLEMENT = new Map(
  (
    '⺁厂 ⺄乙 ⺈刀 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺗心 ⺜日 ⺝月 ⺟母 ⺠民 ⺫罒 ⺬示 ⺮竹 ⺯糹 ⺱罓 ⺲罒 ⺳网 ⺵网 ⺶羊 ⺸羊 ⺼月 ⻁虎 ⻂衤 ⻃覀 ' +
    '⻄西 ⻅见 ⻆角 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻡首 ' +
    '⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻯竜 ⻰龙 ⻱亀 ⻲龟 ⻳龟'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

/** Text with the characters that its radicals and compatibility forms stand for, one for one. */
export const withoutRadicals = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/gu, (c) => SUPPLEMENT.get(c) ?? c.normalize('NFKC'));
