import { expect, test } from 'vitest';
import { isBetterLow } from '../../../../src/domain/indicator/better-low.ts';

test.each([
  '赤字率',
  '财政赤字',
  '财政赤字按',
  '政府债务率',
  '城镇调查失业率控制在',
  '城镇登记失业率',
  '单位地区生产总值能耗',
  '细颗粒物年均浓度',
  '不良贷款率',
  '供水管网漏损率',
  '城乡居民收入比',
  '万元产值用水量',
])('of %s less is better', (name) => {
  expect(isBetterLow(name)).toBe(true);
});

test.each([
  '地区生产总值',
  '失业保险参保率',
  '能耗降低',
  '办理时限平均提速',
  '碳排放治理投入',
  '死亡率达标率',
  '城镇新增就业',
  '居民收入',
])('of %s it is not', (name) => {
  expect(isBetterLow(name)).toBe(false);
});
