/** What shows that somebody commits to an amount: a bound, a verb, a grant, 每年, or a date in the sentence or above it. */
import type { Row } from '../row.ts';

const SAYS = 'commitment';

export const COMMITS: readonly Row<typeof SAYS>[] = [
  { id: 'commits.bound', says: SAYS, when: ['!bound:='] },
  { id: 'commits.reached', says: SAYS, when: ['{REACH}(?:了|近|约|左右|并)?#'] },
  { id: 'commits.done', says: SAYS, when: ['{DO|DO_OR_NOUN}…#'] },
  { id: 'commits.done-behind', says: SAYS, when: ['#…{DO|DO_OR_NOUN}'] },
  { id: 'commits.done-before', says: SAYS, when: ['{DO|DO_OR_NOUN}[^。]*[，；：]…#'] },
  { id: 'commits.granted', says: SAYS, when: [['{GRANT|PAY}', '(?:上浮|加成)#']] },
  // 按设备投资的18%，给予最高900万元补助: the grant stands in the next clause.
  { id: 'commits.share-of-grant', says: SAYS, when: ['unit:%', '按照?…的#，~{GRANT|PAY}'] },
  // 提高到最低工资标准的85%: the whole stands between the verb and the share.
  { id: 'commits.share-raised', says: SAYS, when: ['unit:%', '(?:提高|提升|上调|降低)[至到]~的#'] },
  // 投资12亿元，建设…: a sum that is to be spent.
  { id: 'commits.invests', says: SAYS, when: ['kind:money', '投资#'] },
  { id: 'commits.recurs', says: SAYS, when: ['(?:每(?:年|季度|半年|月)|年度|分别|依次)……#'] },
  { id: 'commits.dated', says: SAYS, when: [['is:dated', 'is:after-end']] },
  { id: 'commits.led', says: SAYS, when: ['is:led'] },
  // 电子化率100%: all of a thing is no statistic of a policy.
  { id: 'commits.all', says: SAYS, when: ['unit:%', 'value:100', '(?:率|比例|占比)#'] },
  // 覆盖率达到60%，…，生活垃圾回收率35%: the list goes on with the verb or the bound of an amount before.
  { id: 'commits.goes-on', says: SAYS, when: ['is:goes-on'] },
];
