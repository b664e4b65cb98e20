/** What a heading says about its section. */

/** 一、2023年工作回顾, 发展基础: the section reports what has been reached, and its figures promise nothing. */
export const LOOKING_BACK = `
  回顾 发展现状 发展基础 现状 工作成效 主要成效 取得的?成绩 取得的?成效 取得的?成就 取得的?进展 发展成就
  过去[一五]年 工作总结 完成情况 进展情况 面临形势 发展形势 发展环境 存在的?(?:问题 困难)
  形势分析 形势与挑战 主要问题 基础条件 发展历程`;

/** 2023年计划执行情况, 上年目标任务完成情况: the end of a heading tells of the past although it names a plan or goals. */
export const REPORT_ENDINGS = `
  完成情况 执行情况 落实情况 实施情况 进展情况 工作情况 回顾`;

/** 二、主要目标, 2024年工作安排: the section looks ahead, even where it also looks back. */
export const LOOKING_AHEAD = `
  目标 安排 任务 计划 思路 要求 部署 举措 今年工作 工作重点 展望 建议 措施 重点工作`;
