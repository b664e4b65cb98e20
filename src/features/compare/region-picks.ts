/** Which regions can be picked, and why a picked one has no figure. Pure. */
import type { PickGroup, PickOption } from '../../charts/view/pick-groups.ts';
import { placeName, type Covered } from '../../domain/region/covered.ts';
import { PLACES } from '../../domain/region/places.ts';
import { ENGLISH_PLACES } from '../../domain/region/english-places.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import { lazily } from '../../domain/collections/lazily.ts';
import type { RegionLevel } from '../../domain/dataset/schema.ts';
import { REGION_LEVELS } from '../../domain/dataset/schema/lists.ts';
import { byPlaceCode, NATION } from '../../domain/region/provinces.ts';
import type { I18n } from '../../i18n/index.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import { regionName } from '../../i18n/shown-names.ts';

/** A place's name in the reader's language; the code where it is none. */
export const shownPlace = (code: string, covered: Covered, i18n: I18n): string =>
  regionName({ code, name: placeName(code, covered) ?? code }, i18n);

/** Those with a figure; those whose documents say nothing of it; and, once searched for, all other provinces and cities. */
export function regionGroups({ regions }: Comparison, covered: Covered, i18n: I18n): PickGroup[] {
  const option = (code: string, name: string, meta: string): PickOption => ({
    key: code,
    name: regionName({ code, name }, i18n),
    meta,
    // What the reader may type besides.
    also: `${PLACES.get(code) ?? name} ${ENGLISH_PLACES.get(code) ?? ''}`,
  });
  const withFigure = new Set(regions.map(({ code }) => code));
  const known = regions.map(({ code, name, count }) =>
    option(code, name, i18n.t('targets.remaining', { n: count })),
  );
  const silent = [...covered]
    .filter(([code]) => !withFigure.has(code))
    .toSorted(([a], [b]) => byPlaceCode(a, b))
    .map(([code, name]) => option(code, name, i18n.t('compare.regions.noFigure')));
  const others = [...PLACES]
    .filter(([code]) => !covered.has(code))
    .map(([code, name]) => option(code, name, i18n.t('compare.tiles.noDocument')));
  return [
    ...byLevel(known, i18n),
    { key: 'covered', label: i18n.t('compare.regions.covered'), options: silent },
    { key: 'uncovered', label: i18n.t('compare.regions.uncovered'), options: others, onSearch: true },
  ].filter(({ options }) => options.length > 0);
}

/** More places than these stand level by level. */
const MANY = 30;

/** Provinces before cities before counties, the nation apart. */
function byLevel(known: readonly PickOption[], i18n: I18n): PickGroup[] {
  const label = i18n.t('compare.regions.withFigure');
  if (known.length <= MANY) return [{ key: 'with-figure', label, options: known }];
  return [...groupBy(known, ({ key }) => levelOf(key))]
    .toSorted(([a], [b]) => REGION_LEVELS.indexOf(a) - REGION_LEVELS.indexOf(b))
    .map(([level, options]) => ({ key: level, label: `${label} · ${i18n.t(`level.${level}`)}`, options }));
}

function levelOf(code: string): RegionLevel {
  if (code === NATION) return 'nation';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'district';
}

export type Absence = 'elsewhen' | 'words' | 'near' | 'not-found' | 'no-document';

export interface AbsentRegion {
  readonly name: string;
  readonly absence: Absence;
}

const figuresOf = (rows: Comparison['all']): ReadonlySet<string> =>
  new Set(rows.flatMap(({ value, region }) => (value === null ? [] : region.code)));

/** The chosen regions that have no figure of the year that is looked at, in their order. */
export function absentRegions(
  model: Pick<Comparison, 'shown' | 'all' | 'near'>,
  chosen: readonly string[],
  covered: Covered,
  i18n: I18n,
): AbsentRegion[] {
  const { shown, all } = model;
  const [withFigure, elsewhen] = [figuresOf(shown), figuresOf(all)];
  const inWords = new Set(all.map(({ region }) => region.code));
  const saysNear = lazily(() => new Set(model.near.map(({ region }) => region.code)));
  const absenceOf = (code: string): Absence => {
    if (elsewhen.has(code)) return 'elsewhen';
    if (inWords.has(code)) return 'words';
    if (saysNear().has(code)) return 'near';
    return covered.has(code) ? 'not-found' : 'no-document';
  };
  return [...new Set(chosen)]
    .filter((code) => !withFigure.has(code))
    .map((code) => ({
      name: shownPlace(code, covered, i18n),
      absence: absenceOf(code),
    }));
}
