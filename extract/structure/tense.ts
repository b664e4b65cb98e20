/** Whether sentences tell mostly of what was done, or of what shall be. */

/** What reports of results are full of: aspect, ranks, and figures with decimals, which nobody promises. */
const DONE =
  /同比|累计|年来|以来|居全|位居|稳居|入选|荣获|获批|成功|迈出|圆满|超额|首次|新高|[^为除罢]了|\d\.\d/g;
/** What plans and tasks are full of. */
const TO_DO =
  /力争|今年|确保|争取|继续|大力|将|加快|培育|做强|打造|左右|[，。]要|到20\d\d年|完善|健全|强化|给予|应当|不得|鼓励|引导/g;

export interface Tense {
  readonly done: number;
  readonly toDo: number;
}
export const NO_TENSE: Tense = { done: 0, toDo: 0 };

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

export const tenseOf = (text: string): Tense => ({ done: count(text, DONE), toDo: count(text, TO_DO) });

export const plus = (a: Tense, b: Tense): Tense => ({ done: a.done + b.done, toDo: a.toDo + b.toDo });

/** From -1 (all shall be) to 1 (all was done); a few marks say little. */
export const leaning = ({ done, toDo }: Tense): number => (done - toDo) / (done + toDo + DOUBT);
const DOUBT = 4;
