/** The first letters of Chinese characters' common readings: 数据要素 is sjys. By the order that the browser sorts them in. */

import { words } from '../text/table-words.ts';

const LETTERS = 'abcdefghjklmnopqrstwxyz';
/** Of each letter the character that is sorted first. */
const FIRST = Array.from('阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨它穵夕丫帀');

/** Words in which a character is read otherwise than alone. */
const OTHERWISE = new Map(
  words(`
    率先sx 银行yh 行业hy 央行yh 调整tz 调节tj 调解tj 调控tk 空调kt 重庆cq 重组cz 重建cj 重复cf 西藏xz 厦门xm
    长江cj 长期cq 长沙cs 长春cc 长三角csj 延长yc 全长qc 音乐yy 会计kj 畜牧xm 畜禽xq 家畜jx 供给gj 弹性tx 堵塞ds`).map(
    (row) => {
      const [word = ''] = row.split(/[a-z]/u);
      return [word, row.slice(word.length)];
    },
  ),
);
const IN_OTHERS = new RegExp([...OTHERWISE.keys()].join('|'), 'gu');

const HAN_FIRST = 0x4e00;
const HAN_LAST = 0x9fff;
/** Of each Chinese character that was asked for. */
const known: string[] = [];
let order: Intl.Collator | undefined;

function letterOf(character: string): string {
  const { compare } = (order ??= new Intl.Collator('zh-u-co-pinyin'));
  return LETTERS[FIRST.findLastIndex((first) => compare(first, character) <= 0)] ?? character;
}

/** As long as the text; what is no Chinese character stands as it is. */
export const initialsOf = (text: string): string =>
  lettersOf(text.replaceAll(IN_OTHERS, (word) => OTHERWISE.get(word) ?? word));

function lettersOf(text: string): string {
  let letters = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isHan = code >= HAN_FIRST && code <= HAN_LAST;
    letters += isHan ? (known[code - HAN_FIRST] ??= letterOf(text.charAt(at))) : text.charAt(at);
  }
  return letters;
}
