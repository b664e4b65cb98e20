/** Figures inside the title of a document or the name of a campaign, and those of laws. */
import { rowsThat } from '../row.ts';

/** What a works makes or how strong it is; lengths and areas count what is built. */
const CAPACITY = 'unit:吨|吨/年|吨/日|吨/天|立方米|千瓦|千瓦时|兆瓦|兆瓦时|吉瓦|吉瓦时|安时|千伏安';
/** What it makes, in its name: 25万吨铜冶炼项目, not 25万吨的目标. */
const PRODUCT =
  '(?!的|级|以[上下内]|左右|目标|任务|水平|规模|大关|[及与并和到])(?=[\\u4e00-\\u9fa5A-Za-z“]{2})';
/** 新增90万吨加工能力: what is measured is promised. */
const MEASURED = '#[^，；。、\\d]{0,10}(?:产能|能力|装机|容量|产量|仓容|库容)';
const WORKS = '(?:项目|工程|装置|生产线|基地|产业园|[电水]厂|电站|机组|储备库|达产|投产|满产)';

export const NAME = [
  ...rowsThat('document-title', {
    // 《江苏省“十四五”…100项措施》
    'document-title': { when: ['is:in-title'] },
  }),
  ...rowsThat('name', {
    // 千亿级产业集群, 百亿元级产业园, 1个50亿元项目: a class by size.
    'name.size': {
      when: [['is:sized-class', '(?:一批|首[个家]|\\d个)#(?:重大|重点)?(?:项目|企业|园区)']],
    },
    // “新智造100”: a short quoted name; “建设100个高水平实训基地” is a task, however short.
    'name.quoted': { when: ['is:quoted-name'] },
    // 百强, 千企计划: a round numeral before one of these is part of a name.
    'name.campaign': { when: ['is:round', '#(?:{CAMPAIGN}|大港|万人)'], not: ['below:10'] },
    // 千亿斤粮食产能提升行动: the size that a campaign is named after.
    'name.campaign-of-size': {
      when: ['is:round', '#[\u4e00-\u9fa5]{2,12}(?:行动|计划)'],
      not: ['below:100'],
    },
    // 时速250公里高铁: a kind of railway.
    'name.speed': { when: ['时速#(?:及以上|的)?~(?:高铁|高速|铁路|动车|列车)'] },
    // 500千伏输变电工程: which grid it belongs to.
    'name.voltage': { when: ['unit:千伏'], not: ['电压…#'] },
    // 13亿多中国人的口粮, 14亿人口的大国, 百万人口中心城市: how many a people are names it.
    'name.people': { when: ['#(?:中国人|中华儿女|各族人民|人口~(?:大国|城市))'] },
    // 万卡智算集群: a class of machines.
    'name.machine': { when: ['is:round', 'unit:卡'] },
    // 全长30公里的东湖大道: how long one work is.
    'name.length': { when: ['unit:公里|米', '全长(?:约|近|超)?#的'] },
    // 年产4万套座椅项目: what works make in a year.
    'name.output': { when: ['bound:=', `[年日](?:产|处理|加工)#${PRODUCT}`], not: [MEASURED] },
    // 北山25万吨铜冶炼项目, 10万吨铝材、5万吨铜箔等项目: how much works make or carry is a part of their name.
    'name.works': {
      when: [
        CAPACITY,
        'bound:=',
        [
          `(?<!{DO|DO_OR_NOUN|REACH|TASK|BUILD|MOVE}|[、及和的约近共为各]|^)#${PRODUCT}…${WORKS}`,
          `、#${PRODUCT}…等~项目`,
          `#${PRODUCT}…、…等~项目`,
        ],
      ],
      not: [MEASURED],
    },
  }),
  ...rowsThat('legal-text', {
    // A regulation binds others; only its grants and the recurring duties of public bodies commit.
    'legal-text': { when: ['genre:law'], not: ['is:legal-grant', 'is:public-duty'] },
  }),
];
