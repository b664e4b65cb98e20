/** "My region", remembered on this computer: a wish of the reader, never part of the data. */
import { UNKNOWN_PLACE } from '../domain/region/provinces.ts';
import { readSetting, writeSetting } from './settings.ts';

const NAME = 'my-region';

export const readMyRegion = (): string | null => {
  const stored = readSetting(NAME);
  return stored !== null && /^\d{6}$/u.test(stored) && stored !== UNKNOWN_PLACE ? stored : null;
};

export const writeMyRegion = (code: string | null): void => writeSetting(NAME, code);
