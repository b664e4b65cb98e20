/** What a grant is called. */
import { matchesOf } from '../../../matches.ts';
import { before, type AmountInContext } from '../../../sentence/context.ts';
import { itemTail, type Neighbours } from '../phrase.ts';
import { anyOf } from '../../../lexicon/words.ts';

/** 一次性建设, 贷款: what may stand before 补贴 as a part of its name. */
const KINDS = `
  一次性 落户 资金 经费 费用 成本 运营 建设 训练 租金 购房 租房 安家 生活 贷款 担保 配套 创业
  就业 培训 研发 绩效 专项 认定 项目 年度 累计 最高 房租 物流 保费 利息 电费 设备 贴息 后
  扩产 增产 扩岗 稳岗 社保 见习 求职 交通 住房 用房 通信 运费 检测 认证 参展 展位 高龄 护理 技能`;
const GRANTS = `
  奖励 补助 补贴 资助 贴息 奖补 扶持 支持 补偿 减免 抵免 返还 津贴 配套 抵扣`;
const ENDINGS = `资金 金额 经费 额度 额 总额 费率 比例 标准`;
const NAME = `安家费|${anyOf(KINDS)}*${anyOf(GRANTS)}${anyOf(ENDINGS)}?`;
const GRANT = new RegExp(NAME);
const GRANTS_IN = new RegExp(NAME, 'g');

const namesIn = (text: string): string[] => matchesOf(text, GRANTS_IN).map(([name]) => name);

/** 奖励, 补助金额, 贴息: the noun of the grant, from the own clause, behind the amount, or the clause before. */
export function grantNoun(c: AmountInContext, near: Neighbours): string {
  const earlier = namesIn(before(c).slice(-100));
  const nearest =
    GRANT.exec(itemTail(c, near.next).slice(0, 24))?.[0] ??
    givenBehind(c) ??
    namesIn(boundOf(c)).at(-1) ??
    namesIn(c.head.slice(-40)).at(-1) ??
    earlier.at(-1);
  const noun = (nearest && (fullerName(earlier, nearest) ?? nearest)) ?? laterName(c) ?? '支持';
  return noun.replace(/^(?:最高|累计|年度|后|一次性)+/, '').replace(/金额$|额度$/, '');
}

/** 按每月30元且每年不超过3万元的标准，给予租房补助: by how much stands before what is given. */
const givenBehind = ({ head, amount, sentence }: AmountInContext): string | undefined =>
  /按照?(?:每[^，；]{1,6})?$|按[^，；]*且[^，；]*$/.test(head)
    ? namesIn(GIVEN.exec(sentence.flow.text.slice(amount.outerEnd, sentence.end))?.[1] ?? '')[0]
    : undefined;
const GIVEN = /^[^；。]*?的标准，?(?:给予|予以|发放)([^，；。]*)/;

/** 最高资助: the words of the bound before the figure. */
const boundOf = ({ amount, sentence }: AmountInContext): string =>
  sentence.flow.text.slice(amount.outerStart, amount.start);

/** 给予运营经费补助，补助金额最高…: the first naming is the fuller one. */
const fullerName = (earlier: readonly string[], nearest: string): string | undefined =>
  earlier.findLast(
    (noun) => noun.length > nearest.length && coreOf(noun) === coreOf(nearest) && !noun.startsWith('资金'),
  );

/** The first name in the rest of the sentence. */
const laterName = (c: AmountInContext): string | undefined =>
  GRANT.exec(c.sentence.flow.text.slice(c.amount.outerEnd, c.sentence.end))?.[0];

/** 运营经费补助 and 补助金额 are one grant. */
const coreOf = (noun: string): string | undefined => /(?:补助|奖励|补贴|支持|资助|贴息)/.exec(noun)?.[0];
