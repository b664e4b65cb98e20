/** What a figure is called: verbs that are also nouns, and words that are no part of a name. */
import { describe, expect, it } from 'vitest';
import { targetsOf } from '../support.ts';

describe('names', () => {
  it.each([
    ['research inside a name', '到2026年，研发经费投入强度达到3.1%。', '研发经费投入强度'],
    ['a sector, not a service rendered', '到2026年，服务业增加值占比达到58%。', '服务业增加值占比'],
    ['training inside a rate', '到2026年，培训合格率达到96%。', '培训合格率'],
    ['a rate behind its multiple', '到2028年，三维图像达到80倍压缩率。', '三维图像压缩率'],
    ['for how many years', '2027年，蔬菜产量连续六年稳定在90万吨以上。', '蔬菜产量'],
    [
      'a share that does so',
      '2027年，港口企业全部货物100%使用新能源货车运输。',
      '港口企业全部货物使用新能源货车运输比例',
    ],
    ['works by their voltage', '2027年新建12座110千伏变电站。', '110千伏变电站'],
    ['half a year that it sets out from', '2027年，失业率从上半年6%降到5%。', '失业率'],
    ['how it shall fare', '2027年，支持20家粮油企业加快发展。', '粮油企业'],
    ['to what a price is moved', '2027年，居民用气价格下调至3元/立方米。', '居民用气价格'],
    ['how well it is done', '2027年，高标准建设冷链园区10个。', '冷链园区'],
    ['by head', '2027年，城乡居民基础养老金人均提高25元。', '城乡居民基础养老金'],
    ['old for new', '2026年家具以旧换新8万件。', '家具以旧换新'],
    ['of how many things a rate is', '到2027年，36个湖库断面水质达标率达到92%。', '36个湖库断面水质达标率'],
    ['so much to one', '到2030年，城乡居民收入比缩小到2.2∶1以内。', '城乡居民收入比'],
    ['a verb of reaching in two signs', '到2030年，湿地保护率升至58%。', '湿地保护率'],
    ['a short noun behind a length', '到2027年，新增堤防里程，建成60公里绿道。', '绿道'],
    ['what is to be built', '2026年要新建农村水窖800座。', '农村水窖'],
    ['money for a purpose', '2026年省财政安排9亿元用于湖泊治理。', '湖泊治理资金'],
    ['money that supports', '今后三年投入4亿元支持种业创新。', '种业创新支持资金'],
    ['money that has a name', '2026年新增专项债券70亿元用于污水管网建设。', '专项债券'],
    ['a list that follows', '可安排不高于15%的专项资金支持以下工作：一是开展培训。', '专项资金'],
    ['what it is meant as', '落实城市绿道覆盖社区达到70%的目标要求。', '城市绿道覆盖社区'],
    [
      'from which sum it rises',
      '散居孤儿基本生活最低标准从每人每月1200元提高到1400元。',
      '散居孤儿基本生活最低标准',
    ],
    ['another unit in brackets', '推动建设超60条（个）生态碧道。', '生态碧道'],
    ['和 that begins a name', '深入实施乡风文明工程，打造40个和美乡村。', '和美乡村'],
    ['firms that are listed', '新增上市企业15家。', '上市企业'],
    ['institutes that test', '新建检测机构8家。', '检测机构'],
    ['housing that is guaranteed', '筹集保障性租赁住房2万套。', '保障性租赁住房'],
    ['a verb that is one', '培训乡村医生3000人次。', '乡村医生'],
    ['growth over years', '到2026年，全员劳动生产率年均增长5%。', '全员劳动生产率年均增速'],
    ['a span of years', '五年城镇新增就业40万人以上。', '城镇新增就业'],
    ['the verb behind its noun', '到2026年，农机库棚累计建成500座。', '农机库棚'],
    ['和 that belongs to a name', '打造和美乡村示范片9个。', '和美乡村示范片'],
    ['firms on the way to a listing', '上市培育企业达到20家。', '上市培育企业'],
    ['a standard for each month', '低保标准提高到每月900元。', '低保标准'],
    ['a grade behind a city', '培育南京市级企业研究院9家。', '市级企业研究院'],
    ['two counts of one thing', '完成6万平方米、400户危旧房改造。', '危旧房改造 危旧房改造'],
    ['works of which one is named', '开工建设滨江大桥等6个重大交通项目。', '重大交通项目'],
    [
      'a share that opens its clause',
      '建成航线30条，80%以上高标准农田实现统防统治。',
      '航线 高标准农田实现统防统治',
    ],
    ['a size that opens its clause', '到2027年底，30平方公里以上建成区完成管网改造。', '建成区完成管网改造'],
    ['a bracket that closes', '整治90个村（含40个县级示范村、50个乡级示范村）。', '村 县级示范村 乡级示范村'],
    ['a clause that says how a thing fares', '应用场景加快拓展，力争产业规模突破90亿元。', '产业规模'],
    ['a share of another standard', '失业金标准提高到最低工资标准的85%。', '失业金标准'],
    ['works by when they were built', '完成2000年以前建成的90个老旧小区改造。', '老旧小区改造'],
    ['what is planned', '计划筹集保障性租赁住房4000套。', '保障性租赁住房'],
    ['a size for each', '培育省级集群9个，每个集群规模超千亿元。', '省级集群 省级集群规模'],
    ['who pays', '市级财政三年统筹安排海绵城市专项资金6亿元。', '海绵城市专项资金'],
    ['the level that it is brought to', '施工许可办理时限压缩至法定时限的40%。', '施工许可办理时限'],
    ['what proposes it', '规划提出渔业总产值年均增长5%以上。', '渔业总产值年均增速'],
    ['what it is a goal of', '到2027年，主要目标包括算力规模达到300亿次。', '算力规模'],
    ['a class of projects by their sum', '2026年每个县至少引进1个30亿元项目。', '30亿元项目'],
    ['what is pulled down', '2026年拆除违法建筑8万平方米。', '拆除违法建筑'],
    [
      'how far it leads, which is no growth',
      '到2027年，渔业产值增长6%，高于全省1.5个百分点。',
      '渔业产值增速 渔业产值增速高于全省',
    ],
    ['a share that meets a standard', '到2027年，乡镇卫生院100%达到省定标准。', '乡镇卫生院达到省定标准比例'],
    ['a class of machines', '2027年建成2个万卡算力集群。', '万卡算力集群'],
    ['a sum that looks like a year', '2026年签约2000万元以上项目30个。', '2000万元以上项目'],
    ['what is done within the year', '2026年，60个技改项目年内竣工投产。', '技改项目'],
    [
      'profits of the firms before',
      '2026年，县属企业资产总额达到90亿元，利润总额突破3亿元。',
      '县属企业资产总额 县属企业利润总额',
    ],
    ['what two things can make', '形成锂盐、铜箔9万吨生产能力。', '锂盐、铜箔生产能力'],
    ['a size behind a bare verb', '建设15万吨高端铝材项目。', '高端铝材项目'],
    [
      'projects by their investment',
      '抓好总投资28亿元的15个文化旅游项目。',
      '文化旅游项目总投资 文化旅游项目',
    ],
    [
      'parts behind 其中',
      '2026年地区生产总值增长6%，其中一、二、三产增加值分别增长3%、7%、5%。',
      '地区生产总值增速 一产增加值增速 二产增加值增速 三产增加值增速',
    ],
    ['what is cared for', '2026年优化提升社区食堂30家，发展林下种植4万亩。', '社区食堂 林下种植'],
    [
      'one thing that is measured twice',
      '2026年粮食播种面积和总产分别稳定在90万亩、8亿斤。',
      '粮食播种面积 粮食总产',
    ],
    ['goods of one sign each', '2026年肉蛋奶产量分别达到90万吨、50万吨、70万吨。', '肉产量 蛋产量 奶产量'],
    ['a step that is crossed', '到2027年，工业总产值跨3000亿元台阶。', '工业总产值'],
    ['the last days of a year', '2026年底培育示范农场12个。', '示范农场'],
    ['what is only kept', '巩固冬小麦基地60万亩以上。', '冬小麦基地'],
    ['what it is centred on', '围绕紧缺工种开展岗位练兵3万人次。', '岗位练兵'],
    ['what is held', '到2026年，坚决守住900万亩耕地红线。', '耕地红线'],
    ['what is to be done again', '要再压减水泥产能80万吨。', '压减水泥产能'],
    ['a fall behind its bound', '移动通信资费年内至少降低20%。', '移动通信资费降幅'],
    ['a mean said behind it', '到2026年，城镇调查失业率平均为5.4%。', '城镇调查失业率'],
    ['how it comes about', '到2026年，淡水鱼产量首次突破90万吨。', '淡水鱼产量'],
    ['a deed of one word', '严守湿地红线，造林3万亩。', '造林'],
    ['what it is aimed at', '2026年货币供应量增长目标为8%。', '货币供应量增速'],
    ['growth in real terms', '到2026年，渔民人均纯收入年均实际增长6%。', '渔民人均纯收入年均增速'],
    ['on what condition', '到2026年，渔业增长预期目标是在资源不减少的基础上年均增长5%。', '渔业增长年均增速'],
    ['what is meant to be given', '2026年拟安排渔港建设资金3亿元。', '渔港建设资金'],
    ['by what step it falls', '2026年，按不低于6%的幅度压减会议费用。', '会议费用降幅'],
    ['whose output it is', '水产加工业加快升级，培育龙头企业。产值达到90亿元。', '水产加工业产值'],
    ['whom it is for', '为2万名适龄女生开展免费健康检查。', '适龄女生免费健康检查'],
    [
      'a standard with its noun behind',
      '新建商住区按每百户不少于25平方米配建社区用房。',
      '新建商住区社区用房',
    ],
    ['whom it reaches', '数字广电三年覆盖800个自然村。', '数字广电覆盖自然村'],
    ['a deed of two verbs', '三年完成造林绿化60万亩。', '造林绿化'],
    ['a class of boilers is no value', '淘汰20蒸吨以下燃煤锅炉40台。', '淘汰20蒸吨以下燃煤锅炉'],
    [
      'a relative clause that shares its noun',
      '培育年产值超5亿元的果蔬企业6家、超1亿元的20家。',
      '年产值超5亿元的果蔬企业 超1亿元的果蔬企业',
    ],
    [
      'a grade that shares the next one’s noun',
      '建设2个国家级、6个省级农业科技园区。',
      '国家级农业科技园区 省级农业科技园区',
    ],
    ['what there is already', '现有河湖志愿者800名，再培育300名。', '河湖志愿者'],
    ['what shall be done for all', '对城区背街小巷应改尽改，全年完成改造70条。', '城区背街小巷'],
    [
      'what is paid in of a fund',
      '设立总规模15亿元的农业产业基金，首期到位3亿元。',
      '农业产业基金 农业产业基金到位',
    ],
    ['a rate that leaves out its 每', '万人公交车拥有量超过12辆。', '万人公交车拥有量'],
    ['each town does something', '每个乡镇培育示范合作社至少2家。', '示范合作社'],
    [
      'growth of what was named before',
      '到2026年，技术交易额达到900亿元，年均增长12%。',
      '技术交易额 技术交易额年均增速',
    ],
    [
      'turnover of the firms before',
      '到2026年，规上文化企业数超过3000家，营业收入突破800亿元。',
      '规上文化企业数 规上文化企业营业收入',
    ],
    ['a verb of change before its object', '减少证明材料四分之一以上。', '证明材料降幅'],
    [
      'lending is no grant',
      '新发放涉农贷款利率下降0.4个百分点，担保费率不超过1%。',
      '新发放涉农贷款利率 担保费率',
    ],
    ['jobs', '每年新增就业2万人以上。', '新增就业'],
    ['a span behind its noun', '到2026年，花卉产业产值五年翻一番。', '花卉产业产值'],
    ['two rates in a row', '工序联网率、设备上云率分别达到60%、40%。', '工序联网率 设备上云率'],
    ['all of a thing', '招标文件电子化率100%。', '招标文件电子化率'],
    ['a bare rate in a list', '污水处理率达到98%，生活垃圾回收利用率45%。', '污水处理率 生活垃圾回收利用率'],
  ])('%s', (_, sentence, names) => {
    expect(targetsOf(sentence).map(({ indicator }) => indicator)).toEqual(names.split(' '));
  });

  it('a statistic is none, although its noun is made with a verb', () => {
    expect(targetsOf('全市服务业增加值2600亿元，就业人员150万人。')).toEqual([]);
  });

  it('works of which some are named are counted', () => {
    expect(targetsOf('开工建设宁滁、扬镇等9条城际铁路。')).toMatchObject([
      { value: 9, indicator: '城际铁路' },
    ]);
    expect(targetsOf('建成江心洲、栖霞2个水质监测站。')).toMatchObject([{ value: 2 }]);
    expect(targetsOf('聚焦生物医药、新材料等6个重点领域。')).toEqual([]);
  });
});

describe('dates in mid-clause', () => {
  it('hold for their own clause, not behind the semicolon', () => {
    const found = targetsOf(
      '生均经费标准2025年不低于800元、2026年不低于900元；建成校园足球场40块。',
      '江苏省教育强省行动计划（2024—2027年）',
    );
    expect(found.map(({ value, deadline }) => [value, deadline.value])).toEqual([
      [800, '2025'],
      [900, '2026'],
      [40, '2027'],
    ]);
  });

  it('before the plan’s end hold for their own sentence', () => {
    const found = targetsOf(
      '目前我省绿色食品企业已达500家，到2025年再培育120家。建设示范基地30个。',
      '江苏省食品产业行动计划（2024—2027年）',
    );
    expect(found.map(({ indicator, value, deadline }) => [indicator, value, deadline.value])).toEqual([
      ['绿色食品企业', 120, '2025'],
      ['示范基地', 30, '2027'],
    ]);
  });

  it('behind 其中 hold for their own figure', () => {
    const found = targetsOf(
      '安排专项资金9亿元，其中2025年3亿元，带动社会投资50亿元。',
      '江苏省设备更新行动计划（2024—2026年）',
    );
    expect(found.map(({ value, deadline }) => [value, deadline.value])).toEqual([
      [9e8, '2026'],
      [3e8, '2025'],
      [5e9, '2026'],
    ]);
  });

  it('that have an object of their own do not reach back', () => {
    const found = targetsOf('改造泵站12座，2025年6月底前上线“水务云”平台。');
    expect(found).toMatchObject([
      { kind: 'target', value: 12, deadline: { value: null } },
      { kind: 'milestone', deadline: { value: '2025-06-30' } },
    ]);
  });
});

describe('measures', () => {
  it.each([
    ['points of a row', '到2027年，入园率、普惠率分别提高4个和7个百分点。', 'increment', null],
    ['what is kept', '到2027年，农业增加值占比保持12%以上。', 'share', null],
    ['a level beside what is new', '新增床位300张，每千人口床位数7张。', 'level', null],
    ['than last year', '三、2024年重点任务。小微贷款余额比去年增加30亿元以上。', 'increment', null],
    ['what is built on top of the rest', '今年再建成环湖绿道60公里。', 'increment', null],
    ['新建 that tells which', '新建厂房按每平方米3千瓦配置光伏。', 'level', null],
    ['a fall that narrows', '固定资产投资降幅收窄至6%以内。', 'growth', null],
    ['a rise of a rise', '研发投入增幅年均达到12%以上。', 'growth', 'annual'],
    ['cooperatives that are formed', '新组建合作社80个。', 'increment', null],
    ['a rate that rises and has a floor', '用于基层的比例逐年提高、不低于70%。', 'share', null],
    ['a rise of each of two grants', '体检和护理补助标准分别再提高20元和8元。', 'increment', null],
    ['every other year is not every year', '每年巡演20场，每两年举办一次农民丰收节。', 'level', null],
    ['in all over three years', '每家企业每年补贴不超过50万元、三年累计不超过120万元。', 'level', null],
    [
      'every year, in the clause behind',
      '每年举办就业服务季系列活动，提供岗位不少于3万个。',
      'level',
      'annual',
    ],
    ['in all in a year', '每家企业每年累计不超过120万元补贴。', 'level', 'annual'],
  ])('%s', (_, sentence, measure, frequency) => {
    expect(targetsOf(sentence).at(-1)).toMatchObject({ measure, frequency });
  });
});

describe('direction in tables', () => {
  it.each([
    ['a ceiling falls', '亿元GDP事故率 | % | 5 | ≤4', 'down'],
    ['a floor rises, although it lies below today', '耕地保有量 | 万亩 | 620 | ≥600', 'up'],
    ['less than today falls', '政务服务办件时间 | 天 | 12 | 6', 'down'],
    ['more than today rises', '公园绿地面积 | 公顷 | 900 | 1200', 'up'],
  ])('%s', (_, row, direction) => {
    const table = `| 指标 | 单位 | 2023年 | 2027年 |\n| --- | --- | --- | --- |\n| ${row} |`;
    const found = targetsOf(table, '江苏省城市更新行动计划（2024—2027年）');
    expect(found).toMatchObject([{ direction }]);
  });
});

describe('names and scopes', () => {
  it.each([
    [
      '到2030年，果品加工业产值与果品产值之比达到2.4∶1。',
      { indicator: '果品加工业产值与果品产值之比', value: 2.4, unit: '', direction: 'up' },
    ],
    ['到2030年，城乡居民收入比缩小到2.2∶1。', { value: 2.2, direction: 'down' }],
    ['到2027年，90%的乡镇卫生院带宽达到50Mbps。', { indicator: '乡镇卫生院带宽达到50Mbps', value: 90 }],
    ['对旧厂房改造按每平方米25元给予补贴。', { scope: '每平方米', value: 25 }],
    ['城镇低保标准不低于每月680元。', { indicator: '城镇低保标准', comparator: '>=', scope: '每月' }],
    ['启动遴选第二批30个示范城市。', { indicator: '示范城市', scope: '第二批' }],
    ['每个乡镇建好一所综合养老院。', { indicator: '综合养老院', scope: '每个乡镇' }],
    ['各县（市、区）至少建设1个托育中心。', { indicator: '托育中心', scope: '各县（市、区）' }],
    ['投资6亿元，新建泵站20座。', { indicator: '泵站投资', value: 6e8 }],
    ['完善农村供水体系。投资5亿元，受益人口达到30万人。', { indicator: '农村供水体系投资', value: 5e8 }],
    ['推进重大项目60个，完成投资90亿元。', { indicator: '重大项目' }],
    ['债务率拟按60%左右安排。', { indicator: '债务率', value: 60 }],
  ])('%s', (sentence, expected) => {
    expect(targetsOf(sentence)[0]).toMatchObject(expected);
  });

  it('are those of the clause before where only a place is named', () => {
    const said = (sentence: string): unknown =>
      targetsOf(sentence).map(({ scope, indicator, value }) => [scope, indicator, value]);
    expect(said('到2027年，管网漏损率控制在8%以内，珠三角区域控制在6%以内，建制镇控制在10%以内。')).toEqual([
      ['', '管网漏损率', 8],
      ['珠三角区域', '管网漏损率', 6],
      ['建制镇', '管网漏损率', 10],
    ]);
    expect(said('到2027年，用水量下降9%，其中苏南下降12%。')).toEqual([
      ['', '用水量降幅', 9],
      ['苏南', '用水量降幅', 12],
    ]);
  });

  it('that end in 占比 are not compared with the year behind it', () => {
    expect(targetsOf('公办园在园幼儿占比2025年底达到50%、2026年底达到60%。')).toMatchObject([
      { indicator: '公办园在园幼儿占比', value: 50, deadline: { value: '2025-12-31' } },
      { indicator: '公办园在园幼儿占比', value: 60, deadline: { value: '2026-12-31' } },
    ]);
  });
});

describe('names that go on with the one before', () => {
  it.each([
    ['推进重大项目60个，完成投资90亿元。', '重大项目投资'],
    ['小麦播种面积不少于70万亩、产量达到30万吨。', '小麦产量'],
    ['改造危旧房屋400栋、惠及居民9000户。', '危旧房屋惠及居民'],
    ['2026年税收收入增长3%，同口径增长5%。', '税收收入同口径增速'],
    ['续建水利项目30个，年度投资12亿元。', '水利项目年度投资'],
    ['货物贸易和服务贸易分别增长7%、9%。', '服务贸易增速'],
    ['年内新增上市公司2家、挂牌企业6家。', '挂牌企业'],
    ['失业人员再就业900人，就业困难人员就业400人。', '就业困难人员就业'],
    ['空气质量优良天数达到320天以上。', '空气质量优良天数'],
    ['推动8个以上重点产业项目落地，总投资超过60亿元。', '重点产业项目总投资'],
    ['接待游客300万人次、实现旅游总收入20亿元，分别增长12%、16%。', '旅游总收入增速'],
    ['招商引资到位资金增长11%。', '招商引资到位资金增速'],
    ['规上企业达到90家，年产值突破200亿元。', '规上企业年产值'],
    ['发放创业担保贷款3亿元，带动就业2000人。', '带动就业'],
    ['选取12个村开展改革试点。', '开展改革试点的村'],
    ['每季度调度1次，每年开展1次评估。', '评估'],
    ['新能源汽车占比达30%，年均提高2个百分点。', '新能源汽车占比'],
    ['实施亿元以上项目90个，其中十亿元以上12个。', '十亿元以上项目'],
    ['接待游客900万人次，旅游收入80亿元，分别增长12%和16%。', '旅游收入增速'],
    ['（一）老旧小区改造。新开工任务300个小区。', '老旧小区改造'],
  ])('%s', (sentence, indicator) => {
    expect(targetsOf(sentence).at(-1)).toMatchObject({ indicator });
  });
});

describe('a span without a start', () => {
  it.each(['用三年时间，改造老旧管网90公里。', '本届政府任期内，新增床位8000张。'])('%s', (sentence) => {
    expect(targetsOf(sentence)).toMatchObject([
      { deadline: { value: null, reason: 'relative-without-date' } },
    ]);
  });
});

describe('what comes anyway', () => {
  it.each(['今年高校毕业生超过900万人，就业任务繁重。', '全省高校毕业生规模预计达到60万人。'])(
    '%s',
    (sentence) => {
      expect(targetsOf(sentence)).toEqual([]);
    },
  );
});
