import { describe, expect, it } from 'vitest';
import { definitionOf, saysTotal, sharedHeadLength } from '../../../../src/domain/indicator/definition.ts';
import { atOnce } from '../../../../src/domain/collections/steps.ts';
import { hasTopic, topicsIn, type TopicSource } from '../../../../src/domain/compare/topics.ts';

function source(id: string, over: Partial<TopicSource> = {}): TopicSource {
  const region = { code: '370000' };
  return { id, indicatorKey: '海水淡化规模', family: null, region, value: 1, ...over };
}

describe('definitionOf', () => {
  it.each([
    ['年度交易额', null, { name: '交易额', period: 'annual' }],
    ['交易额', 'annual', { name: '交易额', period: 'annual' }],
    ['累计发电量', null, { name: '发电量', period: 'cumulative' }],
    ['季度投放量', null, { name: '投放量', period: 'quarterly' }],
    ['产值年均增速', null, { name: '产值年均增速', period: 'unstated' }],
    ['“蓝碳” 项目（ＡＢＣ）', null, { name: '蓝碳项目(abc)', period: 'unstated' }],
    // A name that is nothing but a word of period keeps it.
    ['年度', null, { name: '年度', period: 'unstated' }],
  ] as const)('%s, %s', (indicator, frequency, expected) => {
    expect(definitionOf(indicator, frequency)).toMatchObject(expected);
  });

  it.each([
    ['省级以上海岛医院', '海岛医院', '省级以上'],
    ['海岛三级及以上医院', '海岛医院', '3级以上'],
    ['海岛3级以上医院', '海岛医院', '3级以上'],
    ['海岛三甲医院', '海岛医院', '三甲'],
    ['5A级海岛景区', '海岛景区', '5a级'],
    ['国家海岛技术中心', '海岛技术中心', '国家级'],
    ['省海岛技术中心', '海岛技术中心', '省级'],
    // No grades: a noun that begins like one, a size, and a name that is nothing else.
    ['省会海岛数量', '省会海岛数量', ''],
    ['千亿级海岛集群', '千亿级海岛集群', ''],
    ['国家级', '国家级', ''],
  ])('%s is %s of grade “%s”', (indicator, core, grade) => {
    expect(definitionOf(indicator, null)).toMatchObject({ core, grade });
  });

  it('knows sums and shared heads', () => {
    expect([saysTotal('算力券总额'), saysTotal('交易额')]).toEqual([true, false]);
    expect(sharedHeadLength('数据要素市场规模', '数据产业规模')).toBe(2);
    expect(sharedHeadLength('专利', '标准')).toBe(0);
  });
});

const topicsOf = (sources: readonly TopicSource[]) => atOnce(topicsIn(sources));

describe('topicsIn', () => {
  const family = { id: 'desalination' };

  it('counts families and indicators, the widest first', () => {
    const topics = topicsOf([
      source('a', { family }),
      source('b', { family, region: { code: '460000' } }),
      source('c', { family, indicatorKey: '淡水产量' }),
    ]);
    expect(topics.map(({ key, count, regions }) => [key, count, regions])).toEqual([
      ['family:desalination', 3, 2],
      ['indicator:海水淡化规模', 2, 2],
      ['indicator:淡水产量', 1, 1],
    ]);
    expect(topics[1]?.name).toBe('海水淡化规模');
  });

  it('leaves out what has no figure anywhere, not what is zero', () => {
    expect(topicsOf([source('a', { value: null }), source('b', { value: 0 })])).toMatchObject([{ count: 1 }]);
  });

  it('keeps a name apart that is a property of every object', () => {
    const odd = source('a', { indicatorKey: 'constructor' });
    expect(topicsOf([odd])).toHaveLength(1);
    expect([hasTopic(['indicator:constructor'])(odd), hasTopic(['indicator:a'])(odd)]).toEqual([true, false]);
  });
});
