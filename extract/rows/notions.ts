/** Facts that words can say: conditions under a name, for rows that ask for several at once (`is:procedural`). */
import type { Row } from './row.ts';

export const NOTIONS: Readonly<Record<string, Pick<Row, 'when' | 'not'>>> = {
  /** 每周开放不少于56小时: how much of its time a service is given. */
  'service-given': {
    when: ['unit:小时|天|日', 'bound:>=', '每(?:周|月|日|天|年|季度|学期)…#'],
    not: ['{GRANT|PAY}', '{PROCEDURE}……@'],
  },
  /** 20分钟内到达, 12小时内得到救助: how soon people are served. */
  'service-taken': {
    when: ['unit:小时|分钟', '#内?{ARRIVE}'],
    not: ['{GRANT|PAY}', '{PROCEDURE}……@', '后#'],
  },
  'legal-grant': { when: ['kind:money', '{GRANT|PAY}'] },
  /** 县级以上人民政府每年至少开展一次… */
  'public-duty': { when: ['kind:count', '每(?:年|季度|半年)……#', '……(?:政府|部门|主管)……'] },
  /** 开工建设A、B等12条高速公路, 建成A、B2个园区: works of which some are named, to be built. */
  'builds-named': {
    when: [
      '!is:spoken',
      'unit:个|条|座|所|处|家|项',
      'bound:=',
      // 实施街区、酒店等20个重点文旅项目
      [
        '{BUILD}…(?:、…|等)#',
        '(?:、…|等)#[^，；。]{2,16}{BUILD}',
        '{DO|DO_OR_NOUN|TASK}…等#~(?:项目|工程|攻关)',
      ],
    ],
    not: ['#(?:重点|主要|新兴|优势|特色|细分|关键|大)*{PARTS}'],
  },
};
