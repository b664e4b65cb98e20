/** The words that open a paragraph and say of which time it speaks: 五年来，…; 今年…; 同时，我们也清醒看到…. */
import { erasIn, type Clock, type Era } from './era.ts';

export interface Opening {
  readonly era: Era | undefined;
  /** The paragraph tells what is lacking. */
  readonly role: 'situation' | undefined;
}

/** 各位代表！, ——, 一是, （1）: what may stand before the words that name the time. */
const ADDRESS =
  /^(?:各位(?:代表|委员)[！，。：\s]*|[—\-·\s]+|（[一二三四五六七八九十\d]+）|[一二三四五六七八九十\d]+[是、.．])+/;
/** The time is named within so many characters: 《纲要草案》明确了今后五年的发展目标. */
const NEAR = 18;
const WINDOW = 60;
/** 根据《中共…委员会关于制定…第十五个五年规划的建议》，…: what a text leans on names its time, however long its title. */
const LEANS_ON = /^(?:根据|按照|依据|遵照)/;
const LACKING =
  /^(?:.{0,14})(?:清醒(?:地)?(?:看到|认识)|也要看到|还存在(?:不少|一些|许多)?|问题(?:也)?不容忽视|面临不少)/;

/** The first era named in the opening of a sentence, or undefined. */
export function eraAtOpening(sentence: string, clock: Clock): Era | undefined {
  const from = ADDRESS.exec(sentence)?.[0].length ?? 0;
  const window = sentence.slice(from, from + WINDOW);
  if (!/年|五”/.test(window)) return undefined;
  const [first] = erasIn(window, clock);
  return first && (first.start <= NEAR || LEANS_ON.test(window)) ? first : undefined;
}

/** 2025年是“十四五”收官之年。五年来，…: where the first sentence names one time and the second another, the second holds. */
export function openingOf(text: string, clock: Clock): Opening | undefined {
  const stop = text.indexOf('。') + 1;
  const second = stop > 0 && stop < SHORT ? eraAtOpening(text.slice(stop, stop + WINDOW), clock) : undefined;
  const era = second ?? eraAtOpening(text.slice(0, MAX_ADDRESS + WINDOW), clock);
  const role = LACKING.test(text.replace(ADDRESS, '').slice(0, WINDOW)) ? 'situation' : undefined;
  return era || role ? { era, role } : undefined;
}

/** A first sentence that only says what a time was is no longer than this. */
const SHORT = 60;
const MAX_ADDRESS = 20;

/** 今年政府工作的总体要求是：…; 综合考虑，今年…主要预期目标是：…: the words with which the part of a report opens that looks ahead. */
const ANNOUNCES_PART =
  /^(?:.{0,12}，)?[^。；]{0,12}(?:今年|新的一年|20\d\d年)[^。；，：]{0,24}(?:总体要求|总的要求|总要求|总体思路|预期目标|主要目标|工作思路)(?:是|为|：|建议)/;

/** The era ahead that opens a part by its words where the heading of it is lost; undefined where none does. */
export function announcedPart(text: string, clock: Clock): Era | undefined {
  const words = ANNOUNCES_PART.exec(text)?.[0];
  if (words === undefined) return undefined;
  return erasIn(words, clock).find(({ side, isYear }) => side === 'ahead' && isYear);
}
