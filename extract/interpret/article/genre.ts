/** What kind of text an article is. */
import { LAW_TITLE, REPORT_TITLE, STATISTICS_TITLE, WORK_REPORT_TITLE } from '../../lexicon/title-kinds.ts';
import type { RawArticle } from '../../segment/articles.ts';
import { textsOf, type Block } from '../../segment/blocks.ts';

/** Only policies commit; a law's numbers are mostly limits; statistics and reports observe. */
export type Genre = 'policy' | 'law' | 'statistics' | 'report';

/** A law has at least this many provisions (第五条). */
const MIN_PROVISIONS = 5;
/** So many clauses that grant money make a regulation a measure of support. */
const MIN_GRANTS = 3;

/** By the title, and for 办法 and 规定 by what the clauses do. */
export function findGenre(raw: RawArticle, blocks: readonly Block[]): Genre {
  const { title } = raw;
  if (WORK_REPORT_TITLE.test(title)) return 'policy';
  // 促进一季度消费增长若干措施 reports no growth: it is to bring it about.
  const isPlan = /方案|意见|措施|计划|规划/.test(title);
  if (STATISTICS_TITLE.test(title) && !isPlan) return 'statistics';
  if (REPORT_TITLE.test(title) && !isPlan) return 'report';
  if (!LAW_TITLE.test(title)) return 'policy';
  const body = textsOf(blocks, raw.bodyFirst, raw.end);
  const provisions = body.filter((text) => /^第[一二三四五六七八九十百]+条/.test(text));
  return provisions.length >= MIN_PROVISIONS && !isSupport(title, body) ? 'law' : 'policy';
}

/** 扶持办法, 奖励办法: measures in the form of a regulation, whose clauses grant money. */
function isSupport(title: string, body: readonly string[]): boolean {
  if (/扶持|奖励|资助|支持|补助|补贴|激励|奖补/.test(title)) return true;
  const grants = body.filter((text) => /(?:给予|予以|奖励|补助|补贴)[^。]{0,30}[万亿]元/.test(text));
  return grants.length >= MIN_GRANTS;
}
