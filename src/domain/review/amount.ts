/** An amount as a person types it into a record: 2000亿元, 1—2场, 60%, in base units as the dataset keeps them. */
import { parseAmountCell } from '../observation-import/parse-cell.ts';
import { convertUnit, NUMERALS } from '../unit-conversion.ts';

export interface TypedAmount {
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
}

const RANGE = /^(.+?)\s*(?:—|–|~|～|-|至|到)\s*(.+)$/u;
/** A numeral before a unit, or alone: 万, 亿. */
const SCALE = new RegExp(`^(${NUMERALS.map(([word]) => word).join('|')})(.*)$`, 'u');
const SCALES: ReadonlyMap<string, number> = new Map(NUMERALS);
/** These begin like a numeral and are units of their own. */
const WHOLE = /^(?:千瓦|千米|千克|百分点)/u;

/** Products of powers of ten leave dust (0.30000000000000004) that would be shown as a figure of the text. */
const withoutDust = (value: number): number => Number(value.toPrecision(14));

function parseOne(text: string, unit: string): TypedAmount | null {
  const parsed = parseAmountCell(text);
  if (parsed === null || parsed.value < 0) return null;
  const scale = WHOLE.test(parsed.unit) ? null : SCALE.exec(parsed.unit);
  const factor = SCALES.get(scale?.[1] ?? '') ?? 1;
  const written = scale === null ? parsed.unit : (scale[2] ?? '');
  const value = withoutDust(parsed.value * factor);
  const converted = convertUnit(value, written, unit);
  // 公里 typed where the record counts 米 is the record's unit; 个 where it counts 家 is another.
  return converted.ok && unit !== ''
    ? { value: converted.value, valueMax: null, unit }
    : { value, valueMax: null, unit: written };
}

/** Null where it cannot be read. `unit` is the record's own: kept where the typed one measures the same or is missing. */
export function parseTypedAmount(text: string, unit: string): TypedAmount | null {
  const plain = text.normalize('NFKC').trim();
  const alone = parseOne(plain, unit);
  if (alone !== null) return alone;
  const range = RANGE.exec(plain);
  const upper = range === null ? null : parseOne(range[2] ?? '', unit);
  if (range === null || upper === null) return null;
  const lower = parseOne(range[1] ?? '', unit);
  if (lower === null) return null;
  // 1—2万家: the unit behind the second holds for both.
  const isBare = parseAmountCell(range[1] ?? '')?.unit === '';
  const scaled = isBare ? parseOne(`${(range[1] ?? '').trim()}${unitBehind(range[2] ?? '')}`, unit) : lower;
  if (scaled === null || scaled.unit !== upper.unit || scaled.value > upper.value) return null;
  return { value: scaled.value, valueMax: upper.value, unit: upper.unit };
}

const unitBehind = (text: string): string => parseAmountCell(text)?.unit ?? '';
