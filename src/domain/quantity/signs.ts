/**
 * The characters that stand in and around written figures, by what they do there. Tables only: `writing.ts` says what
 * follows from them.
 */

/** One that looks like a digit of Chinese, or is one that the grammar does not read: 廿五, 三○○, 五兆. */
export const STRANGE_NUMERALS = '廿卅丗卌皕○◯⭕丨兆京垓幺壹贰貳叁參肆柒捌玖佰仟萬億';
/** Capital numerals that end words as well: 大陆, 队伍, 收拾. */
export const NUMERALS_IN_WORDS = '伍陆陸拾';

/** Letters that are taken for digits: 3OO, l00, S0. */
export const LIKE_DIGITS = 'OoIl|SsZzBbQqDОоΟο';

/** What parts thousands or decimals somewhere, and in the grammar only as 1,200 and 3.5. */
export const SEPARATORS = ',.，．。｡﹒·•・‧∙⋅●'.concat("'’‘`´′＇").concat('_^¨°﹐､٫٬');

/** What may stand between a figure and another that begins behind it: lists, brackets, ranges, products, bounds. */
export const PARTS_FIGURES =
  '、；;（(“”"《》〈〉【】〔〕[]）)<>＜＞≤≥≦≧⩽⩾=＝…×xX/／|～~—–-+%‰：:∶→「」『』\n';

/** Behind these, or a Han character or a blank, a clause may begin with a bare scale: 打造“亿元村”. */
export const OPENS_CLAUSE = '，。；：、（“《‘！？…—【「『 ';

/** A currency that the unit may contradict: $300亿元. */
export const CURRENCIES = '$€£＄₩₽฿￠';

/** Signs and letters that are neither Han nor ASCII and stand beside a figure in many a text. */
export const KNOWN_BESIDE = '≥≤≈≧≦⩾⩽＞＜＝＋＄￥¥€£¢～〜×÷→∶…—–－−°℃℉㎡㎥㎞㎏Ωμ％﹪‰｜';

/** Marks of an item where a paragraph begins with them. */
export const ITEM_MARKS = '■□●○◆◇★☆▪▫◎⊙❖➢➤►▶✓✔√⚫';

/** Beside a figure of a table they may say that it falls. */
export const RISE_OR_FALL = '▲△▼▽↑↓⬆⬇↗↘';

/** A minus or a dash that is none of the signs known here. */
export const STRANGE_SIGNS = '±∓⁻₋¬ˉ¯˗⁃─━⎯➖ー∼∽﹏÷∸‒―﹘⸺⸻︱︲〰⹀־⁓';
