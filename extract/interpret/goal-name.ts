/** The name of a dated goal without a figure: the goal in its own words, without what leads to it. */
import { leadingVerbs } from '../lexicon/verbs.ts';
import type { DateMention } from '../recognise/types.ts';

const SHORTEST = 4;
/** Goals with a name of their own, however short. */
const NAMED_GOAL = /^(?:实现)?碳(?:达峰|中和)$/;
/** Further clauses are taken up to this length; the first one up to the other. */
const LONGEST = 48;
const LONGEST_CLAUSE = 120;

/** 的主要目标是：, 上海发展的奋斗目标，: words behind a date that announce what comes. */
const ANNOUNCEMENT = /^[^，；：。]{0,16}?目标(?:是|为)?[：，]/;

/** How many signs behind `at` only announce a goal. */
export const announcementAt = (text: string, at: number): number =>
  ANNOUNCEMENT.exec(text.slice(at, at + 24))?.[0].length ?? 0;

/** （含4月30日）, ，用十年时间, 分别: what may stand between a date and the goal. */
const BEHIND_DATE = /^(?:（[^）]*）|，|”|的?时间内?|用[^，]{1,6}时间|分别|陆续|相继)+/;
/** 力争到, 于, 计划: what joins a date to the words before it. */
const CONNECTION = /(?:到|至|于|在|力争|争取|确保|努力|计划|拟|要|将|预计|展望|其中|特别是)+$/;
/** 7.市中心医院, 一是…, （三）: the number of an item. */
const NUMBER = /^(?:[—·\s]|（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]{1,3}[、是]|\d{1,2}[.、])+/;
/** 《纲要》明确了: who announces a goal; 从党的二十大: what the date is counted from. */
const NO_SUBJECT = /^从|(?:明确|提出|展望|描绘|部署|谋划|围绕|锚定|根据|按照|瞄准)了?$/;
/** 推动新馆年底开馆, 支持A年内上市: who helps it along, before what is done. */
const HELPS = /^(?:推动|力促|促进|支持|帮助|督促|指导)/;
/** 我们要, 政府将着力, 让: who means to do it, before what is done. */
const INTENT = /^(?:我们|政府(?=要|将|着力)|将?着力|要(?![素点件求])|将要|让|力争|争取|确保|努力|实现|如期)+/;

/**
 * The first clauses behind the date, with the subject that its clause has before it: 机场2024年建成通航. Null where the
 * words state no goal.
 * @param from @param to the stretch that the date governs
 */
export function goalName(text: string, { start, end }: DateMention, from: number, to: number): string | null {
  const announced = announcementAt(text, end);
  const behind = text
    .slice(end + announced, to)
    .replace(BEHIND_DATE, '')
    .replace(/[，、](?:到|至)?$/, '');
  if (behind.length < SHORTEST && announced > 0) return null;
  const clauses = (subjectOf(text.slice(from, start).replace(CONNECTION, ''), behind) + behind)
    .replace(/[。；！，、]+$/, '')
    .split('，')
    .map((clause) => clause.replace(NUMBER, ''));
  if (clauses.some((clause) => COUNTS_GOALS.test(clause))) return null;
  const first = clauses.findIndex((clause) => !ANNOUNCES.test(clause) || DOES.test(clause));
  const other = clauses.findIndex((clause) => OF_OTHER_YEARS.test(clause));
  const goals = clauses.slice(Math.max(0, first), other < 0 ? undefined : other);
  const isNone =
    first < 0 || SLOGAN.test(goals[0] ?? '') || goals.some((clause) => TELLS_A_TIME.test(clause));
  return isNone ? null : named(goals);
}

/** The words before a date that what is done is said of. */
function subjectOf(before: string, behind: string): string {
  const bare = behind.replace(/[。、，]$/, '');
  const [own = '', earlier = ''] = before
    .split(/[，；：]/)
    .map((clause) => clause.replace(NUMBER, ''))
    .toReversed();
  if (behind.length < SHORTEST && !NAMED_GOAL.test(bare)) return (own || earlier).replace(HELPS, '');
  // 做好水库前期，年内开工建设: what is done stands in the clause before.
  if (own === '' && bare !== '' && leadingVerbs(bare) === bare.length)
    return earlier.slice(leadingVerbs(earlier)).replace(/^(?:做好|抓好)/, '');
  return NO_SUBJECT.test(own) ? '' : own.replace(HELPS, '');
}

/** 二、下半年工作措施, 全省发展的主要目标, 作出部署: speaks of goals, and says of none that it is reached. */
const ANNOUNCES =
  /(?:目标|任务|指标|蓝图|部署|安排|擘画|谋划|要求|定位|使命|举措|措施|要点|打算|思路|建议|计划)$|^经过[^，]{0,6}努力$/;
const DOES = /完成|实现|达到|落实|推进|建成|形成|如期|履行|制定|实施|出台|编制|启动|发布|公布|建立/;

/** 推进十个方面重点任务, 实现以下8个方面主要目标: counts goals that follow, and names none. */
const COUNTS_GOALS =
  /(?:[一二两三四五六七八九十\d]+(?:个|项|大)?方面|以下|如下)[^，]{0,8}(?:目标|任务|方向|工作|举措)$/;
/** 是攻坚克难的关键期: says what time it is. */
const TELLS_A_TIME = /^(?:也|正)?是[^，]*(?:期|阶段|之年|一年)$/;
/** “十五五”时期是…: from here on another time is spoken of. */
const OF_OTHER_YEARS = /^[^，]{2,8}(?:时期|年)是/;
/** 绘就“三张图”, 实现“七个新”. */
const SLOGAN = /“[^”]{0,4}[一二两三四五六七八九十][^”\d]{0,9}”(?:(?:重点)?(?:任务|目标|布局|格局|战略))?$/;

function named(clauses: readonly string[]): string | null {
  let name = (clauses[0] ?? '').replace(INTENT, '');
  for (const clause of clauses.slice(1)) {
    if (name.length + clause.length + 1 > LONGEST) break;
    name += `，${clause}`;
  }
  name = name.slice(0, LONGEST_CLAUSE);
  return isGoal(name) ? name.replace(/：$/, '') : null;
}

/** 对按时缴费的企业, 的奖补对象: says whom a grant is for. */
const TELLS_WHOM =
  /^的|的$|^(?:对|凡)[^，]*的[^，]{0,14}(?:企业|单位|个人|人员|机构|项目|主体|家庭|对象|劳动者|学生|毕业生)(?:，|$)/;
/** 体制机制基本健全： states a goal before its details; 实现以下目标： only announces them. */
const STATED =
  /^(?!.*(?:以下|如下|主要|目标|任务|指标|方面)).{4,}(?:健全|完善|形成|建立|建成|提升|增强|优化|确立|改善|显现|壮大|突破|成效|水平|夯实|完备)：$/;

const isGoal = (name: string): boolean =>
  (name.length >= SHORTEST || NAMED_GOAL.test(name)) &&
  !TELLS_WHOM.test(name) &&
  !name.includes('规划期') &&
  (!name.endsWith('：') || STATED.test(name));
