/** Nation → province → city → district by GB/T 2260 codes: 330100 lies in 330000, which lies in 100000. */
import { UNKNOWN_PLACE, NATION } from './provinces.ts';

/** From the nation down to the region itself. Codes of municipalities' districts (110101) have no city between. */
export function chainOf(code: string): string[] {
  if (!/^\d{6}$/u.test(code) || code === NATION || code === UNKNOWN_PLACE) return [NATION];
  const province = `${code.slice(0, 2)}0000`;
  const city = `${code.slice(0, 4)}00`;
  const isMunicipality = ['11', '12', '31', '50'].includes(code.slice(0, 2));
  return [...new Set([NATION, province, ...(isMunicipality ? [] : [city]), code])];
}
