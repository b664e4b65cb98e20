/** The name of the reading before, for what goes on with it: 其中…占比达到60%, 年均增速20%, 首期规模. */
import type { Reading } from '../../reading.ts';

/** The thing itself, without the rate or verb that the reading before said of it. */
export const bareName = (reading: Reading): string =>
  reading.indicator
    .replace(/(?<=.{2})(?:[高低快慢优]于|高出).{2,14}$/, '')
    .replace(/(?:年均增速|增速|降幅|年均增长率|增长率)$/, '')
    .replace(/占[^占]{2,16}(?:比重|比例)$/, '')
    .replace(/^(?:新开工|新增|竣工|新建|累计)/, '');

/** 数据产业规模达到500亿元，年均增速20%: the growth of the thing that was named last. */
export function ofLast(last: Reading, noun: string, unit: string): string {
  // 进出口总额增长3%，力争突破4000亿元: a sum is of the thing, not of its growth.
  // 占比达15%，年均提高0.5个百分点: points are of the share itself.
  if (noun.length < 2)
    return unit === last.unit || (unit === '个百分点' && last.unit === '%') ? last.indicator : bareName(last);
  // 服务业企业数超过1万家，营业收入…: of the firms, not of their number.
  const base = bareName(last)
    .replace(/(?<=[\u4e00-\u9fa5]{3})(?:数量|总数|数)$/, '')
    // 小麦播种面积100万亩、产量…; 国企资产总额…、利润…: of the crop, not of its area; of the firms.
    .replace(
      OTHER_MEASURE.test(noun)
        ? /(?:(?:播种|种植)?面积|总?年?产[量值]|资产(?:总额|规模)|营(?:业收入|收)|在建投资|装机(?:规模)?)+$/
        : /$^/,
      '',
    );
  return base.endsWith(noun) ? base : base + noun.replace(/^(?:相关|其|首期)/, '');
}
const OTHER_MEASURE = /(?:总产|产[量值]|利润(?:总额)?|税收|装机规模)$/;
