/** Town and country in a row: 城市和县城污水处理率分别达到95%和85%，绿地率分别达到…. */

const SETTLEMENT = '(?:城市|县城|城镇|农村|乡村|城区|镇区|乡镇|村庄)';
/** Their row joined by 、: all but the last, the last, whose it is there, and what is measured. */
const ROW = new RegExp(
  `^(?:全[国省市县区])?(${SETTLEMENT}(?:、${SETTLEMENT})*)、(${SETTLEMENT}((?:常住|低保)?居民)?)([\\u4e00-\\u9fa5]{3,14})$`,
);

/** The kinds of place, and what is measured in each of them; undefined where a row is of something else. */
export function settlementsIn(row: readonly string[]): { heads: string[]; noun: string } | undefined {
  const [, first, last = '', whose = '', noun = ''] = ROW.exec(row.join('、')) ?? [];
  return first === undefined
    ? undefined
    : { heads: [...first.split('、').map((head) => head + whose), last], noun };
}

const OWN_NOUN =
  /^，(?:其中)?([\u4e00-\u9fa5]{2,14}(?:率|面积|系数|水平|量|收入|支出|里程|比重|占比|比例|指数))分别/;

/** ，绿地率分别达到: what the next row of values measures in the same places, or empty. */
export function nextMeasure(between: string): string {
  const noun = OWN_NOUN.exec(between)?.[1] ?? '';
  return /(?<!占)比(?!重|例|率)|较|[和与]|(?<!普)及|^年/.test(noun) ? '' : noun;
}
