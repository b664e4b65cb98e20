/**
 * Work reports of any number, as dense as those of provinces: to a megabyte about 1,000 commitments and 2,500 results.
 * The sentences are put together from rows of words; the same seed gives the same reports.
 */
import { randomFrom } from '../random.ts';
import { encode } from './support.ts';
import type { MadeDocument } from './perturbed.ts';

const PLACES = '江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东'.split(' ');
const BRANCHES = '造船 纺织 制茶 渔业 陶瓷 竹木 制药 冷链 花卉 仪表 软件 酿造'.split(' ');
const WORKS = '示范工厂 公共码头 社区食堂 乡村书屋 骑行绿道 养老驿站 标准渔港 冷藏仓库 数字车间 托育园'.split(
  ' ',
);
const SHARES = '污水处理率 森林覆盖率 电话普及率 垃圾分类覆盖率 机械化率 清洁取暖率 数据上云率'.split(' ');
const SUMS = '旅游收入 社会用电量 技术合同成交额 进出口总额 粮食产量 快递业务量'.split(' ');
const PROSE =
  '我们坚持把群众的事放在心上，走村入户听取意见，把能办的事马上办好。 各部门各尽其责，遇到难处一起商量，事情一件一件往前推进。 ' +
  '广大干部踏实肯干，社会各界热心支持，发展的底气更足、人心更齐。 我们也清醒看到，基础还不够牢，办法还不够多，服务还要更加用心。 ' +
  '老街修好了，河水变清了，孩子上学近了，老人看病方便了，日子一天比一天好。 规划先行，手续从简，要素跟着项目走，服务跟着企业走。 ' +
  '田里有科技，车间有工匠，市场有信心，山乡处处是干事创业的热闹景象。 把规矩立起来，把漏洞堵上去，把责任落到岗位、落到人。';

/** What a sentence is made of: a word of a row, a whole number, one with a decimal. */
interface Draw {
  readonly of: (row: readonly string[]) => string;
  readonly count: (most: number) => number;
  readonly tenths: (most: number) => string;
}

const RESULTS: readonly ((draw: Draw) => string)[] = [
  ({ of, count, tenths }) =>
    `${of(BRANCHES)}产业营业收入达到${count(900)}亿元、增长${tenths(12)}%，拉动相关就业人数${count(40)}万人。`,
  ({ of, count }) =>
    `新建${of(WORKS)}${count(400)}个，改造${of(WORKS)}${count(300)}个，惠及居民${count(90)}万人。`,
  ({ of, tenths }) => `${of(SHARES)}提高到${tenths(98)}%，比上年提高${tenths(3)}个百分点。`,
  ({ of, tenths }) => `${of(SUMS)}增长${tenths(15)}%，${of(BRANCHES)}产业增加值增长${tenths(11)}%。`,
];
const GOALS: readonly ((draw: Draw) => string)[] = [
  ({ of, count }) => `今年要新建${of(WORKS)}${count(300)}个以上，培育${of(BRANCHES)}骨干企业${count(80)}家。`,
  ({ of, tenths }) => `力争到2027年，${of(SHARES)}达到${tenths(99)}%，${of(SUMS)}年均增长${tenths(9)}%左右。`,
  ({ of, count }) =>
    `年底前完成${of(BRANCHES)}技术改造项目${count(200)}个，${of(BRANCHES)}产业产值突破${count(900)}亿元。`,
];

/** Paragraphs: of each the middle sentence has figures. */
const PARAGRAPHS = { results: 30, goals: 15 };

/** Reports until together they have so many bytes of UTF-8. */
export function* denseReports(bytes: number, seed = 1): Generator<MadeDocument> {
  for (let made = 0, number = 0; made < bytes; number += 1) {
    const document = {
      name: `report${String(number).padStart(5, '0')}.txt`,
      bytes: encode(report(randomFrom(seed * 7919 + number), number)),
    };
    made += document.bytes.length;
    yield document;
  }
}

function report(random: () => number, number: number): string {
  const whole = (most: number): number => 1 + Math.floor(random() * most);
  const of = (row: readonly string[]): string => row[whole(row.length) - 1] ?? '';
  const draw: Draw = {
    of,
    count: (most) => whole(most) + 1,
    tenths: (most) => (whole(most * 10) / 10).toFixed(1),
  };
  const prose = PROSE.split(' ');
  const paragraphs = (count: number, sentences: typeof RESULTS): string[] =>
    Array.from({ length: count }, () => {
      const said = sentences[whole(sentences.length) - 1]?.(draw) ?? '';
      const around = [0, 1, 2].map(() => of(prose)).join('');
      return around + said + [0, 1, 2].map(() => of(prose)).join('');
    });
  const place = PLACES[number % PLACES.length] ?? '';
  return [
    `${place}省政府工作报告`,
    `——2025年1月15日在${place}省第十四届人民代表大会第三次会议上`,
    '各位代表：',
    '一、2024年工作回顾',
    ...paragraphs(PARAGRAPHS.results, RESULTS),
    '二、2025年工作安排',
    ...paragraphs(PARAGRAPHS.goals, GOALS),
  ].join('\n\n');
}
