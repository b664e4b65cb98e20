/** People as they are counted without a measure word behind 万 and 亿: 惠及3700多万学生, 1亿农村贫困人口. */
export const PEOPLE = `
  人口 居民 群众 学生 人员 职工 儿童 老人 老年人 残疾人 农民 市民 村民 毕业生 纳税人 参保人 劳动者 青年 妇女 教师 党员
  农民工 中国人 在校生 就业困难者 退役军人 用户`;
