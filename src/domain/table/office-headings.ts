/** Headings that tables of every kind share, as offices write them: whole headings, between blanks. */

export const REGION_NAMES =
  '地区 区域 地方 省份 省 省市 省区市 市 地市 各市 城市 市州 市县 县市区 县市 区县 县区 县 行政区 行政区划 所在地 region place province city';

/** 所属地区 and 设区市; 地区生产总值 is an indicator, and so is 城市污水处理率. */
export const REGION_LIKE = /地区(?!生产)|(?:省份|[设各]区?市|城市|城市名称|行政区)$|^市[(（]|region|place/u;

export const UNIT_NAMES =
  '单位 计量单位 计算单位 度量单位 数据单位 数量单位 数值单位 指标单位 目标单位 金额单位 unit units';

/** 实际完成 over 单位 is no office. */
export const UNIT_OF_VALUE = /(?:[值数]|实际完成|完成情况|目标)单位$/u;

export const DEADLINE_NAMES = `
  期限 时限 完成期限 完成时限 完成时间 完成年份 截止 截止时间 截止日期 截止年份 目标年 目标年份 目标年度 目标期限
  deadline due duedate targetyear`;

export const INDICATOR_NAMES = `
  指标 指标名称 指标项 指标内容 主要指标 重点指标 目标名称 名称 事项 承诺事项 任务 目标任务 indicator indicatorname name`;

/** Who answers for it, how often, of which kind: 责任单位 is no unit, 指标类别 no indicator. */
export const OFFICE =
  /(?:责任|牵头|配合|承办|协办|填报|报送|主管|实施|参与|所属|建设)(?:单位|部门|主体|处室|科室|人)|部门|频[次率]|周期|联系|电话|序号|类别|属性|性质|排名|同比/u;
