/**
 * What a goal without a figure is held against: 与经济增长同步, 高于全国平均水平, 合理回升. The first row whose words stand
 * at a place tells what they mean; # stands for the words of what the value is held against.
 */
import type { Relation } from '../../src/domain/dataset/schema.ts';

export interface RelationRow {
  readonly kind: Relation['kind'];
  readonly words: string;
}

export const RELATIONS: readonly RelationRow[] = [
  { kind: 'in-step', words: '[与同和]#(?:总体|大体|保持|实现|基本)*同步(?:增长|提高)?' },
  { kind: 'not-below', words: '[不未][低少慢]于#' },
  { kind: 'above', words: '[高快大]于#|在#以上' },
  { kind: 'below', words: '低于#' },
  {
    kind: 'rise',
    words: '(?:合理|温和|稳步)回升|正增长|(?:持续|稳步|逐步|不断)(?:增长|提高|提升|上升|增加)|稳中有升',
  },
  { kind: 'fall', words: '(?:持续|稳步|逐步|进一步|不断)(?:下降|降低|减少|回落)|稳中有降|只降不升' },
  { kind: 'reasonable', words: '(?:保持|处于|处在)?在?合理(?:区间|范围|水平)' },
  { kind: 'stable', words: '(?:保持|维持)(?:总体|基本)?(?:稳定|平稳)|(?:总体|基本)稳定' },
];

/** What a value is held against: the key of an indicator, a wider place, or the year before. */
export const HELD_AGAINST: readonly (readonly [to: NonNullable<Relation['to']>, words: string])[] = [
  ['地区生产总值增速', '(?:国民)?(?:经济|GDP|地区生产总值)(?:增长|发展|增速)(?:速度|水平)?'],
  ['nation', '(?:全国|国家)(?:[^，；。、与和同]{0,8}?(?:水平|增速|增幅|均值))?'],
  ['province', '全(?:省|区|自治区)(?:[^，；。、与和同]{0,8}?(?:水平|增速|增幅|均值))?'],
  ['last-year', '(?:上年|去年)(?:同期)?(?:水平)?'],
];

/** 力争, 均, 实现: what may stand between a name and these words. */
export const BEFORE_RELATION = '力争 争取 确保 努力 继续 保持 实现 年均 均 都 要 总体 基本';

/** 价格与上年持平, 投资同比持平: as much as the year before, right behind what is measured; 增速持平 is said of another rate. */
export const LEVEL =
  /(?<=价格(?:总?指数|总?水平)?)(?:总体|基本|大体|保持)*持平(?=[，；。、]|$)|(?<=[\u4e00-\u9fa5](?<![率幅速重强增]))(?:[与和同](?:上年|去年)(?:同期)?|同比)(?:总体|基本|大体|保持)*持平(?=[，；。、]|$)/g;
