/** Districts that share a name (鼓楼区 of 南京, 徐州, 开封 and 福州): which of them a head means, the cities tell that the text names. */
import type { Region } from '../../../src/domain/dataset/schema.ts';
import { namesakesAt, placeAt, placeHits } from '../../recognise/region.ts';
import type { PlaceAt } from './head.ts';
import { governing, type Named } from './named.ts';

/** The name of a file counts as much as so many mentions. */
const OF_FILE = 2;

/** @param files names of the file and of its folder */
export function placesMeant(named: Named, files: readonly string[]): PlaceAt {
  const ofFiles = files.flatMap((name) => placeHits(name).map(({ region }) => region.code));
  const countOf = ({ code }: Region): number => {
    const city = governing(code);
    return named.countOf(city) + OF_FILE * ofFiles.filter((one) => one === city).length;
  };
  return (text, at) => {
    const known = placeAt(text, at);
    if (known) return known;
    // The one whose city is named more often than those of the others.
    const [first, second] = namesakesAt(text, at).toSorted((a, b) => countOf(b) - countOf(a));
    return first && second && countOf(first) > countOf(second)
      ? { region: first, length: first.name.length }
      : undefined;
  };
}
