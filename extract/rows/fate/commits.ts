/** What shows that somebody commits to an amount: a bound, a verb, a grant, 每年, or a date in the sentence or above it. */
import { rowsThat } from '../row.ts';

export const COMMITS = rowsThat('commitment', {
  'commits.bound': { when: ['!bound:='] },
  'commits.reached': { when: ['{REACH}(?:了|近|约|左右|并)?#'] },
  'commits.done': { when: ['{DO|DO_OR_NOUN}…#'] },
  'commits.done-behind': { when: ['#…{DO|DO_OR_NOUN}'] },
  'commits.done-before': { when: ['{DO|DO_OR_NOUN}[^。]*[，；：]…#'] },
  'commits.granted': { when: [['{GRANT|PAY}', '(?:上浮|加成)#']] },
  // 按设备投资的18%，给予最高900万元补助: the grant stands in the next clause.
  'commits.share-of-grant': { when: ['unit:%', '按照?…的#，~{GRANT|PAY}'] },
  // 提高到最低工资标准的85%: the whole stands between the verb and the share.
  'commits.share-raised': { when: ['unit:%', '(?:提高|提升|上调|降低)[至到]~的#'] },
  // 投资12亿元，建设…: a sum that is to be spent.
  'commits.invests': { when: ['kind:money', '投资#'] },
  'commits.recurs': { when: ['(?:每(?:年|季度|半年|月)|年度|分别|依次)……#'] },
  'commits.dated': { when: [['is:dated', 'is:after-end']] },
  'commits.led': { when: ['is:led'] },
  // 电子化率100%: all of a thing is no statistic of a policy.
  'commits.all': { when: ['unit:%', 'value:100', '(?:率|比例|占比)#'] },
  // 覆盖率达到60%，…，生活垃圾回收率35%: the list goes on with the verb or the bound of an amount before.
  'commits.goes-on': { when: ['is:goes-on'] },
});
