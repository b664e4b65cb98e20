/** What a title says about its text. */

/** 一季度全省工业经济运行情况, 统计公报: what has been measured. */
export const STATISTICS_TITLE =
  /(?:运行|发展|统计|经济|收支)(?:基本)?情况$|统计公报$|统计数据$|年鉴|月报$|季报$|快报$|(?:季度|月份?|上半年|全年|年度)[^。]{0,30}(?:增长|下降|回升|运行)[^。]{0,12}$/;

/** 白皮书, 研究报告, 答记者问: what somebody observes or explains. */
export const REPORT_TITLE =
  /(?:研究|分析|调查|发展|技术|价值|产业|指数)?报告(?:（[^）]*）)?$|白皮书|蓝皮书|趋势|榜单|大会|论坛|综述|解读|问答|答记者问|新闻/;

/** 《某市行动方案》政策解读, …答记者问: speaks of another text, whose kind and years are not its own. */
export const EXPLAINING_TITLE =
  /(?:解读|答记者问|问答|起草说明|编制说明|新闻发布会|一图读懂|图解)(?:实录|材料|稿|（[^）]*）)?$|^(?:一图读懂|图解|解读)/;

/** 在全市…大会上的讲话: looks back and ahead, as who speaks wishes. */
export const ADDRESS_TITLE = /的(?:讲话|致辞|发言)(?:（[^）]*）)?$/;

/** 政府工作报告: a report, but one that sets next year's targets. */
export const WORK_REPORT_TITLE = /工作报告|(?:计划|预算)(?:（?草案）?)?的?报告/;

/** 数据条例, 管理办法（试行）. */
export const LAW_TITLE = /(?:条例|规定|办法|法|细则|规则)(?:（[^）]*）)*$/;

/** 2024年…工作要点: the kinds of document that plan a single year. */
export const YEAR_PLANS = `
  工作要点 工作计划 行动计划 工作方案 重点工作 工作安排 实施方案 任务清单 行动方案 工作任务
  重点任务 工作报告 计划 实事 安排 预算草案 预算（草案） 清单 目标任务`;
