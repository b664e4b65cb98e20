/** A page's pieces of text as they stand on the upright page, in points from its top left corner. */
import { matrixOf, times, type Matrix } from './matrix.ts';

export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline. */
  readonly base: number;
  /** Of the letters, about an em. */
  readonly size: number;
}

/** What pdf.js says of a piece of text: its matrix [a b c d e f] from text to page, and its width along the line. */
export interface RawItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Quarter turns by which a text runs; text at other angles is a watermark. */
type Turn = 0 | 1 | 2 | 3;
type Turned = Run & { readonly turn: Turn };

/** How far from a right angle a line may lean, as a share of its length. */
const LEAN = 0.02;

/**
 * The pieces of a page, turned so that most of its text runs from left to right.
 * @param toPage the page's own matrix from its user space to the upright page
 */
export function runsOf(
  items: readonly RawItem[],
  toPage: Matrix,
  width: number,
  height: number,
): { runs: Run[]; turn: Turn } {
  const turned = items.flatMap((item) => turnedRun(item, toPage) ?? []);
  const turn = commonTurn(turned);
  const runs = turned.filter((run) => run.turn === turn).map((run) => upright(run, turn, width, height));
  return { runs, turn };
}

function turnedRun({ str, transform, width, height }: RawItem, toPage: Matrix): Turned | undefined {
  const text = withoutRadicals(str);
  if (text.trim() === '') return undefined;
  const [alongX, alongY, , , left, base] = times(toPage, matrixOf(transform));
  const length = Math.hypot(alongX, alongY) || 1;
  const turn = turnOf(alongX / length, alongY / length);
  if (turn === undefined) return undefined;
  const scale = Math.hypot(toPage[0], toPage[1]);
  return { text, turn, left, right: width * scale, base, size: (height || length) * scale };
}

/** Of a direction of length one. */
function turnOf(x: number, y: number): Turn | undefined {
  if (Math.abs(y) < LEAN) return x > 0 ? 0 : 2;
  if (Math.abs(x) < LEAN) return y > 0 ? 1 : 3;
  return undefined;
}

function commonTurn(runs: readonly Turned[]): Turn {
  const letters = [0, 0, 0, 0];
  for (const { turn, text } of runs) letters[turn] = (letters[turn] ?? 0) + text.length;
  const most = letters.indexOf(Math.max(...letters));
  return most === 1 || most === 2 || most === 3 ? most : 0;
}

/** `left`/`base` hold the start point and `right` the length until the page stands upright. */
function upright(run: Turned, turn: Turn, width: number, height: number): Run {
  const { text, left: x, base: y, right: length, size } = run;
  const points = { 0: [x, y], 1: [y, width - x], 2: [width - x, height - y], 3: [height - y, x] } as const;
  const [left, base] = points[turn];
  return { text, left, right: left + length, base, size };
}

/**
 * CJK Radicals Supplement → the unified ideograph (Unicode EquivalentUnifiedIdeograph); NFKC leaves these alone. Fonts that
 * draw a radical and a character with one shape make programs write the radical: ⻓ for 长. They look alike and no rule of
 * the language would find them.
 */
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
const withoutRadicals = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/gu, (c) => SUPPLEMENT.get(c) ?? c.normalize('NFKC'));
