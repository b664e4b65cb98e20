/** Recipients that open the segment of a grant: 引进国际赛事的，按…; 品牌方按…. */
import { RECIPIENTS } from '../../../lexicon/recipients.ts';
import { hasGrant } from '../../../lexicon/verbs.ts';
import { pattern } from '../../../lexicon/words.ts';
import { trimFront } from '../trim.ts';
import { cleanRecipient as clean } from './clean-recipient.ts';
import { conditioned } from './opening-recipient.ts';

/** A clause that opens with these speaks of the grant, the case or the place, not of whom it is for. */
const NO_RECIPIENT =
  /^(?:其中|同一|分阶段|分档|单|每|最高|累计|年度|按照?|超出|超过|连续|期限|一次性|给予|予以|再|另|市|区|县|省|财政|对|由|可|并|在|首年|次年|第|前|后|补助|补贴|奖励|资金|所需|多|已|不|同时|支持)/;
/** How the clause behind a recipient begins, or goes on: 品牌方按装修投入的15%…; 新建网箱，每立方米补助…. */
const GOES_ON = /^[，的]*(?:按照?|每|给予|予以|一次性|最高|分别|依次|另行|再|奖励|奖补|补助|补贴|资助|$)/;

const NAMES_WHOM = pattern`^(?:新|首次|获评|认定|入选)|${RECIPIENTS}$`;

/** 海铁联运箱量年增长10%以上的企业，按…; 引进国际赛事的，按照…; 品牌方按…享受补贴: how a segment opens. */
export function opening(segment: string): string {
  const clauses = segment.split('，');
  const first = clauses[0] ?? '';
  if (NO_RECIPIENT.test(trimFront(first))) return '';
  const isLast = clauses.length === 1;
  if (first.endsWith('的') && !isLast) return openingCondition(first, segment);
  return openingSubject(first, segment, isLast);
}

/**
 * 引进国际赛事的，…: what the condition speaks of, else the condition itself.
 * 住宿2晚及以上的，每人40元: a figure makes a further condition for the recipient before the semicolon.
 */
const openingCondition = (first: string, segment: string): string =>
  conditioned(segment) || (/\d/.test(first) ? '' : clean(first));

const SUBJECT = /^([\u4e00-\u9fa5“”（）、A-Za-z]{2,16}?)(?=按照?|每|给予|予以|一次性|最高|分别|$)/;

/** 品牌方按装修投入的15%…: the words before the grant; in the same clause as the sum only a noun of a recipient. */
function openingSubject(first: string, segment: string, isLast: boolean): string {
  const subject = SUBJECT.exec(first)?.[1] ?? '';
  // 新获评市级标杆企业给予10万元: the sum may stand in the same clause.
  const stands = !isLast || NAMES_WHOM.test(subject);
  const isNoun = subject !== '' && !hasGrant(subject);
  return isNoun && stands && GOES_ON.test(segment.slice(subject.length)) ? clean(subject) : '';
}
