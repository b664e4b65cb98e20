/** What somebody must meet to be meant or to be granted something, never what is granted: 年产值1亿元以上的企业, 面积达到80亩的，给予…. */
import { rowsThat } from '../row.ts';

/** 给予20万元…, 按每平方米30元…: what stands behind such a word in its clause is granted, or says how much. */
const GRANTED = '(?:{GRANT|PAY}|最高|最多|按照?(?!规定))…@';
const BOUNDED = ['bound:>=|>|<=|<', '#以[上下]', '(?:首次|达到?|超过?|突破|满|过|不足|低于)…#'];
const FOR_WHOM = '^(?:对|凡|在|连续|首次|当年|年)…#';
/** 给予, 按, 可 at the head of the next clause, or of the one behind 项目验收后，. */
const THEN =
  '，(?:[^，；。]{2,14}[后时内期]，?)?(?:(?!到)~(?:{GRANT|PAY}|按)|(?:均|即|方|都|在此基础上)?{THEN})';
/** 、100万元、200万元以上: the rest of its row. */
const ROW = '(?:[、和或]\\d[^，；。、的]{0,8})*';
/** 每年评选8个…: what is brought about, unless the clause tells for whom. */
const DONE = '^(?!对|凡|在|连续|首次|当年)…{DO}#';
/** 增长8%以上的目标: a goal, although a noun behind 的. */
const GOAL = '#…的~(?:目标|任务)';
/** A name behind the figure, no word of a row or of doing. */
const NAME = '(?!{DO|DO_OR_NOUN}|用于|对|向|为)[^，；。：、\\d]{0,20}?';
/** 8家, 三十个 behind a name. */
const COUNTED = `${NAME}(?:\\d+|[一二三四五六七八九十百千]+)余?万?[家个项户所座台套辆艘条处]`;

export const CONDITION = rowsThat('threshold', {
  'threshold.among': { when: ['is:among-conditions'], not: ['{GRANT|PAY}[^：；。]*#'] },
  'threshold.applicant': {
    when: ['(?:申报|申请|入选|参评|推荐)的?(?:{RECIPIENT}|人)……(?:须|应|需|(?<![主重])要)……#'],
    not: [GRANTED],
  },
  'threshold.holds-for': {
    when: [['(?:适用于|适用对象)……#', '在…#~(?:条件|情况|前提)下', '^当…#……(?:时|的)，']],
  },
  // 每县推荐不超过3个: how many may apply; 申报条件放宽至…: what they must have.
  'threshold.may-apply': {
    when: [['(?:推荐|申报|报送)(?:不超过|最多|至多|不多于)?@', '(?:条件|门槛|资格)~(?:放宽|为)~#']],
  },
  'threshold.aside': {
    when: [
      '（[^（）]*#[^（）]*）',
      ['（(?:总|年)?(?:{SIZE}|规模|人口|人均)[^（）]*#', '#[^（）]*）的?，?(?:分别)?{GRANT|PAY}'],
    ],
    not: ['unit:%', '{GRANT|PAY}[^（）]*#'],
  },
  // 对营业收入1亿元、用工50人的企业，按照…
  'threshold.if': {
    when: [`#…的[^的，；。\\d]{0,16}${THEN}`, [...BOUNDED, FOR_WHOM]],
    not: [GRANTED, GOAL, DONE],
  },
  // 面积达到2万平方米，入驻率超过70%的，给予…; but 新增店铺100家以上，首次获评的，给予… brings about first.
  'threshold.chain': {
    when: [
      `#…，(?:(?!{GRANT|PAY}|，?[对凡])[^；。])*?的[^的，；。\\d]{0,16}${THEN}`,
      [...BOUNDED, FOR_WHOM],
      ['kind:money|size|time|share', FOR_WHOM, '^(?!{DO|DO_OR_NOUN})…#'],
    ],
    not: [GRANTED, GOAL, DONE],
  },
  'threshold.of-granted': {
    when: [[`#${ROW}的~(?:{GRANT|PAY}|按|根据|每)…\\d`, '对…#…的~(?:{GRANT|PAY}|优先)'], BOUNDED],
    not: [GRANTED],
  },
  'threshold.reached': {
    when: [
      'kind:money|size',
      ['{SIZE}…#……{GRANT|PAY}', `{SIZE}…#${ROW}，[均即方都]?可申`],
      [...BOUNDED, FOR_WHOM],
    ],
    not: [GRANTED, '^{DO|DO_OR_NOUN|REACH}…#', '{AHEAD}…#'],
  },
  // 65蒸吨及以上燃煤锅炉: which machines are meant.
  'threshold.sized': {
    when: ['unit:蒸吨|兆瓦|千瓦|蒸吨/小时', '!bound:=', '#的?[^，；。\\d]{0,8}(?:锅炉|机组|窑炉)'],
  },
  // 500万元（含）至1000万元的，按5%; 1000万元以上部分: from which size to which a rate holds.
  'threshold.tier': {
    when: [
      'kind:money|size|people|count',
      [
        '[\\d.]+[万亿]?(?:[美欧]?元|人|家|件|场|台|吨|平方米|亩|个)?(?:至|到|—|－|～|-)@(?:的(?=，|~，~{GRANT|PAY})|部分)',
        '#(?:至|到|—|－|～)(?!(?:19|20)\\d\\d年)[\\d.]+',
        '#的?部分按',
      ],
    ],
  },
  'threshold.part': { when: ['(?:超过?|超出|高于|低于|不足)@的?部分'] },
  'threshold.large': {
    when: [
      'kind:money',
      [`#的?${NAME}{RECIPIENT}`, '{SIZE}~#的[\\u4e00-\\u9fa5]{2}'],
      [...BOUNDED, '{SIZE}~#'],
    ],
    not: [GRANTED, GOAL, '#的?~(?:资金|基金|额度)'],
  },
  'threshold.counted': {
    when: ['kind:money|size|people', [`#的${COUNTED}`, `#级?${COUNTED}`]],
    not: ['(?:投资|投入|资金|安排|筹集|设立)#', GRANTED],
  },
  'threshold.share-of': {
    when: [
      [`#的?${NAME}(?:占比|比例|比重|覆盖率)`, `@以[上下]的?${NAME}率`],
      [...BOUNDED, '#[的内]'],
    ],
    not: ['kind:count', 'unit:%', GRANTED],
  },
  'threshold.behind-count': { when: ['[\\d万千百十][个名户家处所座条]@以[上下][\\u4e00-\\u9fa5]{2}'] },
  // 20蒸吨以下锅炉, 海拔1500米以上学校; but 新建100公里以上绿道 is to be built.
  'threshold.size-class': {
    when: [
      'kind:size',
      [
        '#的?(?:范围|半径|水深|口径|直径|跨度)',
        '@及?以下的?[\\u4e00-\\u9fa5]{2}',
        '(?<!{DO|DO_OR_NOUN|REACH}|[年共各，；：]|^)@及?以上的?[\\u4e00-\\u9fa5]{2}',
      ],
    ],
    not: [GRANTED],
  },
});
