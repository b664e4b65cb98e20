/** How a value moves, and the years it is held against. */

/** 由16%降至13%, 每月103元提高到123元, 比上年增加5000亿元: the longer word first. */
export const CHANGES = `
  提高 提升 增加 增长 扩大 扩增 拓展 上升 上涨 上调 上浮 发展 扩 升 增 提 涨
  降低 下降 减少 压减 压缩 缩减 缩短 缩小 下调 下浮 调减 调整 调 降 减 缩 压 多 少 高 低`;

/** 比上年, 较2023年. */
export const YEARS_BEFORE = `
  上年 去年 前年 上一年 上一年度 上年度 20\\d\\d年 “?十[一二三四五]五”?(?:时期)?`;
