import { describe, expect, it } from 'vitest';
import { isGlossaryEntry } from '../../../extract/segment/glossary.ts';

describe('a glossary', () => {
  it.each([
    '13.“标准渔场”：指养殖面积500亩以上、年产值1000万元以上的渔场。',
    '7.“四好码头”工程：',
    '“双千兆”是指千兆光网和5G网络。',
    '（2）海洋牧场：即在一定海域内建设的渔场。',
    '[4]“一港一策”，是指每个渔港制定一个方案。',
    '3、规上企业（工业）：指年主营业务收入2000万元以上的企业。',
  ])('%s', (text) => {
    expect(isGlossaryEntry(text)).toBe(true);
  });

  it.each([
    '1.建设渔港。到2027年，建成渔港30座。',
    '二、重点任务：指导企业改造设备200台。',
    '加强指导，培育企业30家。',
    '对年产值1000万元以上的企业，给予奖励。',
    '渔业总产值：2027年达到500亿元。',
  ])('%s is no entry', (text) => {
    expect(isGlossaryEntry(text)).toBe(false);
  });
});
