/** Districts that share a name (鼓楼区 of 南京, 徐州, 开封 and 福州): which of them a head means, the cities tell that the text names. */
import type { Region } from '../../../src/domain/dataset/schema.ts';
import { namesakesAt, placeHits } from '../../recognise/region.ts';
import type { Found } from './evidence.ts';
import { namingPlaces, type Head } from './head.ts';
import { governing, type Named } from './named.ts';

/** The name of a file counts as much as so many mentions. */
const OF_FILE = 2;

/** @param files names of the file and of its folder */
export function namesakeEvidence(head: Head, named: Named, files: readonly string[]): Found[] {
  return namingPlaces(head).flatMap(({ kind, text, at, line }): Found[] => {
    const region = meant(namesakesAt(text, at), named, files);
    return region ? [{ kind, region, text, line }] : [];
  });
}

/** The one whose city is named more often than those of the others. */
function meant(regions: readonly Region[], named: Named, files: readonly string[]): Region | undefined {
  const ofFiles = files.flatMap((name) => placeHits(name).map(({ region }) => region.code));
  const counted = regions
    .map((region) => {
      const code = governing(region.code);
      return { region, count: named.countOf(code) + OF_FILE * ofFiles.filter((one) => one === code).length };
    })
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  return first && first.count > (second?.count ?? 0) ? first.region : undefined;
}
