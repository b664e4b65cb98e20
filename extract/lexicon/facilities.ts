/**
 * What is named by its size: 500千伏输变电工程, 60万吨乙烯项目, 百亿元产业园, 66万千瓦机组. The size belongs to the name more
 * often than it promises anything.
 */
export const FACILITIES = `
  工程 项目 机组 电站 电厂 变电站 输变电 线路 通道 产线 生产线 装置 基地 园区 产业园 产业集群 集群 产业链 产业 泊位 码头 航道 机场 矿井 煤矿
  油田 气田 水库 灌区 电池 储罐 船舶 企业 工厂 平台 开发区 示范区 市场主体 县 强县 板块 赛道`;
