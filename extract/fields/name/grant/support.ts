/**
 * What an eligible recipient gets: 对…给予补助，最高3000万元. The indicator names what is supported and how
 * (公共平台建设单位补贴; …补贴占建设项目投资比例).
 */
import type { AmountInContext } from '../../../sentence/context.ts';
import type { Neighbours, Phrase } from '../phrase.ts';
import { topicNoun } from '../topic.ts';
import { grantNoun } from './grant-noun.ts';
import { grantedBefore, nextGrant } from './next-grant.ts';
import { recipientOf } from './recipient.ts';
import { selfNamed } from './self-named.ts';
import { ofBase } from './share-base.ts';

/** 每个项目最高, 单个企业年度: for which single case a sum holds. */
const EACH_CASE =
  /(?:同一(?:企业|单位|项目|主体|机构|个人)|每[家个户人名项台套亩]{1,2}[\u4e00-\u9fa5]{0,6}?|单[个家台户项](?:（套）)?[\u4e00-\u9fa5]{0,4}?)(?=再|另|年度?(?:最高|累计|不超过)|年度|最高|累计|每年|不超过|给予|奖励|补助|补贴|一次性|额度|支持|$)/;

/** The phrase for a grant: recipient (or topic) and grant, of a share also what it is a share of. */
export function supportPhrase(c: AmountInContext, near: Neighbours): Phrase {
  const scope = scopeOf(c);
  const own = selfNamed(c, near);
  const known = own === '' ? nextGrant(c, near) : ofBase(own, c);
  if (known !== '') return { indicator: known, scope, inferred: false };
  const recipient = recipientOf(c, near);
  const name = granted(c, near, recipient, scope);
  const indicator = withSurcharge(name, c) ?? ofBase(name, c);
  return { indicator: indicator || '支持额度', scope, inferred: recipient === '' };
}

/** For which single case a sum holds (每个项目), or empty. */
const scopeOf = ({ head }: AmountInContext): string => EACH_CASE.exec(head)?.[0] ?? '';

/** 在此基础上上浮20%: a share of what was granted before needs no other base. */
function withSurcharge(name: string, { head }: AmountInContext): string | undefined {
  const surcharge = /(?:上浮|加成)$/.exec(head)?.[0];
  return surcharge && name + surcharge;
}

/** Whom or what, and what is given: 冷链企业 + 设备补贴. */
function granted(c: AmountInContext, near: Neighbours, recipient: string, scope: string): string {
  const grant = grantNoun(c, near);
  const object =
    whomBriefly(recipient, grant) ||
    (scope === '' ? '' : grantedBefore(c, near)) ||
    topicNoun(c.context.topic);
  return object.endsWith(grant) ? object : joined(object, grant);
}

/** 招用高校毕业生企业 + 扩岗补助 → 企业扩岗补助: a grant that says what it is for needs no condition. */
const SAYS_WHAT_FOR = /^(?:扩岗|稳岗|见习|求职)/;
const whomBriefly = (recipient: string, grant: string): string =>
  SAYS_WHAT_FOR.test(grant) ? recipient.replace(/^.{6,}(?=(?:企业|单位)$)/, '') : recipient;

/** 甲类项目 and 项目设备补贴 share their 项目. */
const joined = (object: string, grant: string): string =>
  object + (object.endsWith(grant.slice(0, 2)) ? grant.slice(2) : grant);
