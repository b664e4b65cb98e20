/** 北京市细颗粒物浓度控制在… in a plan of the nation: a clause that begins with a place speaks of that place. */
import { NAMES_BEHIND_PLACE } from '../lexicon/generic-nouns.ts';
import { leadingVerbs } from '../lexicon/verbs.ts';
import { pattern } from '../lexicon/words.ts';
import { isInside, placeHits, type PlaceHit } from '../recognise/region.ts';
import type { Region } from '../../src/domain/dataset/schema.ts';
import type { AmountInContext } from './context.ts';
import { itemHead, type Neighbours, type Phrase } from './indicator/phrase.ts';

/** What may stand before the place: the start of the clause, a date, or who helps it. */
const OPENS = /(?:^|[，、：；]|年(?:底|末|内)?前?|支持|推动|推进|指导|其中|力争|确保|争取)$/;
/** 北京至雄安, 长沙、株洲, 宁波市级: the place goes on, or is no place by itself. */
const GOES_ON = /^(?:[、和与及至到—级籍]|等)/;
const NAME = pattern`^${NAMES_BEHIND_PLACE}`;

/** The place inside the article's own that a figure is of, else the article's. */
export function regionOf(c: AmountInContext, near: Neighbours, phrase: Phrase): Region {
  const { region } = c.context.facts;
  const own = leadingPlace(itemHead(c, near.previous), region, phrase.indicator);
  if (own !== undefined) return own;
  // 大连市产值达到300亿元、利润20亿元; what another clause gives its noun gives it its place.
  const { last } = near;
  const goesOn = last !== undefined && (phrase.inferred || isBesideLast(c, near));
  return goesOn && isInside(last.region, region) ? last.region : region;
}

/** Whether the figure before it stands in its clause. */
const isBesideLast = ({ clause }: AmountInContext, { previous }: Neighbours): boolean =>
  previous !== undefined && previous.start >= clause[0];

function leadingPlace(head: string, within: Region, indicator: string): Region | undefined {
  const hit = placeHits(head).findLast(
    ({ region, at }) =>
      region.level !== 'district' && isInside(region, within) && OPENS.test(head.slice(0, at)),
  );
  return hit && isNamedBehind(head, hit, indicator) ? hit.region : undefined;
}

/** Whether the name of the figure begins right behind the place, or behind the verb there. */
function isNamedBehind(head: string, { at, length }: PlaceHit, indicator: string): boolean {
  const behind = head.slice(at + length);
  // 商洛电厂、店头电厂: a row of names, of which only the first begins with the place.
  if (behind === '' || GOES_ON.test(behind) || NAME.test(behind) || indicator.includes('、')) return false;
  const object = behind.slice(leadingVerbs(behind)).replace(/^的/, '');
  const name = indicator.slice(0, 2);
  return object === '' || behind.startsWith(name) || object.startsWith(name);
}
