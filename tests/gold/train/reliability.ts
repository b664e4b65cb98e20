/** How honest and how telling confidence is: what it says against what was found, by records. */

/** A record's confidence, and whether every field of it was found right. */
export interface Said {
  readonly confidence: number;
  readonly isRight: boolean;
}

export interface Tenth {
  readonly count: number;
  /** Mean confidence. */
  readonly said: number;
  /** Share that was found right. */
  readonly found: number;
}

const TENTHS = 10;
const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** Records by tenths of confidence, the lowest first; tenths without records are left out. */
export function tenthsOf(records: readonly Said[]): Tenth[] {
  const tenthOf = ({ confidence }: Said): number => Math.min(TENTHS - 1, Math.floor(confidence * TENTHS));
  return Array.from({ length: TENTHS }, (_, tenth) => records.filter((record) => tenthOf(record) === tenth))
    .filter(({ length }) => length > 0)
    .map((part) => ({
      count: part.length,
      said: mean(part.map(({ confidence }) => confidence)),
      found: mean(part.map(({ isRight }) => Number(isRight))),
    }));
}

/** Expected calibration error: how far what is said lies from what is found, in the mean of the records' tenths. */
export const calibrationError = (records: readonly Said[]): number =>
  tenthsOf(records).reduce((sum, { count, said, found }) => sum + count * Math.abs(said - found), 0) /
  records.length;

/** Area under the ROC curve: how often a right record has more confidence than a wrong one, ties counting half. */
export function areaUnderCurve(records: readonly Said[]): number {
  const right = records.filter(({ isRight }) => isRight);
  const wrong = records.filter(({ isRight }) => !isRight);
  let above = 0;
  for (const a of right)
    for (const b of wrong) above += a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0;
  return above / (right.length * wrong.length);
}
