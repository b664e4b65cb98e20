/** The reader's denominators, kept on this computer only; a file too large for it holds until the page is closed. */
import type { Denominator, DenominatorKind } from '../domain/compare/denominators.ts';
import { readSetting, writeSetting } from './settings.ts';

function isDenominator(entry: unknown): entry is Denominator {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'region' in entry &&
    typeof entry.region === 'string' &&
    'year' in entry &&
    typeof entry.year === 'number' &&
    'value' in entry &&
    typeof entry.value === 'number' &&
    'source' in entry &&
    typeof entry.source === 'string'
  );
}

const held = new Map<DenominatorKind, readonly Denominator[]>();

export function readDenominatorSetting(kind: DenominatorKind): readonly Denominator[] {
  const inMemory = held.get(kind);
  if (inMemory !== undefined) return inMemory;
  try {
    const stored: unknown = JSON.parse(readSetting(`denominators-${kind}`) ?? '[]');
    const values = Array.isArray(stored) ? stored.filter(isDenominator) : [];
    held.set(kind, values);
    return values;
  } catch {
    return [];
  }
}

export function writeDenominatorSetting(kind: DenominatorKind, values: readonly Denominator[]): void {
  held.set(kind, values);
  writeSetting(`denominators-${kind}`, values.length === 0 ? null : JSON.stringify(values));
}
