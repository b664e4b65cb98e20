/** Spans of time that are limits, and first figures from which a change starts. */
import { rowsThat } from '../row.ts';

/** Spans that measure something: lessons, hours of use, days that were good, time that a service is given or takes. */
const LEVELS = ['unit:学时|课时|学分', 'is:hours-of-use', '天数~@', 'is:service-given', 'is:service-taken'];

export const TIME = [
  ...rowsThat('duration', {
    // 3个工作日内, 为期两年: a limit; 办理时限压缩到3天 and 预期寿命达到80岁 are goals.
    'duration.years': { when: ['unit:岁|年'], not: ['(?:寿命|年限|年龄)~#', ...LEVELS] },
    // 贴息期限3年, 保存年限不少于5年: for how long something holds.
    'duration.held': { when: ['unit:岁|年', ['{GRANT|PAY}…#', '{HOLD}…#']], not: LEVELS },
    'duration.limit': { when: ['kind:time', '!unit:岁|年'], not: ['{TIME_TO_SHORTEN}~@', ...LEVELS] },
  }),
  ...rowsThat('baseline', {
    // 从2020年的7.8%提高到10%: the first figure is where it starts.
    'baseline.change': { when: ['is:starts-change'] },
    'baseline.from': { when: ['(?:从|由)…#~{MOVE}'] },
    // 比去年多100万人: how far apart two years are, no size of either.
    'baseline.more-than': {
      when: [
        '!unit:%|个百分点|倍',
        '(?:比|较)(?:(?:上|去|前|往|同)年?(?:同期|年度)?|(?:19|20)\\d\\d年|计划|目标|任务|“[^”]{2,6}”(?:时期|末|期末)?)[^，；。\\d]{0,6}?(?:多|少)(?:了|出|近|约|增|完成|安排|下达)?#',
      ],
    },
    // 由20%翻倍至2022年的50%: how often is said by where it ends.
    'baseline.times': { when: ['unit:倍|番', '#[至到](?:(?:19|20)\\d\\d年的)?\\d'] },
  }),
];
