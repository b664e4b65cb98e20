/** Words by which a report or plan says of which years it speaks. A number stands where # is: #年来 is 五年来. */

/** The year that has just gone: 过去一年, 一年来. */
export const LAST_YEAR = `
  过去的?一年 刚刚过去的一年 一年来 一年间 去年 上年 上一年`;

/** The year in which the text is issued. */
export const THIS_YEAR = `
  今年 本年 本年度 新的一年`;

/** Some years that have gone: 五年来, 过去五年, 这五年. */
export const YEARS_GONE = `
  (?:过去|刚刚过去)的?#年 #年来 #年间 这#年 近#年来? #年多来 本届政府(?:履职|任期)以?来?的?#年`;

/** Some years to come: 未来五年, 今后三年. */
export const YEARS_AHEAD = `
  (?:未来|今后|接下来)(?:的)?#年`;
