/** For what part of its noun an amount holds: for each project, under a condition, in the first stage. */
import { leadingVerbs } from '../../../lexicon/verbs.ts';
import { pattern } from '../../../lexicon/words.ts';
import type { Phrase } from '../phrase.ts';
import { trimEnd, trimFront } from '../trim.ts';

const EACH =
  /(?:平均)?(?:每(?:个|家|户|人|台（套）|台|套|所|名|件|项|亩|批|场|平方米|千瓦时?|吨|辆|年每家|条|座|处|村|镇|街道)|单(?:个|家|台（套）|台|户|笔|次|件))(?:[\u4e00-\u9fa5A-Za-z]{0,10}?)(?=(?:年度|每年|累计|一次性|最高|给予|不超过|奖励|补贴|补助|支持|至少|改造|培育|建设|建成|新建|打造|引进|配备|配置|开展|举办|组织|拥有|设立|布局|完成|走访|培训|$))/;
const EACH_CASE =
  /^(?:平均)?[每单](?:个|家|户|笔|项|所|名)(?:企业|项目|单位|机构|基金|园区|平台|学校|试点|集群|产业链|工厂|车间|社区|村|家庭)(?=.{2,})/;
/** 首期规模: the stage before the noun; 遴选第二批30个…: the one before the figure. */
const STAGE = /^(首期|首批|一期|二期|近期|远期)/;
const STAGE_IN_HEAD = /(首期|首批|一期)(?:规模|投资)?[^，]{0,4}$|(第[一二三四五六七八九十\d]{1,3}批)$/;

/** 在用电高峰情况下: the condition behind the noun. */
const CONDITION = /^(.{3,}?)在(.{2,30}?)(?:情况下|条件下|下|中)$/;

/** Takes out of a noun for what part it holds: 每个项目, 在…条件下, 首期. */
export function takeScope(noun: string, head: string): Omit<Phrase, 'inferred'> {
  const each = eachIn(noun);
  const { named, condition } = takeCondition(withoutEach(noun, each));
  const [, opening, batch] = STAGE_IN_HEAD.exec(head) ?? [];
  const stage = STAGE.exec(named)?.[1] ?? opening ?? batch ?? '';
  return { indicator: named.replace(stage, ''), scope: each || condition || stage || eachPlace(head) };
}

/** 每个乡镇 in 每个乡镇培育合作社, or empty. */
function eachIn(noun: string): string {
  const each = EACH.exec(noun)?.[0] ?? '';
  // 单个项目投资比例: what it holds for ends where the thing measured begins.
  return each === noun ? (EACH_CASE.exec(noun)?.[0] ?? each) : each;
}

/** 每个乡镇培育合作社 → 合作社: behind what it holds for stands a verb. */
function withoutEach(noun: string, each: string): string {
  const rest = trimFront(noun.replace(each, ''));
  return trimEnd(each === '' ? rest : trimFront(rest.slice(leadingVerbs(rest))));
}

/** 供电能力在用电高峰情况下 → 供电能力, 用电高峰. */
function takeCondition(noun: string): { readonly named: string; readonly condition: string } {
  const [, named = noun, condition = ''] = CONDITION.exec(noun) ?? [];
  return { named, condition };
}

const BODIES = `
  省 市 县 区 乡镇 镇 乡 街道 村 行政村 社区 园区 学校 企业 家庭 行业 产业 领域`;
const BRINGS = `
  建设 建成 建好 建有 建立 新建 办 办好 有 设立 设置 配备 配置 配有 培育 打造 举办 开展 完成 创建 组建 选派 落实`;
/** 每个乡镇建好, 各县（市）均配备. */
const EACH_PLACE = pattern`(每(?![季月年周天日])个?[\u4e00-\u9fa5]{0,6}?${BODIES}(?:（[^）]{1,6}）)?|各[省市州县区旗乡镇村街道、和（）]{1,12})(?:都|均|要|应|须|需|将|至少|原则上|力争|确保|争取|再|新)*(?:${BRINGS})?$`;

/** 每个乡镇建好1所… → 每个乡镇; empty where the head names none. */
const eachPlace = (head: string): string => (/[每各]/.test(head) ? (EACH_PLACE.exec(head)?.[1] ?? '') : '');
