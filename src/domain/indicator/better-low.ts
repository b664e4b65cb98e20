/** Of which indicators less is better, whatever verb a text says them with: what burdens, harms, costs or is owed. Pure. */
import { words } from '../text/table-words.ts';

const NOUNS = words(`
  能耗 能源消耗 电耗 水耗 物耗 煤耗 排放总?量 排放强度 碳强度 用水量
  死亡率 死亡人数 伤亡人数 事故起数 发病率 发案率 患病率 感染率 近视率 吸烟率 出生缺陷率 辍学率 失业率 贫困发生率 返贫率 违法率
  浓度 PM2\\.5 PM10 劣五类 劣Ⅴ类 重污染天数 漏损率 空置率 闲置率 逾期率 不良率 不良贷款率 不良品率 不合格率 次品率 投诉率
  赤字率? 债务率 负债率 资产负债率 隐性债务 杠杆率 恩格尔系数 基尼系数 城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:之?比|差距|比值)
  化肥(?:使|施)用量 农药(?:使|施)用量 办理时[间限] 审批时[间限] 通关时间 物流(?:总)?(?:成本|费用)(?:(?:占|与).*)? 社会物流(?:总)?费用(?:(?:占|与).*)?`);

/** In the words behind it a name may go on for a little: 浓度年均值. */
const BETTER_LOW = new RegExp(`(?:${NOUNS.join('|')})[^，；、率]{0,12}$`, 'u');
/** Of these the saving is promised, not the thing. */
const TURNED = /(?:下降|降低|减少|提速|压减|削减|减排|节约|达标|治理|处置|化解|清零)[^，；、]{0,6}$/u;

export const isBetterLow = (name: string): boolean => BETTER_LOW.test(name) && !TURNED.test(name);
