/** 北京市细颗粒物浓度控制在… in a plan of the nation: a clause that begins with a place speaks of that place. */
import { leadingVerbs } from '../lexicon/verbs.ts';
import { trimFront } from './name/trim.ts';
import { isInside, placeAt, placeHits, wholePlace, type PlaceHit } from '../recognise/region.ts';
import type { Region } from '../../src/domain/dataset/schema.ts';
import type { Field, Figure } from './figure.ts';
import type { Reading } from './reading.ts';

/** What may stand before the place: the start of the item, a date, or who helps it. */
const OPENS = /(?:^、?|[，：；]|年(?:底|末|内)?前?|支持|推动|推进|指导|其中|力争|确保|争取)$/;
/** 北京至雄安, 长沙、株洲, 宁波市级: the place goes on, or is no place by itself. */
const GOES_ON = /^(?:[、和与及至—级籍]|等)/;
/** 全省, 我国: the clause turns to the whole. */
const WHOLE = /^[，、]?(?:全[省国市区县]|我[国省市])/;

/** The place inside the article's own that a figure is of, else the article's. */
export const placed: Field = (figure, { region, indicator, scope, inferred }) => {
  const { share, item } = figure;
  const stated = inferred.filter((field) => field !== 'region');
  // 市区达到80%，宁波达到90%; of the nation, also 天津市、河北省分别达到…: the place is all that the scope says.
  const named = share === undefined || region.level === 'nation' ? placeWithin(scope, region) : undefined;
  if (named) return { region: named, scope: '', inferred: stated };
  if (share) return {};
  const own = leadingPlace(item, region, indicator);
  if (own) return { region: own, inferred: stated };
  const before = placeBefore(figure, region, inferred.includes('indicator'));
  return before && scope === '' ? { region: before, inferred: [...stated, 'region'] } : {};
};

const placeWithin = (words: string, within: Region): Region | undefined => {
  const place = wholePlace(words);
  return place && isInside(place, within) ? place : undefined;
};

/** 大连市产值达到300亿元、利润20亿元，就业5万人: the same place up to the semicolon, where it is the sentence's subject. */
function placeBefore(
  { near: { last, previous }, sentence, amount, item }: Figure,
  region: Region,
  isUnnamed: boolean,
): Region | undefined {
  if (!last || !previous || last.region.code === region.code || !isInside(last.region, region))
    return undefined;
  if (previous.start < sentence.start || WHOLE.test(item)) return undefined;
  const { text } = sentence.flow;
  const goesOn = !text.slice(previous.end, amount.start).includes('，') || isUnnamed;
  return goesOn || isSubject(text.slice(sentence.start, previous.start), last) ? last.region : undefined;
}

/** 大连市, not 大连港: the name in full is the sentence's subject, a short one may be part of another name. */
const isSubject = (said: string, { region }: Reading): boolean => said.includes(region.name);

function leadingPlace(head: string, within: Region, indicator: string): Region | undefined {
  const hit = placeHits(head).findLast(
    ({ region, at }) =>
      region.level !== 'district' && isInside(region, within) && OPENS.test(head.slice(0, at)),
  );
  return hit && isNamedBehind(head, hit, indicator) ? hit.region : undefined;
}

/** Whether the name of the figure begins right behind the place, or behind a date or a verb there. */
function isNamedBehind(head: string, { at, length }: PlaceHit, indicator: string): boolean {
  const behind = head.slice(at + length);
  if (behind === '' || placeAt(behind, 0) || GOES_ON.test(behind)) return false;
  // 商洛电厂、店头电厂: a row of names, of which only the first begins with the place.
  if (indicator.includes('、')) return false;
  const said = trimFront(behind);
  const object = trimFront(said.slice(leadingVerbs(said)));
  const name = indicator.slice(0, 2);
  return object === '' || said.startsWith(name) || object.startsWith(name);
}
