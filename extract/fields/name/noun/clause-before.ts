/** The noun of a clause before: 组建产业联盟，规模达到50家. */
import { leadingVerbs, withoutPredicate } from '../../../lexicon/verbs.ts';
import type { AmountInContext } from '../../../sentence/context.ts';
import { trimEnd, trimFront } from '../trim.ts';

/** A longer noun is a clause that was not understood. */
const MAX_CLAUSE_NOUN = 24;
/** 组建产业联盟，…: how a clause brings about the thing that the next one measures. */
const BRINGS_ABOUT = /(?:设立|组建|成立|建设|打造|培育|组织|开展|举办|实施|发布|建立)([^，]{3,})$/;

/** The noun of the clause before, without its verbs; empty where it is too long or has a figure of its own. */
export function previousClause(c: AmountInContext): string {
  const text = c.sentence.flow.text.slice(c.sentence.start, c.clause[0]).replace(/[，；：]$/, '');
  for (const clause of text
    .split(/[，；：。]/)
    .slice(-MAX_CLAUSES)
    .toReversed()) {
    const noun = nounOfClause(clause);
    if (noun !== '') return noun;
  }
  return '';
}

/** How many clauses back the noun may stand. */
const MAX_CLAUSES = 3;
/** 现有推广员2300名; 分三批遴选: what has a figure of its own, and what only tells how. */
const HAS_FIGURE = /^(?:目前|现有|已有)?([\u4e00-\u9fa5]{3,16})\d/;
const TELLS_HOW = /^(?:分|按|以|依|从|通过|首批|第)|[一二三四五六七八九十]批|、/;

/** 应用场景加快拓展, 体系基本健全: a clause that says how a thing fares names none for the next. */
const STATES = /(?:加快|大幅|显著|明显|基本|持续|不断|更加|进一步|全面|稳步|有效)[\u4e00-\u9fa5]{2}$/;

/** 我市贯标企业已达300家 → 贯标企业 */
function figuredNoun(words: string): string {
  const noun = trimFront(withoutPredicate(words).replace(/已经?$/, ''));
  return trimFront(noun.slice(leadingVerbs(noun)));
}

/** 对老旧小区应改尽改 → 老旧小区; 现有推广员2300名 → 推广员. */
function nounOfClause(clause: string): string {
  const last = clause.replace(/(?:应.尽.|全部.{0,6})$/, '').replace(/^(?:对|将)(?:[^，]*的)?/, '');
  const figured = HAS_FIGURE.exec(last)?.[1];
  if (figured !== undefined) return figuredNoun(figured);
  if (TELLS_HOW.test(last) || STATES.test(last)) return '';
  const noun = trimEnd(withoutPredicate(trimFront(last)));
  const inner = BRINGS_ABOUT.exec(noun)?.[1] ?? noun;
  const bare = trimEnd(trimFront(inner.slice(leadingVerbs(inner))));
  return bare.length > MAX_CLAUSE_NOUN || /\d/.test(bare) ? '' : bare;
}
