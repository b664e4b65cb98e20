/** How far a record can be trusted, by the kind of record that it is. */
import type { Reading } from '../interpret/reading.ts';

/** A noun phrase that still begins with a preposition, or carries stray signs, was cut badly. */
const ODD_START = /^(?:在|按|为|对|向|由|将|以|经|另|其)/;
const PLAIN = /^[\u4e00-\u9fa5“”（）A-Za-z0-9、.·-]+$/;

/** See extract/README.md for what the figure means and how it was measured. */
export function confidenceOf(reading: Reading, mentions: number): number {
  const { indicator } = reading;
  if (reading.rows[0] === 'table.indicators') return 0.98;
  let doubt = reading.kind === 'support' ? 0.18 : 0.04;
  if (reading.inferred.includes('indicator')) doubt += 0.06;
  if ((reading.period ?? reading.deadline).basis === 'none') doubt += 0.06;
  if (indicator.length < 4 || indicator.length > 24) doubt += 0.14;
  if (ODD_START.test(indicator) || !PLAIN.test(indicator)) doubt += 0.14;
  if (reading.unit === '元') doubt += 0.03;
  if (mentions > 1) doubt /= 2;
  return Number((1 - doubt).toFixed(2));
}
