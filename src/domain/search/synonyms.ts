/**
 * Words that people type and documents write otherwise: who looks for one of a line finds all of it. A line a set, the
 * words as `normalise` writes them; add yours. What names one indicator in other words stands in `data/families.json`.
 */
import { words } from '../text/table-words.ts';
import { normalise } from './query.ts';

const LINES = words(`
  人工智能,ai
  生成式人工智能,aigc
  大语言模型,大模型,llm
  物联网,iot
  虚拟现实,vr
  增强现实,ar
  扩展现实,xr
  第五代移动通信,5g
  数据中心,idc
  首席数据官,cdo
  数据管理能力成熟度,dcmm
  电能利用效率,电能使用效率,pue
  信息技术应用创新,信创
  两化融合,信息化和工业化融合
  集成电路,芯片
  国内生产总值,地区生产总值,生产总值,gdp
  居民消费价格,物价,cpi
  工业生产者出厂价格,ppi
  社会消费品零售,社零
  固定资产投资,固投
  全要素生产率,tfp
  外商直接投资,fdi
  规模以上,规上
  研究与试验发展,研发,r&d
  高新技术企业,高企
  战略性新兴产业,战新产业
  技术改造,技改
  经营主体,市场主体
  个体工商户,个体户
  首台(套),首台套
  高新技术产业开发区,高新区
  经济技术开发区,经开区
  自由贸易试验区,自贸试验区,自贸区
  电子商务,电商
  标准箱,teu
  细颗粒物,pm2.5
  挥发性有机物,vocs
  化学需氧量,cod
  二氧化碳,co2
  碳达峰碳中和,碳达峰、碳中和,双碳
  新能源汽车,新能源车
  充电桩,充电设施,充电基础设施
  高等学校,高校
  医疗保险,医保
  社会保险,社保
  文化旅游,文化和旅游,文旅
  非物质文化遗产,非遗`);

const SETS = LINES.map((line) => line.split(','));
const OTHERS = new Map(
  SETS.flatMap((set) => set.map((word) => [word, set.filter((other) => other !== word)])),
);

/** The longest first; vr is no part of vrije. */
const pattern = (): RegExp =>
  new RegExp(
    [...OTHERS.keys()]
      .toSorted((a, b) => b.length - a.length)
      .map((word) => {
        const plain = word.replaceAll(/[.()]/gu, String.raw`\$&`);
        return /^[a-z]/u.test(word) ? `${plain}(?![a-z])` : plain;
      })
      // All of any other Latin word, so that none begins inside it.
      .concat('[a-z]+')
      .join('|'),
    'gu',
  );
let known: RegExp | undefined;

/** What stands in a normalised text, in other words. */
export const otherWords = (text: string): string[] =>
  (text.match((known ??= pattern())) ?? []).flatMap((word) => OTHERS.get(word) ?? []);

/** A text made ready to be searched: in one spelling, with the other words for what stands in it behind it. */
export function searchable(text: string): string {
  const plain = normalise(text);
  return [plain, ...otherWords(plain)].join('\n');
}
