/**
 * Which amounts are commitments. The rules are tried in order; the first that speaks decides, and its name goes into
 * the ledger. What no rule refuses must still show that somebody commits to it (a verb, a bound, a date, a grant).
 */
import { endsInDo, endsInReach, hasDo, hasGrant, leadingVerbs } from '../lexicon/verbs.ts';
import { before, behind, type Candidate } from './context.ts';
import { bracketsAround, isDate } from './sentence.ts';
import { ownDate } from './deadline.ts';

export type LeftOut =
  | 'no-unit'
  | 'not-a-policy'
  | 'observed'
  | 'structure'
  | 'document-title'
  | 'name'
  | 'indefinite'
  | 'duration'
  | 'threshold'
  | 'penalty'
  | 'denominator'
  | 'describes-document'
  | 'baseline'
  | 'legal-text'
  | 'no-commitment-verb';

interface Rule {
  readonly reason: LeftOut;
  readonly applies: (c: Candidate) => boolean;
}

/** 年寿命, 受教育年限 and times that shall be shortened are levels; every other span of time is a limit. */
const TIME_GOAL =
  /(?:缩短|压缩|压减|控制|步行|车程|提速|提前|寿命|受教育年限|平均时间|办理时间|响应时间|时延|时限)[^，；]{0,12}$/;
/** What a firm must have to be eligible. */
const SIZE_OF_RECIPIENT =
  /(?:营业收入|主营业务收入|销售收入|销售额|营收|产值|纳税|税收|注册资本|实缴资本|投资额|总投资|投资总额|固定资产投资|设备投资|研发投入|研发费用|参数量|交易额|交易金额|合同额|合同金额|到账|出资|融资额?|实际投资|成交额|面积|用地|缴纳|增加值|用能|能耗|估值|资产总额|贷款|授信|保费|金额|实到外资|投入|工资|年薪)[^，；。]{0,10}$/;
const RECIPIENT =
  '(?:企业|单位|机构|项目|平台|园区|个人|高校|院校|团队|主体|个体|人才|基地|产品|工程|技术|产业链|集群|公司|银行|城市|街道|镇|村|户|学校|医院|建筑|楼宇|专利|组织|合作社|农户|载体|数据中心|用户|系统|装置|机组|的|者)';
const PAST =
  /(?:已|目前|截至|截止|现有|现已|去年(?!同)|过去|以来|取得了|荣获|达到了|完成了|实现了|建成了|超额|圆满|提前完成|历史性)/;
const FUTURE =
  /(?:力争|确保|争取|努力|到20\d\d|到二〇|目标|(?:^|[，。；、])将|(?:^|[，。；])要|年底前|今年|明年|预期|计划|拟|每年|前，)/;
const ABSTRACT =
  /^(?:的)?(?:市（地）|省直部门|市直部门|部门|成员单位|方面|部分|章|条|款|重点任务|重点工作|主要任务|任务|具体任务|具体措施|政策措施|措施|举措|重点举措|具体举措|方向|主攻方向|实事|民生实事|领域|重点领域|环节|维度|层面|阶段|步骤|原则|专项行动|行动|内容|体系|机制|要素|问题|关系|坚持|体制|目标任务|总体目标|工作支柱|能力底座|工作|事项|主题|统筹|统一|转变|角色|视角|结合|意识|自信|层次|级别|批次|强化|提升|结构|单元|板块|共性|特征|主体信用|重大战略|重大工程|安全防护)/;

const RULES: readonly Rule[] = [
  {
    reason: 'not-a-policy',
    applies: (c) => c.context.facts.genre === 'statistics' || c.context.facts.genre === 'report',
  },
  { reason: 'observed', applies: (c) => c.context.observed },
  {
    reason: 'structure',
    applies: (c) => c.amount.unitKind === 'structure' || (c.tail.startsWith('级') && c.amount.unit !== ''),
  },
  { reason: 'document-title', applies: (c) => inPair(c, '《', '》', 80) },
  { reason: 'name', applies: insideName },
  { reason: 'denominator', applies: (c) => isDenominator(c) },
  {
    reason: 'penalty',
    applies: (c) =>
      /罚款|罚金|没收|违法所得|处以?$|并处/.test(c.head + c.tail) && c.amount.unitKind !== 'count',
  },
  { reason: 'indefinite', applies: isIndefinite },
  { reason: 'no-unit', applies: (c) => c.amount.unit === '' && !isIndex(c) },
  { reason: 'duration', applies: isDuration },
  { reason: 'baseline', applies: isBaseline },
  { reason: 'threshold', applies: isThreshold },
  { reason: 'describes-document', applies: describesDocument },
  { reason: 'observed', applies: isObserved },
  { reason: 'legal-text', applies: isLegalText },
  { reason: 'no-commitment-verb', applies: (c) => !isCommitted(c) },
];

/** The reason why an amount is no commitment, or undefined where it is one. */
export function leftOut(c: Candidate): LeftOut | undefined {
  return RULES.find((rule) => rule.applies(c))?.reason;
}

const inPair = (c: Candidate, open: string, close: string, reach: number): boolean =>
  bracketsAround(c.sentence.flow.text, c.amount.start, open, close, reach) !== undefined;

/** “百项机器人新品工程”, “新智造100”: a short quoted name; a long quoted sentence may well commit. */
function insideName(c: Candidate): boolean {
  const { text } = c.sentence.flow;
  const quoted =
    bracketsAround(text, c.amount.start, '“', '”') ?? bracketsAround(text, c.amount.start, '「', '」');
  if (
    quoted &&
    quoted[1] - quoted[0] <= 16 &&
    !/^“(?:建设|培育|打造|新增)/.test(text.slice(quoted[0], quoted[1]))
  )
    return true;
  return (
    /^(?:工程|行动|计划|专项|强|大企业)/.test(c.tail) &&
    c.amount.value >= 10 &&
    /^[百千万十]/.test(text.slice(c.amount.start, c.amount.start + 1))
  );
}

/** 每万人, 每10万人口, 每百户: the amount is what a rate is counted by. */
function isDenominator(c: Candidate): boolean {
  if (c.head.endsWith('每') && c.amount.value >= 10) return true;
  if (c.head.endsWith('占') && c.amount.unitKind === 'count') return true;
  // 每新招收1名博士后; 万元工业增加值用水量
  if (c.amount.value === 1 && /每(?:新)?[^，；\d]{0,6}$/.test(c.head) && hasGrant(behind(c))) return true;
  return (
    /^[百千万]+元$/.test(c.sentence.flow.text.slice(c.amount.start, c.amount.end)) &&
    /^(?:工业增加值|地区生产总值|GDP|产值|生产总值|国内生产总值|投资)/.test(c.tail)
  );
}

/** 一家 and 一个 mean "a", unless one is to be built. */
function isIndefinite(c: Candidate): boolean {
  if (!c.amount.weak || c.amount.comparator !== '=') return false;
  const words = c.sentence.flow.text.slice(c.clause[0], c.amount.start);
  const recurring = /(?:每(?:季度|年|两年|三年|半年|月|个|家|县|市|区)|各|至少)[^，；]*$/.test(words);
  if (/^(?:批|种|定|系列|站式)/.test(c.tail) || !endsInDo(words)) return true;
  return !recurring && !/[家所座条场]$/.test(c.amount.unit);
}

/** A bare number counts only as the value of an index: PUE 低于1.25, 指数达到 85. */
function isIndex(c: Candidate): boolean {
  const subject = c.head;
  return (
    /(?:PUE|指数|效率|系数|比值|值|强度|密度|比|评分|得分|综合满意度|满意度|生育率|容积率|浓度|数量|总量|人数|家数|件数|拥有量|保有量|[（(]%[)）])[^，；]{0,10}$/.test(
      subject,
    ) &&
    (endsInReach(subject) || c.amount.comparator !== '=') &&
    !/^(?:[年月日号]|[A-Za-z])/.test(c.tail)
  );
}

function isDuration(c: Candidate): boolean {
  if (c.amount.unitKind !== 'time') return false;
  if (c.amount.unit === '学时' || c.amount.unit === '课时' || c.amount.unit === '学分') return false;
  if (c.amount.unit === '小时' && c.amount.value >= 1000) return false;
  if (/^(?:岁|年)$/.test(c.amount.unit))
    return (
      !/(?:寿命|年限|年龄)[^，；]{0,12}$/.test(c.head) ||
      hasGrant(c.head) ||
      /(?:扶持|支持|补贴|补助|资金|有效|保存|贷款|贴息)/.test(c.head)
    );
  return (
    !TIME_GOAL.test(c.sentence.flow.text.slice(c.clause[0], c.amount.start)) ||
    /应当|之日起|逾期|申请人|处罚/.test(
      c.sentence.flow.text.slice(Math.max(c.sentence.start, c.clause[0] - 30), c.amount.start),
    )
  );
}

/** 从2020年的7.8%提高到10%: the first figure is where it starts. */
function isBaseline(c: Candidate): boolean {
  if (
    /(?:从|由)[^，；。]{0,20}$/.test(c.head) &&
    /^[^，；。]{0,6}?(?:提高|提升|增加|增长|扩大|降低|下降|减少|压缩|缩短|上升|降至|增至|升至|拓展)/.test(
      c.tail,
    )
  )
    return true;
  return /(?:现有的?|目前的?|原有的?|原来的?)$/.test(c.head);
}

function isThreshold(c: Candidate): boolean {
  const { head, tail, amount } = c;
  if (
    /申报(?:要求|条件|对象|主体)|适用范围|认定条件|附则|基本条件|准入条件/.test(
      c.context.topic + (c.context.headings.at(-1) ?? ''),
    )
  )
    return true;
  // 年利用规模100万吨以上的龙头企业50家: the bound belongs to the name of what is counted.
  if (
    amount.unitKind !== 'count' &&
    amount.unit !== '%' &&
    /^的[^，；。、]{0,24}?(?:\d+|[一二三四五六七八九十百千]+)余?[万]?[家个项户所座]/.test(tail)
  )
    return true;
  if (
    /(?:^|[，；])当[^，；]*$/.test(
      c.sentence.flow.text.slice(Math.max(c.sentence.start, c.clause[0] - 1), amount.start),
    ) &&
    /时|的，/.test(behind(c))
  )
    return true;
  if (/^[^，；。]*(?:条件|情况|前提)下/.test(tail) && /在[^，；。]*$/.test(head)) return true;
  if (/适用于|适用对象/.test(c.sentence.text)) return true;
  if (isCondition(c)) return true;
  // 每省最多推荐1个城市: a quota for applicants.
  if (
    /(?:推荐|申报|报送)(?:不超过|最多|至多|不多于)?$/.test(
      c.sentence.flow.text.slice(c.clause[0], amount.start),
    )
  )
    return true;
  if (isGrantTerm(c)) return false;

  if (/(?:条件|门槛|资格|申报)[^，；]{0,14}(?:放宽|可|为|不低于)[^，；]{0,8}$/.test(head)) return true;
  const relative = new RegExp(`^(?:（[^）]*）)?的[^，；。、]{0,24}?${RECIPIENT}`).test(tail);
  const grantsLater = hasGrant(behind(c)) || /^(?:的)?，(?:按|给予|可|优先|每)/.test(behind(c));
  const conditional =
    /(?:^|[，；。：）])(?:（[一二三四五六七八九十\d]+）|\d+\.)?(?:对|凡|经|对于|针对|凡是|新|首次|当年|年度|上年度|符合)/.test(
      before(c),
    );
  // 年销售收入首次突破100亿元的企业15家; 总投资10亿元以上的项目
  if (
    amount.unitKind === 'money' &&
    relative &&
    (/(?:\d|[一二三四五六七八九十百千]+)[家个项户]/.test(tail) ||
      SIZE_OF_RECIPIENT.test(head) ||
      grantsLater) &&
    !/(?:资金|补助|奖励|支持|补贴|贷款|基金|额度)/.test(relativeHead(tail))
  )
    return true;
  if (
    amount.unitKind === 'money' &&
    amount.comparator !== '<=' &&
    new RegExp(`^(?:的)?(?:[^，；。、\\d]{0,8})?(?:项目|企业|工程|订单|合同)`).test(tail) &&
    !tail.startsWith('规模') &&
    !hasGrant(head)
  )
    return true;
  if (relative && amount.comparator !== '=' && amount.unitKind === 'money' && !hasGrant(head)) return true;
  if (relative && /^[^，]{0,24}，(?:可|优先|给予|按|予以|纳入)/.test(behind(c))) return true;
  if (!grantsLater)
    return (
      amount.unitKind !== 'money' &&
      relative &&
      /(?:满|达到?|超过|不少于|以上)[^，；]{0,4}$/.test(head) &&
      /对|凡/.test(head.slice(0, 3))
    );
  if (leadingVerbs(head.replace(/^(?:力争|确保)/, '')) > 0 && amount.comparator !== '<=') return false;
  if (SIZE_OF_RECIPIENT.test(head) && !/(?:补助|奖励|补贴|资助|贴息|支持)[^，；]{0,10}$/.test(head))
    return true;
  return (
    conditional &&
    (/^(?:[（）以上下及含]*)的(?:[，；]|[^，。；]{0,30}[，；])/.test(
      tail + behind(c).slice(tail.length, tail.length + 1),
    ) ||
      relative) &&
    !hasGrant(head)
  );
}
/** 参赛选手达1万人以上且境外选手占比不低于5%的，在此基础上上浮20%: the clause ends in 的 and the next one grants. */
function isCondition(c: Candidate): boolean {
  const { text } = c.sentence.flow;
  const clause = text.slice(c.clause[0], c.clause[1]);
  if (hasGrant(c.head)) return false;
  const named =
    /的[^的，\d]{2,16}$/.test(c.tail) && !hasDo(c.head) && !hasGrant(clause) && c.amount.comparator !== '=';
  if (!clause.endsWith('的') && !named) return false;
  return /^，(?!到)[^，。；]{0,20}?(?:给予|予以|奖励|补助|补贴|资助|减免|按照?|优先|可|上浮|追加|支持|最高|分别|依次)/.test(
    text.slice(c.clause[1], c.clause[1] + 30),
  );
}

/** 按投资额的5%给予, 最高150万元给予, 给予50万元: what is paid, not what must be met. */
function isGrantTerm({ head, tail, amount }: Candidate): boolean {
  if (hasGrant(head.replace(/^.*(?:对|凡|获得)[^，]*的/, ''))) return true;
  if (
    /^(?:的)?(?:比例|标准)?[^，；。\d]{0,6}?(?:给予|予以|奖励|补助|补贴|资助|支持|贴息|兑付|配套)/.test(
      tail,
    ) &&
    !/^(?:以上|以下)?的(?:企业|项目|单位)/.test(tail)
  )
    return true;
  if (amount.unit === '%' && /(?:按照?|不超过|不高于)[^，；。]*$/.test(head)) return true;
  return amount.comparator === '<=' && amount.unitKind === 'money' && !/^(?:（含）)?的/.test(tail);
}

const relativeHead = (tail: string): string => /^(?:（[^）]*）)?的([^，；。、]{0,16})/.exec(tail)?.[1] ?? '';

/** 安排6部分22个方面; 提出5方面19条措施; 聚焦两大主攻方向 */
function describesDocument(c: Candidate): boolean {
  const { amount, tail, head } = c;
  if (/(?:发挥|依托|用好|利用|借助|会同|联合|确定的|现有的?|已有的?)$/.test(head)) return true;
  if (/(?:一式|共印|印数：?)$/.test(head) && amount.unit === '份') return true;
  if (amount.unitKind === 'money' || amount.unitKind === 'share' || amount.value >= 100) return false;
  if (enumerates(head, amount.value)) return true;
  if (/(?:^|[^公])共[^，；]{1,8}$/.test(head) && /^[条项个]$/.test(amount.unit)) return true;
  const spoken = !/\d/.test(c.sentence.flow.text.charAt(amount.start));
  if (ABSTRACT.test(tail) && (amount.comparator === '=' || amount.value < 10))
    return (
      spoken ||
      !endsInDo(head) ||
      /(?:提出|部署|明确|安排|包括|共|围绕|聚焦|分为|分|从|按照|涵盖|即)[^，；]*$/.test(head)
    );
  if (
    /(?:共|共计|包括|分为|分|共有|分成|即|统筹|围绕|聚焦|涵盖|印发|等)$/.test(head) &&
    amount.value < 40 &&
    /^[个条项类种]$|^部门/.test(amount.unit)
  )
    return true;
  if (head.endsWith('等') || (head.endsWith('一式') && amount.unit === '份')) return true;
  if (/为(?:依托|基础|载体|重点|核心|引领|支撑)/.test(tail) && /以[^，]*$/.test(head)) return true;
  if (/(?:发挥|依托|用好|利用|借助|会同|联合|确定的|现有的?|已有的?)$/.test(head)) return true;
  return (
    spoken &&
    amount.value < 10 &&
    /^[个类项种批条位对组支]$/.test(amount.unit) &&
    !endsInDo(head) &&
    amount.comparator === '=' &&
    !/分别|达到$|其中/.test(head) &&
    !(hasDo(head) && /^(?:[，。；、）]|$)/.test(tail))
  );
}

/** 一体化办理、精准化服务、…、生态化发展5类应用场景: the number counts the row before it. */
function enumerates(head: string, value: number): boolean {
  const row = head.replace(/（[^）]*）/g, '').split('、');
  return (
    value >= 2 &&
    row.length === value &&
    !/\d|[和及与]/.test(head.slice(-24)) &&
    row.slice(1).every((item) => item.length <= 14)
  );
}

/** What consultancies and statistics say is no commitment of anybody. */
export const FORECAST =
  /(?:据[^，。]{0,20}(?:预测|估算|测算|统计|显示|分析)|(?:机构|报告》?|专家|协会)(?:预计|预测|估算|显示|指出)|^预计|缺口将)/;

/** 仍有三成乡镇未设置, 仅0.39名, 没有固定场所: what is lacking is a state, not a promise. */
const LACKING = /(?:仍|尚|还)(?:有|占|存在|不|未|为)|(?:^|[^不])仅[^，]{0,4}$|缺口/;
/** 首批28家已于2023年公布 */
const DONE_BEHIND = /^[^，；。]{0,6}已(?:于|经|全部)/;
const LACKING_BEHIND = /^[^，；。]{0,16}(?:未设|没有|未达|不具备|空白|不足)/;

function isObserved(c: Candidate): boolean {
  const sentence = c.sentence.text;
  if (LACKING.test(c.head) || LACKING_BEHIND.test(c.tail) || DONE_BEHIND.test(c.tail)) return true;
  if (hasGrant(c.head + c.tail)) return /(?:已|累计)(?:发放|兑现|拨付|支付|减免)/.test(c.head);
  const lead = before(c);
  if (FORECAST.test(lead)) return true;
  const date = ownDate(c);
  if (
    date &&
    c.context.facts.issueDate &&
    date.date.slice(0, 4) < c.context.facts.issueDate.value.slice(0, 4)
  )
    return true;
  if (/(?:截至|以来|近年来|过去)/.test(lead) && !FUTURE.test(lead) && !date) return true;
  if (!PAST.test(lead)) return /同比|环比/.test(c.head + c.tail) && !FUTURE.test(sentence);
  const [first] = c.clause;
  const nearby = c.sentence.flow.text.slice(Math.max(c.sentence.start, first - 60), c.amount.outerStart);
  return PAST.test(nearby) && !FUTURE.test(nearby) && !date;
}

/** A regulation binds others; only its recurring duties of public bodies, its grants and its dated goals commit. */
function isLegalText(c: Candidate): boolean {
  if (c.context.facts.genre !== 'law') return false;
  if (hasGrant(c.head + c.tail) && c.amount.unitKind === 'money') return false;
  return !(
    /每(?:年|季度|半年)/.test(before(c)) &&
    c.amount.unitKind === 'count' &&
    /政府|部门|主管/.test(c.sentence.text)
  );
}

function isCommitted(c: Candidate): boolean {
  const { amount, head, tail } = c;
  if (amount.comparator !== '=') return true;
  if (endsInReach(head) || endsInDo(head) || hasDo(head)) return true;
  if (hasGrant(head) || hasGrant(tail)) return true;
  if (/每(?:年|季度|半年|月)|年度|分别/.test(before(c))) return true;
  if (
    ownDate(c) !== undefined ||
    c.sentence.items.some((item) => isDate(item) && item.bounded && item.end <= amount.start)
  )
    return true;
  return c.context.lead !== undefined || hasDo(before(c)) || hasDo(tail);
}
