import { describe, expect, it } from 'vitest';
import { isMetaLine, isPageLine } from '../../../extract/segment/page-lines.ts';
import { extractText } from '../support.ts';

describe('lines of a page', () => {
  it.each([
    '首页',
    '首页 > 政务公开 > 政策文件',
    '您现在的位置：首页 > 新闻',
    '【字号：大 中 小】',
    '打印本页 关闭窗口',
    '浏览次数：1286次',
    '分享到：微信 微博',
    '扫一扫在手机打开当前页',
    '责任编辑：王某',
    '上一篇：某县召开大会',
    '相关报道：',
    '某县县长作报告。本报记者 张某 摄',
    '苏ICP备05000001号',
  ])('%s', (line) => {
    expect(isPageLine(line)).toBe(true);
  });

  it.each([
    '一、总体要求',
    '推广夜间打印服务点20个。',
    '建设大中小企业融通载体30个',
    '记者站新增3个。',
    '下载量达到100万次。',
    '| 首页 | 打印 |',
    '大',
    '2024',
    '发布日期：2024-05-06',
  ])('%s is text', (line) => {
    expect(isPageLine(line)).toBe(false);
  });

  it('tells where a text comes from without being a heading', () => {
    expect(isMetaLine('来源：某某日报')).toBe(true);
    expect(isMetaLine('发布日期：2024-05-06')).toBe(true);
    expect(isMetaLine('时间紧、任务重，各地要抓紧')).toBe(false);
  });
});

it('the numbers of such lines keep their place in the ledger', () => {
  const { ledgers } = extractText('乙县行动方案\n\n浏览次数：1286次\n\n到2025年，建成示范村20个。\n');
  const entry = ledgers[0]?.numbers.find(({ text }) => text === '1286');
  expect(entry?.fate).toEqual({ reason: 'page-furniture' });
});
