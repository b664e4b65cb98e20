/** 北京市细颗粒物浓度控制在… in a plan of the nation: a clause that begins with a place speaks of that place. */
import { NAMES_BEHIND_PLACE } from '../lexicon/generic-nouns.ts';
import { leadingVerbs } from '../lexicon/verbs.ts';
import { pattern } from '../lexicon/words.ts';
import { isInside, placeAt, placeHits, type PlaceHit } from '../recognise/region.ts';
import type { Region } from '../../src/domain/dataset/schema.ts';
import type { AmountInContext } from '../sentence/context.ts';
import type { Share } from './distribution/distribution.ts';
import { itemHead, type Neighbours, type Phrase } from './name/phrase.ts';
import { trimFront } from './name/trim.ts';
import type { Reading } from './reading.ts';

/** What may stand before the place: the start of the item, a date, or who helps it. */
const OPENS = /(?:^、?|[，：；]|年(?:底|末|内)?前?|支持|推动|推进|指导|其中|力争|确保|争取)$/;
/** 北京至雄安, 长沙、株洲, 宁波市级: the place goes on, or is no place by itself. */
const GOES_ON = /^(?:[、和与及至—级籍]|等)/;
/** 鄂尔多斯、呼和浩特、包头三市: several places. */
const COUNTED = /^[两三四五六七八九十]+(?:省|市|地|县|区)/;
const NAME = pattern`^${NAMES_BEHIND_PLACE}`;
/** 全省, 我国: the clause turns to the whole. */
const WHOLE = /^(?:[，、]|其中)?(?:到?20\d\d年[底末]?前?，?)?(?:全[省国市区]|我[国省市])/;

/** Of which place a figure is, and the part of it that stays in the scope. */
export interface Placed {
  readonly region: Region;
  readonly scope: string;
  /** Its own words do not say it: the place is that of the clause before, or was taken from the body. */
  readonly isInferred: boolean;
}

/** The place inside the article's own that a figure is of, else the article's. */
export function placeOfFigure(
  c: AmountInContext,
  near: Neighbours,
  phrase: Phrase,
  share: Share | undefined,
): Placed {
  const { region, regionInferred: isInferred } = c.context.facts;
  const { scope } = phrase;
  // 市区达到80%，宁波达到90%; of the nation, also 天津市、河北省分别达到…: the place is all that the scope says.
  const named = share === undefined || region.level === 'nation' ? wholePlace(scope, region) : undefined;
  if (named) return { region: named, scope: '', isInferred: false };
  if (share) return { region, scope, isInferred };
  const head = itemHead(c, near.previous);
  const own = leadingPlace(head, region, phrase.indicator);
  if (own) return { region: own, scope, isInferred: false };
  const before = goesOn(c, near, head, phrase) ? near.last?.region : undefined;
  return before ? { region: before, scope, isInferred: true } : { region, scope, isInferred };
}

function wholePlace(words: string, within: Region): Region | undefined {
  const place = words === '' ? undefined : placeAt(words, 0);
  return place?.length === words.length && isInside(place.region, within) ? place.region : undefined;
}

/** 大连市产值达到300亿元、利润20亿元，就业5万人: the same place up to the semicolon, unless the text turns to the whole. */
function goesOn(c: AmountInContext, { last, previous }: Neighbours, head: string, phrase: Phrase): boolean {
  const { region } = c.context.facts;
  if (!last || !previous || last.region.code === region.code || !isInside(last.region, region)) return false;
  if (WHOLE.test(head) || phrase.scope !== '' || previous.start < c.sentence.start) return false;
  const { text } = c.sentence.flow;
  const between = text.slice(previous.end, c.amount.start);
  if (/[；。]/.test(between)) return false;
  return (
    !between.includes('，') ||
    phrase.inferred ||
    isSubject(text.slice(c.sentence.start, previous.start), last)
  );
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
  if (
    behind === '' ||
    placeAt(behind, 0) ||
    GOES_ON.test(behind) ||
    COUNTED.test(behind) ||
    NAME.test(behind)
  )
    return false;
  // 商洛电厂、店头电厂: a row of names, of which only the first begins with the place.
  if (indicator.includes('、')) return false;
  const said = trimFront(behind);
  const object = trimFront(said.slice(leadingVerbs(said))).replace(/^的/, '');
  const name = indicator.slice(0, 2);
  return object === '' || said.startsWith(name) || object.startsWith(name);
}
