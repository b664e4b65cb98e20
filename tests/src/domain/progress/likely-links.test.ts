/** Results that later reports name or measure otherwise: which are taken, which offered, which neither. */
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../../src/domain/collections/steps.ts';
import { likelyLinksOf } from '../../../../src/domain/progress/likely-links.ts';
import type { Promised, Reached } from '../../../../src/domain/progress/link.ts';

type Said = readonly [name: string, value: number, unit: string, more?: Partial<Reached>];

const promised = ([indicatorKey, value, unit, more]: Said, i: number): Promised => ({
  id: `t${i}`,
  articleId: 'a',
  regionCode: more?.regionCode === '100000' ? '100000' : '450000',
  indicatorKey,
  scope: '',
  measure: more?.measure ?? 'increment',
  unit,
  value,
  frequency: null,
  average: false,
  isOfTheYear: unit === '%',
  deadline: '2031',
  span: { first: 2031, last: 2031 },
});
const reached = ([indicatorKey, value, unit, more]: Said, i: number): Reached => ({
  id: `r${i}`,
  regionCode: '450000',
  indicatorKey,
  scope: '',
  measure: 'increment',
  unit,
  value,
  valueMax: null,
  comparator: '=',
  average: false,
  period: '2031',
  part: 'year',
  isFlagged: false,
  ...more,
});

/** `t0 r1` where it is taken, with its doubts behind it where it is offered. */
const linked = (targets: readonly Said[], results: readonly Said[]): string[] =>
  atOnce(likelyLinksOf(targets.map(promised), results.map(reached))).map(({ targetId, resultId, doubts }) =>
    [targetId, resultId, ...doubts].join(' '),
  );

describe('a result of another name', () => {
  it.each<[string, Said, Said, string[]]>([
    [
      'what is done is said otherwise',
      ['老旧管网改造', 320, '公里'],
      ['老旧管网更新改造完工', 347, '公里'],
      ['t0 r0'],
    ],
    ['one more word tells the place', ['口袋公园', 60, '个'], ['城区口袋公园', 66, '个'], ['t0 r0']],
    ['counted in another word for one', ['社区托育园', 40, '个'], ['社区托育园', 45, '家'], ['t0 r0']],
    ['a sum by another verb', ['水利工程完成投资', 3e10, '元'], ['水利工程投资', 3.1e10, '元'], ['t0 r0']],
    [
      'a level of one name beside an increment',
      ['农村厕所', 20000, '座'],
      ['农村厕所', 20600, '座', { measure: 'level' }],
      ['t0 r0'],
    ],
    [
      'but not a stock beside what was added',
      ['科技企业', 900, '家'],
      ['科技企业', 9400, '家', { measure: 'level' }],
      ['t0 r0 measure magnitude'],
    ],
    ['half a name: only offered', ['社区托育园', 40, '个'], ['社区篮球场', 45, '个'], ['t0 r0 name']],
    ['another thing', ['社区托育园', 40, '个'], ['乡镇篮球场', 45, '个'], []],
    ['another place', ['口袋公园', 60, '个'], ['口袋公园', 66, '个', { regionCode: '460000' }], []],
    ['another year', ['口袋公园', 60, '个'], ['城区口袋公园', 66, '个', { period: '2030' }], []],
    [
      'more than three times as much: only offered',
      ['口袋公园', 60, '个'],
      ['城区口袋公园', 190, '个'],
      ['t0 r0 name'],
    ],
    [
      'of the nation, whose reports sum up years: half as much again is only offered',
      ['口袋公园', 60, '个', { regionCode: '100000' }],
      ['城区口袋公园', 96, '个', { regionCode: '100000' }],
      ['t0 r0 name'],
    ],
    ['of a province it is taken', ['口袋公园', 60, '个'], ['城区口袋公园', 96, '个'], ['t0 r0']],
    ['of one kind only', ['儿童友好中心', 15, '个'], ['旧货交易中心', 15, '个'], []],
    ['a name of a kind alone, and much more', ['粮食仓储项目', 300, '个'], ['项目', 390, '个'], []],
    [
      'what was added in the year, said in a review of five',
      ['新增托位', 40300, '个'],
      ['新增托位', 41900, '个', { period: '2027/2031' }],
      ['t0 r0'],
    ],
    [
      'but not what was added in all of them',
      ['新增托位', 40300, '个'],
      ['新增托位', 193000, '个', { period: '2027/2031' }],
      [],
    ],
    ['people are no places', ['社区托育园', 40, '个'], ['社区托育园', 4500, '人'], []],
  ])('%s', (_, target, result, expected) => {
    expect(linked([target], [result])).toEqual(expected);
  });
});

describe('of several', () => {
  it('each goes to the commitment that it is likelier to be of', () => {
    expect(
      linked(
        [
          ['保障性住房', 60000, '套'],
          ['保障性租赁住房', 21000, '套'],
        ],
        [
          ['建设保障性租赁住房', 22400, '套'],
          ['建设保障性住房', 61200, '套'],
        ],
      ),
    ).toEqual(['t0 r1', 't1 r0']);
  });

  it('growth of a part is not that of the whole', () => {
    const growth = { measure: 'growth' } as const;
    expect(
      linked(
        [['规模以上工业增加值增速', 6, '%', growth]],
        [['规模以上装备制造业增加值增速', 9.1, '%', growth]],
      ),
    ).toEqual([]);
  });

  it('a round number that was passed says less than the exact one', () => {
    const level = { measure: 'level' } as const;
    const reports: Said[] = [
      ['蔬菜产量', 3e9, '斤', level],
      ['蔬菜产量', 3.06e9, '斤', level],
    ];
    expect(linked([['蔬菜产量', 2.95e9, '斤', level]], reports)).toEqual(['t0 r1']);
  });

  it('what has a result of its very name needs no other', () => {
    expect(
      linked(
        [['口袋公园', 60, '个']],
        [
          ['口袋公园', 63, '个'],
          ['城区口袋公园', 60, '个'],
        ],
      ),
    ).toEqual(['t0 r0']);
  });

  it('of two that speak for it alike none is taken', () => {
    expect(
      linked(
        [['城乡公交线路', 20, '条']],
        [
          ['城乡公交新线路', 21, '条'],
          ['城乡公交环线路', 22, '条'],
        ],
      ).filter((link) => /^t0 r\d$/.test(link)),
    ).toEqual([]);
  });
});
