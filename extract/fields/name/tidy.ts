/** Cuts off a piece what no name begins or ends with, and refuses what is no name. */
import { remembered } from '../../remembered.ts';
import { leadingPlace } from './leading-place.ts';

/** Numbering, signs, prepositions, connectives and one of many (每引进1家…) in front. */
const LEAD =
  /^(?:[—·•\-\s：:，、”）》】〕]|第[一二三四五六七八九十百]+条|（[一二三四五六七八九十\d]+）|[一二三四五六七八九十\d]+[）]|\d{1,2}[.．、](?!\d)|[一二三四五六七八九十]{1,3}、|对于?(?!接|口|外)|凡|按照?|给予|予以|予|的|将|经(?!营|济|开|纪|典)|可(?!再生|穿戴)|再(?!生|制造|就业|担保)|另|并(?!购|网)|且|和(?!谐|美)|及|其中|其(?!他|它)|同时|在(?!职|校|建|线|岗|外|京|册)|为(?!民)|由|被(?!征|保)|到(?!位|账)|是|每(?:新|成功)?(?=\d)|并且|以及|或|与|符合条件的?|符合|具体|原则上|一批|若干|安排|(?:首次|新近|新|已)?(?:认定|评定|获评|获批|建成)的|首次(?=国家|[省市区县][级、])|我[省市区县]|本[省市区县]|(?:1|一)[个家名位项所座台套辆](?=[\u4e00-\u9fa5“]{2}))+/;
/** Verbs of giving, words for each case and connectives behind. */
const TRAIL =
  /(?:[且并]符合(?:相关|规定)?条件|的标准|的比例|给予|予以|发放|拨付|一次性|分别|依次|再|另|另外|额外|最高|每人|每家|每个|每户|每年|每月|每天|每日|每次|每件|每亩|每位|每名|每吨|每所|每校|每架次|每航班|每班次|年度|各|均|(?<!大)按照?|(?<!认|许)可|并|且|和|及|或|与|、|，|：|的|为|(?<!加)以|达到?|至|不超过|不低于|不高于|标准为|折合|人民币|(?<!订|签)单个|同一|可享受|可申请|可领取|享受|实行|申请|根据|予|(?<!博士|以|之|售|最)后|(?<![临实工学小课及同])时|其中|(?:被)?(?:评定?|评选|认定|确认|确定|列|授予|命名)(?:为|入)|的?(?:支持|扶持|奖励)力度)+$/;

/** Signs between clauses, verbs of giving and bounds: no name has them inside. */
const GIVES =
  /给予|予以|发放|拨付|兑现|[，；。：]|分别|最高(?!贷款|支付|限)|不超过|不低于|不少于|不高于|每年按|下同|(?<=.)按(?![揭摩时期需])|(?:标准|限额|额度|比例|金额)为|包括|上述|前述|计算|期间[可由内]|可(?:领取|享受|申请)|每增加|达到.{0,6}标准|(?<=.)根据|支持符合条件|之一(?:的|$)|[每单](?:人|家|户|年|月|天|次|件|亩|吨|所)(?:每|给|奖|补|资|支|$)|按.{2,}的(?:标准|比例)|【|】|每(?:架|车|船|班)次|在[^的]{2,8}基础上|(?:首|再)次申请的/;
/** A sum of money that sizes nothing up is a value of its own. */
const OWN_MONEY =
  /\d(?:[\d.,]*)[万亿千百]*(?:美)?元(?![及（）]*[含以]|[—\-至~～、]|的?(?:税|项目|企业|档)|[（][^）]*[）](?:以|、|的)?|等|之)/;
const MONEY_END = /\d(?:[\d.,]*)[万亿千百]*(?:元|美元|%|％|‰|例|人次)?$/;
/** Half words and prepositions that a cut can leave at the front. */
const HALF =
  /^(?:.的|[起底化性等时后期者额率度之所行于从向）”》经按待]|根据|依据|(?:企业|单位|机构)、|被(?!征|保)|在(?!职|校|建|线|岗|外|京|册|孵|营)|上的|下的|中的|业的|家级|人员每|元|万|个(?!人|体|性)|自(?!主|有|贸|治|动|然|由|助|营)|每|列入|成功后|其(?!他|它)|不含|除外|申领|以上|前款|该|经.{2,14}(?:审核|认定|确定|备案|验收|批准|同意|评审|评比)(?!的))/;
const HALF_END =
  /(?:[，、（“《—\-的为按于至被将及和与或并且向对]|连续[一二两三四五\d]?年?|每[\u4e00-\u9fa5]{1,4}|期间|之日|[^级]部分|之后|的情况)$/;
/** 省级, A类, 第一年: a grade without what is graded; 单个项目: for which single case a sum holds. */
const ONLY_GRADE =
  /^(?:[国省市县区部]家?级?(?:（[^）]*）)?|国家|[一二三四五]星级?|[A-F]类?|[特一二三甲乙丙]级|第[一二三四五]年|[前后][一二两三四五]年|(?:单[个家台户项]|同一)(?:企业|单位|机构|项目|主体|个人)|良好|优秀|合格|列入[国省市区]级|企业|单位|机构|部分|费用|标准|资金|总额|金额|额度|比例|数量|期限)$/;

/** 引进的博士: who gets it is the doctor, however he came. */
const CAME = /^新?(?:引进|招收|聘用|招聘)的?(?=[^的]*(?:博士后?|硕士|人才|专家|毕业生|工程师|技师|团队)$)/;

/** The piece as a name could hold it, or empty. */
export const tidied = remembered(tidy);

function tidy(words: string): string {
  let rest = words.replace(LEAD, '').replace(TRAIL, '').replace(CAME, '');
  rest = leadingPlace(balanced(rest));
  return isName(rest) ? rest : '';
}

export const isName = remembered(
  (words) =>
    words.length >= 2 &&
    !HALF.test(words) &&
    !HALF_END.test(words) &&
    !ONLY_GRADE.test(words) &&
    !GIVES.test(words) &&
    !MONEY_END.test(words) &&
    !OWN_MONEY.test(words) &&
    isBalanced(words),
);

const PAIRS = ['（）', '“”', '《》'] as const;

/** Without a bracket at one end whose other half is cut off. */
function balanced(words: string): string {
  let rest = words;
  for (const [open, close] of PAIRS.map((pair) => [pair.charAt(0), pair.charAt(1)] as const)) {
    if (rest.startsWith(open) && !rest.includes(close)) rest = rest.slice(1);
    if (rest.endsWith(close) && !rest.includes(open)) rest = rest.slice(0, -1);
    const at = rest.lastIndexOf(open);
    if (at > 1 && !rest.includes(close, at))
      rest = open === '（' ? rest.slice(0, at) : rest.replace(open, '');
  }
  return rest;
}

const isBalanced = (words: string): boolean =>
  PAIRS.every((pair) => {
    let depth = 0;
    for (const sign of words) {
      if (sign === pair.charAt(0)) depth += 1;
      if (sign === pair.charAt(1)) depth -= 1;
      if (depth < 0) return false;
    }
    return depth === 0;
  });

/** A grade that is no name by itself, or empty. */
export const gradeAlone = remembered((words) => {
  const rest = words
    .replace(LEAD, '')
    .replace(TRAIL, '')
    .replace(/^.*(?:评|认|定|获|列|得)(?:为|入)?/, '');
  return ONLY_GRADE.test(rest) ? rest : '';
});
