/** 甲市、乙市各建成1个中心: what each of several places shall have is a commitment of each of them. */
import { isInside, placeAt } from '../../recognise/region.ts';
import type { Region } from '../../../src/domain/dataset/schema.ts';
import type { Reading } from '../reading.ts';

/** The row of places in a clause, and what is done in each; 各类, 各级 and 各市 are words of their own. */
const EACH = /([\u4e00-\u9fa5、]+)各(?![类级地项市县区部界省方单校族种])[\u4e00-\u9fa5]{0,10}$/;
/** 两市, 三地: their own count. */
const COUNT = /(?:[两三四五六七八九十]|[两三四五六七八九]个)(?:[市县区省州地]|城市)$/;

interface EachPlace {
  readonly row: string;
  readonly regions: readonly Region[];
}

/** The place that a text ends with, with its length. */
function placeAtEnd(text: string): { readonly region: Region; readonly length: number } | undefined {
  for (let at = Math.max(0, text.length - LONGEST); at < text.length - 1; at += 1) {
    const place = placeAt(text, at);
    if (place?.length === text.length - at) return place;
  }
  return undefined;
}
const LONGEST = 12;

/** @param head what stands before the figure and its bound. Undefined where no row of places inside `region` does. */
function eachPlaceIn(head: string, region: Region): EachPlace | undefined {
  const clause = head.split(/[，；。：]/).at(-1) ?? '';
  if (!clause.includes('各')) return undefined;
  const listed = EACH.exec(clause)?.[1]?.replace(COUNT, '') ?? '';
  const items = listed.split(/[、和与及]/);
  const [first = '', ...others] = items;
  const places = [placeAtEnd(first), ...others.map((item) => whole(item))];
  const regions = places.flatMap((place) => place?.region ?? []);
  const isRow = regions.length === items.length && items.length > 1;
  if (!isRow || !regions.every((one) => one.code !== region.code && isInside(one, region))) return undefined;
  return { row: listed.slice(first.length - (places[0]?.length ?? 0)), regions };
}

function whole(item: string): ReturnType<typeof placeAtEnd> {
  const place = placeAt(item, 0);
  return place?.length === item.length ? place : undefined;
}

/** The reading once for each place of the row before its figure, else as it is. */
export function forEachPlace(reading: Reading, head: string): readonly [Reading, ...Reading[]] {
  const each = eachPlaceIn(head, reading.region);
  const [first, ...others] = each?.regions ?? [];
  if (each === undefined || first === undefined) return [reading];
  const indicator = reading.indicator.replace(each.row, '');
  const scope = reading.scope.replace(each.row, '');
  const inferred = reading.inferred.filter((field) => field !== 'region');
  const of = (region: Region): Reading => ({ ...reading, region, scope, inferred });
  if (indicator === '') return [reading];
  return [{ ...of(first), indicator }, ...others.map((region) => ({ ...of(region), indicator }))];
}
