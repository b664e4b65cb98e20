/** What a heading says about its section: the nouns with which headings of each role end. */

/** 一、2023年工作回顾, 计划执行情况: tells of the past although it may name a plan or goals. */
export const REVIEWS = `
  回顾 总结 完成情况 执行情况 落实情况 实施情况 进展情况 工作情况 发展历程 发展成就 取得的?成就
  取得的?成绩 取得的?成效 取得的?进展 工作成效 主要成效 工作成绩 实施评估`;

/** 取得新进展新成效: of a review in the past, of a goal in a plan; the sentences below tell. */
export const ACHIEVEMENTS = `
  成就 成效 进展 成绩 成果 突破 亮点`;

/** 发展基础与形势: how things stand before anything is done; 营商环境工作要点 and 基础工作 are what is to be done. */
export const SITUATIONS = `
  基础(?=$|[与和及、]) 形势 现状 环境(?=$|[与和及、]) 背景 机遇 挑战 问题(?=$|[与和及、]) 困难(?=$|[与和及、]) 不足 短板 发展特点 运行特点 基本特点 形势分析 基础条件`;

/** 优化营商环境, 补齐农业短板: a heading that opens with one of these asks for something, whatever it ends with. */
export const DEEDS = `
  优化 营造 改善 夯实 筑牢 补齐 补强 弥补 破解 解决 抢抓 实现 巩固 提升 提高 促进 推动 推进 加快 加强 强化 激发 打造 防范 化解
  深化 完善 健全 构建 培育 着力 大力 持续 全面 进一步 切实 聚焦 扩大 做强 做优 增强 攻克 消除 加大 积极 深入 坚决`;

/** 主要目标, 总体要求. */
export const GOALS = `
  目标 指标 愿景 展望 指导思想 基本原则 工作原则 总体要求 总体思路 工作思路 发展思路 基本思路 政策取向`;

/** 重点任务, 2024年工作安排. */
export const TASKS = `
  任务 安排 重点工作 主要工作 工作重点 工作任务 工作要点 举措 措施 部署 打算 工作 建议 重点工程 重点项目 行动 计划`;

/** 扶持政策, 奖励标准. */
export const SUPPORTS = `
  扶持 奖励 补助 补贴 资助 奖补 扶持政策 支持政策 优惠政策 财政支持 政策支持 支持标准 奖励标准 补贴标准
  补助标准 待遇标准 扶持标准 支持内容 政策内容 扶持内容`;

/** 保障措施, 组织实施, 附则. */
export const SAFEGUARDS = `
  保障 保障措施 组织实施 组织保障 组织领导 实施保障 监督管理 监督检查 监督考核 评估考核 实施与考核 自身建设 监管 附则`;

/** 名词解释. */
export const DEFINITIONS = `
  名词解释 名词注释 术语解释 术语 释义 注释 定义`;

/** 附件1, 附表. */
export const ANNEXES = `
  附件 附表 附录`;
