/** Which dates of a sentence set an end for what it says, rather than a start, a comparison or a name. */
import type { Basis } from '../../src/domain/dataset/schema.ts';
import type { DateMention } from '../recognise/types.ts';
import type { AmountInContext, Lead } from './context.ts';
import { bracketsAround, clauseAround, oncePerSentence, segmentAround, type Sentence } from './sentence.ts';

/** Words before a date that make it a start or a comparison: 较2020年, 从2020年的7.8%, 自2023年7月1日起. */
const NOT_GOVERNING_BEFORE =
  /(?:较|(?<!占)比|从|由|自|以|与|和|同|相比|按照|根据|截至|截止|有效期至|有效期到|截止到|截至到|比照|对比|对标|对照|锚定|瞄准|着眼于?|着眼到|围绕|聚焦|紧扣|[低高快少多]于|恢复到|保持在?)(?:“)?$/;
const NOT_GOVERNING_AFTER =
  /^(?:”)?(?:起(?!草)|(?:以|之)?后(?!续|备|期|半|勤)|以来|基础上?|的?基数|相比|的(?:\d|[一二两三四五六七八九十])|印发|发布|颁布|公布|出台|修订|修正|施行|实施方案|实施以来|版|第|度?(?:上|下)达|工作要点|重点工作|工作任务|政府工作报告|规划(?!建设|新增|新建|布局|实施|建成)|届|级|全年|产图|预算|召开|举行|成立|首次|以前|之前年度)/;

/** 由2023年的80座增加到2026年的150座: the second year is by when. */
const RISES_TO = /(?:增加|提高|提升|扩大|增长|上升|下降|降低|减少|发展)[到至]$/;

/** 2000年底前建成的小区, 2023年以前注册的企业: since when a thing has been there. */
const DATES_A_THING =
  /^(?:以前|之前|前)?(?:建成|竣工|投用|投入使用|注册|成立|登记|出生|毕业|取得|入库|开工)[^，。；\d]{0,8}?的/;

/** What makes a date a start, a comparison, a name or a span that is no end. */
const SETS_NO_END: readonly ((date: DateMention, text: string) => boolean)[] = [
  ({ form, start, end }, text) => form === 'relative' && /去年|上年|当年/.test(text.slice(start, end)),
  (date, text) => isCompared(date, text),
  ({ bounded, start, end }, text) =>
    !bounded &&
    NOT_GOVERNING_AFTER.test(text.slice(end, end + 8)) &&
    !RISES_TO.test(text.slice(Math.max(0, start - 4), start)),
  ({ end }, text) => DATES_A_THING.test(text.slice(end, end + 16)),
  // 10月20日，某市出台…: a day without a year tells when something happened, unless it sets an end.
  ({ form, numeric, bounded }) => form === 'relative' && numeric && !bounded,
  ({ start }, text) => /每年(?:的)?$/.test(text.slice(Math.max(0, start - 4), start)),
  // 为2035年…奠定基础: what is done now serves a later aim, and is due before it.
  ({ start, end }, text) =>
    /为(?:到|了|实现|如期实现|确保)?$/.test(text.slice(Math.max(0, start - 6), start)) &&
    /^[^，；。]{0,40}?(?:奠定|打好|打下|打牢|筑牢|夯实|创造)[^，；。]{0,14}(?:基础|条件|根基)/.test(
      text.slice(end, end + 60),
    ),
  // 面向2035年的科技专项: how far a thing looks ahead is part of its name.
  ({ start, end }, text) => text.startsWith('的', end) && text.startsWith('面向', start - 2),
  ({ start }, text) => bracketsAround(text, start, '《', '》', 60) !== undefined,
  ({ start }, text) => bracketsAround(text, start, '〔', '〕', 12) !== undefined,
  (date, text) => date.form === 'duration' && !setsSpan(date, text),
  ({ form, bounded, type }) => form === 'plan' && !bounded && type !== 'period',
];

/** 较2020年, 不低于2020年水平: a start, or what something is compared with. */
export const isCompared = ({ start }: DateMention, text: string): boolean =>
  NOT_GOVERNING_BEFORE.test(text.slice(Math.max(0, start - 6), start));

/** Whether a date sets an end for what follows, rather than a start, a comparison or a name. */
export const governs = (date: DateMention, text: string): boolean =>
  !SETS_NO_END.some((holds) => holds(date, text));

/** 力争三年内, 三年内，…; but 毕业5年内的博士 and 5年内不得转让 are conditions. */
function setsSpan(date: DateMention, text: string): boolean {
  const head = text.slice(Math.max(0, date.start - 8), date.start);
  if (
    /^(?:的(?!时间|(?:主要|发展|总体|工作|奋斗|预期)*(?:目标|任务))|不得|不予|取消|未|累计未|限制|禁止|不)/.test(
      text.slice(date.end, date.end + 8),
    )
  )
    return false;
  return (
    /(?:^|[，；：。]|力争|争取|用|在|计划|通过|条)$/.test(head) ||
    /^(?:力争|用|争取|未来|今后)/.test(text.slice(date.start))
  );
}

/** The governing date of the sentence that stands nearest before the amount. */
export function ownDate(c: AmountInContext): DateMention | undefined {
  if (c.sentence.dates.length === 0) return undefined;
  const dates = datesOf(c.sentence);
  const earlier = dates.findLast((date) => date.end <= c.amount.outerStart && reaches(c, date));
  return earlier ?? dates.find((date) => trails(c, date));
}

const datesOf = oncePerSentence((sentence) =>
  sentence.dates.filter((date) => governs(date, sentence.flow.text) && !tellsWhom(date, sentence)),
);

/** 对2024年底前完成…的项目，给予…; 对新注册，并在一年内实现…的企业: the date says whom a grant is for. */
export function tellsWhom(date: DateMention, sentence: Sentence): boolean {
  const { text } = sentence.flow;
  // Most sentences have neither word; looking for them is cheaper than for the clause.
  if (!/[对凡]/.test(text.slice(sentence.start, date.start))) return false;
  const [clauseStart, end] = clauseAround(sentence, date.start, date.end);
  if (!/的[^，的]{2,12}$/.test(text.slice(clauseStart, end))) return false;
  const [from] = segmentAround(sentence, date.start);
  return /^(?:对|凡)(?![^；。]*(?:给予|予以))/.test(text.slice(from, date.start));
}

/**
 * A date in the middle of its clause belongs to what that clause says: 拨款标准2025年700元、2026年800元；对民办园… and
 * 债务项目一季度完成处置；满意度保持…. Behind a semicolon it no longer governs; nor, where 其中 brings it in, behind the comma.
 */
function reaches(c: AmountInContext, date: DateMention): boolean {
  const { text } = c.sentence.flow;
  const between = text.slice(date.end, c.amount.outerStart);
  const [first] = clauseAround(c.sentence, date.start, date.end);
  const head = text.slice(first, date.start);
  if (head.endsWith('其中')) return !/[，；]/.test(between);
  const opens =
    /^(?:[——·\s]|（[^）]{1,3}）|\d+[.、]|[一二三四五六七八九十]+、|第[一二三四五六七八九十百]+条|力争|争取|确保|努力|计划|到|至|在|用|全市|全省|全区|全县|全国|通过)*$/.test(
      head,
    );
  return opens || !between.includes('；');
}

/** …100家（2025年底前）, …100家，2025年底前完成: a bounded date right behind, with nothing of its own to govern. */
function trails(c: AmountInContext, date: DateMention): boolean {
  if (date.start < c.amount.outerEnd || !date.bounded) return false;
  const { text } = c.sentence.flow;
  const between = text.slice(c.amount.outerEnd, date.start);
  return (
    between.length <= 40 &&
    !/\d|[；。]/.test(between) &&
    NOTHING_OF_ITS_OWN.test(text.slice(date.end, date.end + 16))
  );
}

/** 完成, 全部建成投用: the verb that brings the amount about, with no object; 上线“…”平台 has its own. */
const NOTHING_OF_ITS_OWN =
  /^(?:(?:全部|全面|正式|力争|确保)*(?:完成|建成|投入|发布|印发|出台|实现|达到|制定|启动|上线|投用)+(?:使用|运营|运行|目标|到位|任务|完毕|设立|组建|建设|验收)?)?(?:）|，|。|；|、|$)/;

/** A date that opens a clause with 到 or 力争, or is bounded (2025年底前): it sets the frame of a passage. */
export const leadingDate = oncePerSentence((sentence): DateMention | undefined => {
  const { text } = sentence.flow;
  if (sentence.dates.length === 0) return undefined;
  return sentence.dates
    .filter((date, i, dates) => governs(date, text) && (dates[i + 1]?.start ?? Infinity) - date.end > 2)
    .findLast((date) => {
      const head = text.slice(sentence.start, date.start);
      return (
        date.form !== 'duration' &&
        /(?:^|[，；：—。”]|力争|确保|努力|争取|^.{0,12})(?:到|至|力争到?|争取到?)$/.test(head)
      );
    });
});

/** What a date says that governs something: the day, and its words with the 到 before them. */
export function dueOn(date: DateMention, text: string, basis: Basis): Lead {
  const to = /[到至]/.test(text.charAt(date.start - 1)) ? 1 : 0;
  return { value: date.date, basis, text: text.slice(date.start - to, date.end) };
}
