/** Wordings of documents and the one key of each thing, by the curated table. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { familyTable } from '../../../../src/domain/dataset/theme-tables.ts';
import { indicatorKeyOf, type Keyed } from '../../../../src/domain/indicator/indicator-key.ts';
import { keyRowsOf } from '../../../../src/domain/indicator/key-table.ts';
import { wordingOf } from '../../../../src/domain/indicator/wording.ts';
import { keyed } from '../../../../src/domain/indicator/record-key.ts';
import { row } from '../rows.ts';

const { families } = familyTable.parse(
  JSON.parse(readFileSync(new URL('../../../../data/families.json', import.meta.url), 'utf8')),
);
const rows = keyRowsOf(families);

function keyOf(indicator: string, over: Partial<Keyed> = {}): string {
  const named = { kind: 'target', unit: '%', measure: 'growth', direction: 'up', ...over } as const;
  return indicatorKeyOf({ ...named, indicator }, rows);
}
const share = { measure: 'share' } as const;
const down = { direction: 'down' } as const;
const amount = (unit: string): Partial<Keyed> => ({ unit, measure: 'level' });

describe('one thing has one key in every document', () => {
  it.each<[key: string, over: Partial<Keyed>, wordings: string]>([
    [
      '地区生产总值增速',
      {},
      '地区生产总值增速 生产总值 全省GDP 国内生产总值年均增速 经济增长 地区生产总值实际增速',
    ],
    ['地区生产总值', amount('元'), '地区生产总值 GDP总量 全市生产总值 经济总量'],
    ['居民消费价格涨幅', down, '居民消费价格涨幅 CPI 居民消费价格指数 居民消费价格总水平上涨幅度'],
    ['居民消费价格涨幅', share, '居民消费价格 居民消费价格指数（CPI）'],
    ['居民消费价格涨幅', {}, '物价 物价水平 物价总体水平 消费价格水平 居民消费价格总体水平'],
    [
      '一般公共预算收入增速',
      {},
      '一般公共预算收入 地方级一般公共预算收入 地方一般公共预算收入增速 财政收入 地方财政收入',
    ],
    ['规模以上工业增加值增速', {}, '规上工业增加值 规模以上工业增加值年均增速 全区规模以上工业增加值'],
    ['固定资产投资增速', {}, '固定资产投资 全社会固定资产投资增速 投资 固定资产投资（不含农户）'],
    ['社会消费品零售总额增速', {}, '社会消费品零售总额 社零总额增速 全市社会消费品零售总额'],
    ['居民人均可支配收入增速', {}, '居民人均可支配收入 全体居民人均可支配收入增速 居民收入'],
    ['农村居民人均可支配收入增速', {}, '农村居民人均可支配收入 农村常住居民人均可支配收入 农民收入'],
    ['进出口总额增速', {}, '进出口 外贸进出口总额 货物贸易进出口 进出口总值增速 外贸进出口值'],
    ['城镇新增就业', { unit: '人', measure: 'increment' }, '城镇新增就业 城镇新增就业人数 新增城镇就业'],
    ['城镇调查失业率', share, '城镇调查失业率 调查失业率 全年城镇调查失业率'],
    ['粮食产量', amount('吨'), '粮食产量 粮食总产量 粮食总产 正常年景下粮食产量'],
    ['研发经费投入强度', share, '全社会研发投入占比 R&D经费投入强度 研究与试验发展经费占GDP比重'],
    [
      '研发经费投入强度',
      share,
      '全社会研发经费支出相当于全市生产总值的比例 全社会研发经费支出与地区生产总值之比',
    ],
    ['人均预期寿命', amount('岁'), '人均预期寿命 居民平均预期寿命 预期寿命'],
    ['常住人口城镇化率', share, '城镇化率 常住人口城镇化率'],
    ['PM2.5浓度', amount('微克/立方米'), 'PM_2.5浓度 细颗粒物年均浓度 设区城市细颗粒物（PM2.5）平均浓度'],
    ['优良天数比率', share, '空气质量优良天数比例 优良天数占比 城市环境空气优良天数比率'],
    ['非化石能源消费占比', share, '非化石能源占一次能源消费比重 非化石能源消费占能源消费总量的比例'],
    [
      '单位地区生产总值能耗降幅',
      down,
      '单位GDP能耗 万元生产总值能耗 能耗强度下降 单位生产总值综合能耗降低率',
    ],
    [
      '数字经济核心产业增加值占地区生产总值比重',
      share,
      '数字经济核心产业增加值占GDP的比重 数字经济核心产业占比',
    ],
    ['2级以上数据管理能力贯标企业', amount('家'), 'DCMM二级以上贯标企业 二级及以上DCMM认证单位'],
  ])('%s', (key, over, wordings) => {
    for (const wording of wordings.split(' '))
      expect([wording, keyOf(wording, over)]).toEqual([wording, key]);
  });

  it.each<[string, Partial<Keyed>, string, Partial<Keyed>]>([
    ['地区生产总值', {}, '地区生产总值', amount('元')],
    ['海洋生产总值', {}, '地区生产总值', {}],
    ['固定资产投资', {}, '工业投资', {}],
    ['全部工业增加值', {}, '规上工业增加值', {}],
    ['工业增加值', {}, '规上工业增加值', {}],
    ['农村公路', amount('公里'), '四好农村路', amount('公里')],
    ['停车位', amount('个'), '公共停车位', amount('个')],
    ['贷款', amount('元'), '贷款余额', amount('元')],
    ['减税降费', amount('元'), '减税降费及退税缓费', amount('元')],
    ['居民人均可支配收入', {}, '城镇居民人均可支配收入', {}],
    ['居民人均可支配收入', {}, '居民人均可支配收入实际增速', {}],
    ['城镇化率', share, '户籍人口城镇化率', share],
    ['粮食产量', amount('吨'), '粮食综合生产能力', amount('吨')],
    ['一般公共预算收入', {}, '一般公共预算总收入', {}],
    ['进出口总额', {}, '货物和服务进出口', {}],
    ['高技术产业投资', amount('元'), '投资', amount('元')],
    ['技术合同成交额', amount('元'), '技术合同成交额', {}],
    ['DCMM二级企业', amount('家'), 'DCMM企业', amount('家')],
  ])('%s is not %s', (a, over, b, other) => {
    expect(keyOf(a, over)).not.toBe(keyOf(b, other));
  });

  it.each<[string, Partial<Keyed>, string]>([
    // What the table does not name has its own wording in one spelling.
    ['我市“渔光互补”电站总装机', amount('千瓦'), '渔光互补电站装机'],
    ['海岛码头数量', amount('个'), '海岛码头'],
    ['渔业用水总量', amount('立方米'), '渔业用水量'],
    ['渔业合作社总量', amount('家'), '渔业合作社'],
    ['规上水产企业营业收入年均增长率', {}, '规模以上水产企业营业收入增速'],
    ['海水养殖废水排放', { ...down }, '海水养殖废水排放降幅'],
    ['远洋渔船的比例', share, '远洋渔船占比'],
    ['远洋渔船占全市渔船的比例', share, '远洋渔船占渔船比重'],
    ['海岛客运量占全省比重', share, '海岛客运量占全省比重'],
    ['粮食产量年均增速', {}, '粮食产量增速'],
    ['人口自然增长率', share, '人口自然增长率'],
    ['资本市场融资', {}, '资本市场融资增速'],
    ['包括海水淡化规模', amount('吨'), '海水淡化规模'],
    // Names that are nothing but such words keep them.
    ['年度', amount('个'), '年度'],
    ['增速', {}, '增速'],
    ['海岛医院奖励总额', { kind: 'support', ...amount('元') }, '海岛医院奖励总额'],
    ['2030年前全市海岛基本通航', { kind: 'milestone', unit: '', measure: null }, '2030年前全市海岛基本通航'],
  ])('%s (%o) → %s', (indicator, over, key) => {
    expect(keyOf(indicator, over)).toBe(key);
  });
});

describe('the table', () => {
  it('says of each what it is and by whom it is defined, and has each wording once', () => {
    const keys = families.flatMap(({ keys: own = [] }) => own);
    expect(keys.filter(({ definition, source }) => !definition || !source).map(({ name }) => name)).toEqual(
      [],
    );
    const nouns = families.flatMap(({ units, keys: own = [] }) =>
      own.flatMap(({ name, wordings = [] }) =>
        [...new Set([name, ...wordings].map((one) => wordingOf(one).noun))].map((noun) =>
          [noun, wordingOf(name).change !== '', units.join('|')].join(' '),
        ),
      ),
    );
    expect(nouns.filter((noun, at) => nouns.indexOf(noun) !== at)).toEqual([]);
  });

  it('gives each of its names to itself, and to one family only', () => {
    const names = rows.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, units } of rows) {
      const isChange = wordingOf(name).change !== '';
      const over = isChange ? {} : amount(units[0] ?? '');
      expect(keyOf(name, over)).toBe(name);
    }
  });
});

describe('keyed', () => {
  const old = { ...row({ indicator: '全省GDP年均增速', unit: '%', measure: 'growth' }) };
  const { indicatorKey: _key, average: _average, cumulative: _cumulative, ...kept } = old;

  it('derives what records of before do not have', () => {
    expect(keyed(kept, rows)).toMatchObject({
      indicatorKey: '地区生产总值增速',
      average: true,
      cumulative: false,
    });
    expect(keyed({ ...kept, indicator: '累计植树面积' }, rows).cumulative).toBe(true);
    expect(keyed({ ...kept, indicator: 'PM10年均浓度' }, rows).average).toBe(false);
  });

  const by = (field: 'indicator' | 'indicatorKey' | 'region') =>
    ({ correction: 'c', field, who: 'w', when: '2026-11-01', why: '' }) as const;

  it('keeps a key until a person corrects what it is made of, and the key that a person set', () => {
    const read = { ...old, indicatorKey: '甲' };
    expect(keyed(read, rows).indicatorKey).toBe('甲');
    expect(keyed({ ...read, curated: [by('region')] }, rows).indicatorKey).toBe('甲');
    expect(keyed({ ...read, curated: [by('indicator')] }, rows).indicatorKey).toBe('地区生产总值增速');
    expect(keyed({ ...read, curated: [by('indicator'), by('indicatorKey')] }, rows).indicatorKey).toBe('甲');
  });
});
