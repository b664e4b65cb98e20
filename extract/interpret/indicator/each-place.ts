/** For which places or bodies a number holds each, where the thing counted stands behind the number. */
import { pattern } from '../../lexicon/words.ts';

const BODIES = `
  省 市 县 区 乡镇 镇 乡 街道 村 行政村 社区 园区 学校 企业 家庭 行业 产业 领域`;
const BRINGS = `
  建设 建成 建好 建有 建立 新建 办 办好 有 设立 设置 配备 配置 配有 培育 打造 举办 开展 完成 创建 组建 选派 落实`;
/** 每个乡镇建好, 各县（市）均配备. */
const EACH_PLACE = pattern`(每(?![季月年周天日])个?[\u4e00-\u9fa5]{0,6}?${BODIES}(?:（[^）]{1,6}）)?|各[省市州县区旗乡镇村街道、和（）]{1,12})(?:都|均|要|应|须|需|将|至少|原则上|力争|确保|争取|再|新)*(?:${BRINGS})?$`;

/** 每个乡镇建好1所… → 每个乡镇; empty where the head names none. */
export const eachPlace = (head: string): string =>
  /[每各]/.test(head) ? (EACH_PLACE.exec(head)?.[1] ?? '') : '';
