/** The first letters of Chinese characters' common readings: 数据要素 is sjys. By the order that the browser sorts them in. */

const LETTERS = 'abcdefghjklmnopqrstwxyz';
/** Of each letter the character that is sorted first. */
const FIRST = Array.from('阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀');

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
export function initialsOf(text: string): string {
  let letters = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isHan = code >= HAN_FIRST && code <= HAN_LAST;
    letters += isHan ? (known[code - HAN_FIRST] ??= letterOf(text.charAt(at))) : text.charAt(at);
  }
  return letters;
}
