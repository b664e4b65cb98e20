/** Spans of time that are limits, and first figures from which a change starts. */
import type { Row } from '../row.ts';

/** Spans that measure something: lessons, hours of use, days that were good, time that a service is given or takes. */
const LEVELS = ['unit:学时|课时|学分', 'is:hours-of-use', '天数~@', 'is:service-given', 'is:service-taken'];

/** 3个工作日内, 为期两年: a limit; 办理时限压缩到3天 and 预期寿命达到80岁 are goals. */
const DURATION: readonly Row<'duration'>[] = [
  { id: 'duration.years', says: 'duration', when: ['unit:岁|年'], not: ['(?:寿命|年限|年龄)~#', ...LEVELS] },
  // 贴息期限3年, 保存年限不少于5年: for how long something holds.
  { id: 'duration.held', says: 'duration', when: ['unit:岁|年', ['{GRANT|PAY}…#', '{HOLD}…#']], not: LEVELS },
  {
    id: 'duration.limit',
    says: 'duration',
    when: ['kind:time', '!unit:岁|年'],
    not: ['{TIME_TO_SHORTEN}~@', ...LEVELS],
  },
];

/** 从2020年的7.8%提高到10%: the first figure is where it starts. */
const BASELINE: readonly Row<'baseline'>[] = [
  { id: 'baseline.change', says: 'baseline', when: ['is:starts-change'] },
  { id: 'baseline.from', says: 'baseline', when: ['(?:从|由)…#~{MOVE}'] },
  // 比去年多100万人: how far apart two years are, no size of either.
  {
    id: 'baseline.more-than',
    says: 'baseline',
    when: [
      '!unit:%|个百分点|倍',
      '(?:比|较)(?:(?:上|去|前|往|同)年?(?:同期|年度)?|(?:19|20)\\d\\d年|计划|目标|任务|“[^”]{2,6}”(?:时期|末|期末)?)[^，；。\\d]{0,6}?(?:多|少)(?:了|出|近|约|增|完成|安排|下达)?#',
    ],
  },
  // 由20%翻倍至2022年的50%: how often is said by where it ends.
  { id: 'baseline.times', says: 'baseline', when: ['unit:倍|番', '#[至到](?:(?:19|20)\\d\\d年的)?\\d'] },
];

export const TIME = [...DURATION, ...BASELINE];
