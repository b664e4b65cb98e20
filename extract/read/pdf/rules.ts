/** The straight lines that a page draws upright or level: borders of tables and cells. */
import type { PdfLibrary } from './library.ts';
import { matrixOf, times, type Matrix } from './matrix.ts';

/** A line at one height (or one distance from the left), from end to end, in points of the upright page. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}
export interface Rules {
  readonly level: readonly Rule[];
  readonly upright: readonly Rule[];
}

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Off a right angle by at most so much, in points. */
const STRAIGHT = 0.5;
const MIN_LENGTH = 4;
/** A drawing has more; it is no table. */
const MAX_RULES = 4000;

/** pdf.js's own codes for the steps of a path, which it does not export. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const NUMBERS_AFTER = new Map([
  [MOVE, 2],
  [LINE, 2],
  [CURVE, 6],
  [QUADRATIC, 4],
]);

/** @param toPage the page's matrix from its user space to the upright page */
export function rulesOf({ fnArray, argsArray }: OperatorList, OPS: PdfLibrary['OPS'], toPage: Matrix): Rules {
  const level: Rule[] = [];
  const upright: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = toPage;
  const drawn = new Set([
    OPS.fill,
    OPS.eoFill,
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
  ]);
  const turn = (operator: number, args: readonly unknown[]): void => {
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    if (operator === OPS.transform) matrix = times(matrix, matrixOf(numbersOf(args)));
    if (operator === OPS.paintFormXObjectBegin) matrix = times(matrix, matrixOf(numbersOf(args[0])));
  };
  fnArray.forEach((operator, i) => {
    const args = listOf(argsArray[i]);
    turn(operator, args);
    if (operator === OPS.constructPath && typeof args[0] === 'number' && drawn.has(args[0]))
      for (const path of listOf(args[1])) addEdges(numbersOf(path), matrix, level, upright);
  });
  return level.length + upright.length > MAX_RULES ? { level: [], upright: [] } : { level, upright };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const numbersOf = (value: unknown): number[] =>
  Array.isArray(value) || value instanceof Float32Array ? Array.from(value, Number) : [];

function addEdges(path: readonly number[], matrix: Matrix, level: Rule[], upright: Rule[]): void {
  const [a, b, c, d, e, f] = matrix;
  const pointAt = (i: number): [number, number] => {
    const [x = 0, y = 0] = path.slice(i, i + 2);
    return [a * x + c * y + e, b * x + d * y + f];
  };
  let start: [number, number] = [0, 0];
  let last = start;
  for (let i = 0; i < path.length;) {
    const step = path[i] ?? 0;
    const length = NUMBERS_AFTER.get(step) ?? 0;
    const next = length === 0 ? start : pointAt(i + 1 + length - 2);
    if (step === MOVE) start = next;
    else if (step !== CURVE && step !== QUADRATIC) addEdge(last, next, level, upright);
    last = next;
    i += 1 + length;
  }
}

function addEdge(
  [x1, y1]: [number, number],
  [x2, y2]: [number, number],
  level: Rule[],
  upright: Rule[],
): void {
  const [width, height] = [Math.abs(x1 - x2), Math.abs(y1 - y2)];
  if (height <= STRAIGHT && width >= MIN_LENGTH)
    level.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
  if (width <= STRAIGHT && height >= MIN_LENGTH)
    upright.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
}
