/**
 * The wording of an indicator in one spelling: what two documents write differently and mean alike (规上 and 规模以上,
 * GDP and 地区生产总值, 占比 and 比重), without the words that say of where or over which time the figure is. What the
 * table of keys says of single indicators is in indicator-key.ts.
 */

/** Full-width signs, quotation marks, blanks and Latin case say nothing: “小巨人”, ＰＭ_2.5, gdp. */
export const plainName = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s_"'“”‘’「」『』]/gu, '')
    .toUpperCase();

/** 全市场 and 全区域 are words of their own; what is 占全省比重 is a share of the province. */
const PLACES =
  /([资基][我本][省市区县州国])|(?:全(?:省|市(?!场)|区(?!域|间)|县(?!域)|州|自治区)|[我本][省市区县州国](?!级|民|外|内|有|家))(?!的?(?:比|总|份额))/gu;

/** The period is kept apart from the name; 年均浓度 is the name of what is measured. */
const PERIODS =
  /((?:自然|会计|财政|[上本该一])年度)|累计|每季度?|季度|每年度?|年度|全年|当年|年平?均(?!浓度|气温|降水|降雨|径流|值)/gu;

/** No name begins with what is said of it: 包括城镇化率, 力争粮食产量. */
const SAYING = /^(?:包括|提出|其中|确保|力争|预计|预期|完成|实现|保持)(?=.{3})/u;

type Respelling = readonly [words: RegExp, spelling: string];

const RESPELT: readonly Respelling[] = [
  // 研究与试验发展(R&D), 地区生产总值(GDP): a name said twice.
  [/\((?:GDP|CPI|R&D|PM2\.5|细颗粒物)\)/gu, ''],
  // 海洋生产总值 is part of it.
  [/国内生产总值|(^|[占位元均与和于在、])生产总值/gu, '$1地区生产总值'],
  [/(^|[^A-Z])GDP(?![A-Z])/gu, '$1地区生产总值'],
  [/规上/gu, '规模以上'],
  [/研究与试验发展|R&D/gu, '研发'],
  [/细颗粒物/gu, 'PM2.5'],
  [/每([十百千万]+)人(?!口|次)/gu, '每$1人口'],
  // 非化石能源占能源消费总量的比例 and 占…比重 are one share; so are 优良天数比例 and 优良天数占比.
  [/在(.+?)中的?(?:比重|比例|占比)$/u, '占$1比重'],
  [/与(地区生产总值)(?:之比|的?(?:比率|比值|比例))$/u, '占$1比重'],
  [/(?:占|相当于)(.+?)的?(?:比重|比例|比率|份额|占比)$/u, '占$1比重'],
  [/^([^占]*?)的?(?:比重|比例|比率)$/u, '$1占比'],
];

/** 森林总面积 and 森林面积 are one thing; 用水总量 is 用水量, but 经营主体总量 is their number. */
const COUNTED: readonly Respelling[] = [
  [/\((?:个|家|人|万人|件|项|户|亿元|万元|%)\)$/u, ''],
  [/([耗费放水电气产吐流易用储发运送蓄])总量$/u, '$1量'],
  [/总量$/u, ''],
  // A budget's 总收入 is another sum than its 收入.
  [/总(?=(?:额|数|产|产量|产值|花费|规模|装机|装机容量|里程|面积|人数)$)/u, ''],
  [/(?:数量|个数)$|(^|[^指次系参倍分人天起条班均度量])数$/u, '$1'],
];

const respell = (name: string, words: readonly Respelling[]): string =>
  words.reduce((text, [pattern, spelling]) => text.replace(pattern, spelling), name);

const CHANGE =
  /(?:同比|环比|平均|预期|预计|复合)*(?:增长率|增长速度|增长幅度|增速|增幅|增长|递增|上涨幅度|上涨率|上涨|涨幅|降幅|下降幅度|下降率|下降|降低幅度|降低率|降低|减少幅度|减少率|减少|压减)$/u;

export interface Wording {
  /** What is measured or counted. */
  readonly noun: string;
  /** The words behind it that say that its change is measured: 增速, 降幅; empty where its level is. */
  readonly change: string;
}

function withoutChange(name: string): Wording {
  let noun = name;
  for (let found = CHANGE.exec(noun); found !== null; found = CHANGE.exec(noun)) {
    // 人口自然增长率 is a rate with a name of its own.
    if (found.index === 0 || /自然(?=增长率?$)/u.exec(noun)?.index === found.index - 2) break;
    noun = noun.slice(0, found.index);
  }
  return { noun, change: name.slice(noun.length) };
}

/** Of a name that is nothing but such words, the name as it stands. */
const orWhole = (text: string, whole: string): string => (text === '' ? whole : text);

export function wordingOf(indicator: string): Wording {
  const name = plainName(indicator);
  const bare = orWhole(name.replace(SAYING, '').replaceAll(PLACES, '$1').replaceAll(PERIODS, '$1'), name);
  const { noun, change } = withoutChange(bare);
  return { noun: orWhole(respell(respell(noun, RESPELT), COUNTED), noun), change };
}
