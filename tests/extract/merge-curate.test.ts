/** Families and themes by rule. No indicator here stands in a seed. */
import { describe, expect, it } from 'vitest';
import { familyOf, themeOf } from '../../extract/merge/curate.ts';
import type { Measure, TargetKind } from '../../src/domain/dataset/schema.ts';
import { tables, targetsOf } from './support.ts';

interface Named {
  readonly indicator: string;
  readonly unit?: string;
  readonly measure?: Measure | null;
  readonly kind?: TargetKind;
  readonly scope?: string;
  readonly title?: string;
}

function draftOf({
  indicator,
  unit = '',
  measure = 'level',
  kind = 'target',
  scope = '',
  title = '',
}: Named): Parameters<typeof familyOf>[0] {
  return { target: { kind, indicator, scope, unit, measure, direction: null }, article: { title } };
}
const family = (named: Named): string | undefined => familyOf(draftOf(named), tables.families)?.id;
const theme = (named: Named): string | undefined => themeOf(draftOf(named), tables.themes)?.id;

describe('families of indicators that stand in no seed', () => {
  it.each<[string, string, Measure, string]>([
    ['三级医院床位数', '张', 'level', 'health-beds'],
    ['每千常住人口执业（助理）医师数', '人', 'level', 'physicians'],
    ['人均预期寿命', '岁', 'level', 'life-expectancy'],
    ['居民健康素养水平', '%', 'share', 'health-rates'],
    ['新建改建农村公路', '公里', 'level', 'roads'],
    ['城市轨道交通运营里程', '公里', 'level', 'rail'],
    ['沿海港口集装箱吞吐量', '标准箱', 'level', 'ports'],
    ['机场旅客吞吐量', '人次', 'level', 'airports'],
    ['新增公共充电桩', '个', 'increment', 'chargers'],
    ['海上风电装机容量', '千瓦', 'level', 'renewable-capacity'],
    ['非化石能源占一次能源消费比重', '%', 'share', 'non-fossil-share'],
    ['单位地区生产总值能耗', '%', 'growth', 'energy-intensity'],
    ['新型储能装机', '千瓦', 'level', 'storage-capacity'],
    ['森林覆盖率', '%', 'share', 'forest'],
    ['空气质量优良天数比例', '%', 'share', 'air'],
    ['学前教育毛入园率', '%', 'share', 'education-rates'],
    ['新增公办义务教育学位', '个', 'increment', 'school-places'],
    ['劳动年龄人口平均受教育年限', '年', 'level', 'schooling-years'],
    ['粮食总产量', '斤', 'level', 'grain'],
    ['新建高标准农田', '亩', 'increment', 'farmland'],
    ['主要农作物耕种收综合机械化率', '%', 'share', 'farm-mechanisation'],
    ['城镇新增就业', '人', 'increment', 'employment'],
    ['城镇调查失业率', '%', 'share', 'unemployment'],
    ['高校毕业生毕业去向落实率', '%', 'share', 'employment-rate'],
    ['养老机构护理型床位', '张', 'level', 'elder-beds'],
    ['地区生产总值增长', '%', 'growth', 'gdp-growth'],
    ['全社会研发经费投入占地区生产总值比重', '%', 'share', 'rd-intensity'],
    ['每万人口高价值发明专利拥有量', '件', 'level', 'patents-per-head'],
    ['5G基站', '个', 'level', 'base-stations'],
    ['国内外游客接待量', '人次', 'level', 'tourists'],
    ['国家5A级旅游景区', '个', 'level', 'culture'],
    ['改造城镇老旧小区', '个', 'level', 'renovation'],
    ['生物医药产业规模', '元', 'level', 'industry-size'],
    ['学前教育毛入园率', '个百分点', 'increment', 'education-rates'],
    ['生物医药产业规模', '倍', 'multiple', 'industry-size'],
    ['低空经济产业集群', '个', 'level', 'clusters'],
    ['市级以上绿色工厂', '家', 'level', 'factories'],
  ])('%s (%s, %s) is %s', (indicator, unit, measure, expected) => {
    expect(family({ indicator, unit, measure })).toBe(expected);
  });

  it('needs unit and measure too: a growth of beds in percent is no number of beds', () => {
    expect(family({ indicator: '三级医院床位数', unit: '%', measure: 'growth' })).toBeUndefined();
    expect(family({ indicator: '粮食总产量', unit: '人' })).not.toBe('grain');
  });

  it.each([
    ['产品获批三类医疗器械奖励', '元', 'level', 'support-cap'],
    ['首台（套）重大装备奖励', '元', 'level', 'support-products'],
    ['技改贷款贴息占实际利息比例', '%', 'share', 'support-rate'],
    ['新认定瞪羚企业奖励', '元', 'level', 'support-recognition'],
  ] as const)('support: %s', (indicator, unit, measure, expected) => {
    expect(family({ kind: 'support', indicator, unit, measure })).toBe(expected);
  });

  it('a clause without a figure belongs to a family only by a whole name in it', () => {
    const clause = { kind: 'milestone', measure: null } as const;
    expect(family({ ...clause, indicator: '高标准农田建设全面推进' })).toBe('farmland');
    expect(family({ ...clause, indicator: '创新环境持续优化' })).toBeUndefined();
  });

  it('a name that is a property of every object is in none', () => {
    expect(family({ indicator: 'constructor', unit: '个' })).toBeUndefined();
  });
});

describe('themes', () => {
  it.each([
    ['县域医共体床位', 'health'],
    ['普通国省道改造里程', 'transport-urban'],
    ['屋顶光伏装机容量', 'environment-energy'],
    ['公办幼儿园在园幼儿占比', 'talent-education'],
    ['水稻机械化率', 'agriculture-rural'],
    ['零就业家庭动态清零', 'employment-welfare'],
    ['数据中心绿电占比', 'ai-computing'],
    ['城市书房', 'culture-tourism'],
    // What every yearly plan of a province has, and what it says of money, safety and daily life.
    ['政府性债务余额', 'economy'],
    ['社区消防站', 'governance'],
    ['孤独症儿童康复救助', 'employment-welfare'],
    ['农村特困人员基本生活标准', 'employment-welfare'],
    ['参与制定国家标准', 'intellectual-property'],
    ['细颗粒物平均浓度', 'environment-energy'],
    ['粮食综合生产能力', 'agriculture-rural'],
    ['化解过剩产能', 'manufacturing'],
    ['口袋公园', 'transport-urban'],
    ['宫颈癌免费筛查', 'health'],
    ['普通高中新增招生', 'talent-education'],
    ['精品民宿', 'culture-tourism'],
  ])('%s: %s', (indicator, expected) => {
    expect(theme({ indicator })).toBe(expected);
  });

  it('falls back to the scope, then to the policy’s title, then to the last theme', () => {
    expect(theme({ indicator: '甲', scope: '农产品' })).toBe('agriculture-rural');
    expect(theme({ indicator: '甲', title: '关于促进文化产业发展的意见' })).toBe('culture-tourism');
    expect(theme({ indicator: '甲' })).toBe('other');
  });

  it('the base of a share says nothing of a grant’s theme', () => {
    expect(theme({ kind: 'support', indicator: '屋顶光伏补贴占建设项目投资比例' })).toBe(
      'environment-energy',
    );
  });
});

it('a new document’s indicators are put into families by rule, and say so', () => {
  const targets = targetsOf(
    '到2027年，全省新建高标准农田300万亩，森林覆盖率达到24%以上，新增公共充电桩20万个。',
  );
  const said = targets.map(({ family: of, theme: about }) => [of?.id, of?.by, about?.by]);
  expect(said).toEqual([
    ['farmland', 'rule', 'rule'],
    ['forest', 'rule', 'rule'],
    ['chargers', 'rule', 'rule'],
  ]);
});

describe('the tables', () => {
  it('have unique ids and a definition in both languages', () => {
    for (const entries of [tables.themes, tables.families]) {
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      for (const { definition } of entries) expect(definition.zh).not.toBe(definition.en);
    }
  });

  it('no word belongs to two themes', () => {
    const words = tables.themes.flatMap((entry) => entry.words);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
