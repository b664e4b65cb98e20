/** Numbers by which a text counts its own parts or things that are there: 安排6部分22个方面, 聚焦两大主攻方向. */
import { DOCUMENT_NOUNS } from '../../lexicon/document-nouns.ts';
import { endsInDo, hasDo } from '../../lexicon/verbs.ts';
import { pattern } from '../../lexicon/words.ts';
import type { Candidate } from '../context.ts';

/** 发挥3个基地作用, 现有5家: what is there already and is made use of. */
const MAKES_USE = /(?:发挥|依托|用好|利用|借助|会同|联合|确定的|现有的?|已有的?)$/;
const DOCUMENT_NOUN = pattern`^(?:的)?(?:重要|重点|主要|具体|关键)?${DOCUMENT_NOUNS}`;
/** 提出5方面19条措施, 围绕三大领域: the text tells how it is built. */
const TELLS_PARTS = /(?:提出|部署|明确|安排|包括|共|围绕|聚焦|分为|分|从|按照|涵盖|即)[^，；]*$/;
const SUMS_UP = /(?:共|共计|包括|分为|分|共有|分成|即|统筹|围绕|聚焦|涵盖|印发|等)$/;
/** A document has no hundred parts. */
const MAX_PARTS = 100;
const MAX_SUMMED_UP = 40;
/** Below ten, a number in words mostly stands for itself: 三个转变. */
const FEW = 10;

/** 安排6部分22个方面; 提出5方面19条措施; 聚焦两大主攻方向; 申请表一式3份 */
export function describesDocument(c: Candidate): boolean {
  const { amount, tail, head } = c;
  if (MAKES_USE.test(head)) return true;
  if (/(?:一式|共印|印数：?)$/.test(head) && amount.unit === '份') return true;
  if (amount.unitKind === 'money' || amount.unitKind === 'share' || amount.value >= MAX_PARTS) return false;
  // 办好10件民生实事: the list behind it says what is done.
  if (/^(?:重点|为民|惠民)?(?:民生)?实事/.test(tail)) return true;
  if (buildsNamed(c)) return false;
  if (enumerates(head, amount.value)) return true;
  if (/(?:^|[^公])共[^，；]{1,8}$/.test(head) && /^[条项个]$/.test(amount.unit)) return true;
  // 不少于3个专项行动 sets a bound, and bounds commit.
  if (DOCUMENT_NOUN.test(tail) && amount.comparator === '=')
    return isSpoken(c) || !endsInDo(head) || TELLS_PARTS.test(head);
  if (SUMS_UP.test(head) && amount.value < MAX_SUMMED_UP && /^[个条项类种]$|^部门/.test(amount.unit))
    return true;
  if (head.endsWith('等')) return true;
  if (/为(?:依托|基础|载体|重点|核心|引领|支撑)/.test(tail) && /以[^，]*$/.test(head)) return true;
  return isSpoken(c) && namesFew(c);
}

/** 开工建设A、B等12条高速公路, 建成A、B2个园区: works of which some are named, to be built. */
const BUILDS = /(?:建设|建成|新建|改建|扩建|续建|新开工?|开工|竣工|完工|投产|打造|创建|建好|完成|改造)/;
const WORKS = /^[个条座所处家项]$/;
/** 等5个领域: parts, not works. */
const NO_WORKS =
  /^(?:重点|主要|新兴|优势|特色|细分|关键|方面|大)*(?:领域|方面|行业|部门|环节|区县?|县区?|市|类|场景|方向|体系|机制|产业|专题|维度|品种|学科|专业(?!园))/;

function buildsNamed(c: Candidate): boolean {
  const { amount, head, tail } = c;
  if (isSpoken(c) || !WORKS.test(amount.unit) || amount.comparator !== '=' || NO_WORKS.test(tail))
    return false;
  const [lead = '', ...others] = head.split('、');
  return (
    (others.length > 0 || head.endsWith('等')) &&
    (BUILDS.test(lead) ||
      /^[^，；。]{2,16}(?:开工|建设|竣工|投产|投用|进行(?:改造|整治|提升|修缮|治理))/.test(tail))
  );
}

/** 三大行动: in words, not in digits. */
const isSpoken = ({ sentence, amount }: Candidate): boolean =>
  !/\d/.test(sentence.flow.text.charAt(amount.start));

/** 坚持两个结合, 抓住三类主体: a few things that the reader knows, and nobody is to bring them about. */
function namesFew({ amount, head, tail }: Candidate): boolean {
  return (
    amount.value < FEW &&
    /^[个类项种批条位对组支]$/.test(amount.unit) &&
    !endsInDo(head) &&
    amount.comparator === '=' &&
    !/分别|达到$|其中/.test(head) &&
    !(hasDo(head) && /^(?:[，。；、）]|$)/.test(tail))
  );
}

/** 一体化办理、精准化服务、…、生态化发展5类应用场景: the number counts the row before it. */
function enumerates(head: string, value: number): boolean {
  const row = head.replace(/（[^）]*）/g, '').split('、');
  return (
    value >= 2 &&
    row.length === value &&
    !/\d|[和及与]/.test(head.slice(-24)) &&
    row.slice(1).every((item) => item.length <= 14)
  );
}
