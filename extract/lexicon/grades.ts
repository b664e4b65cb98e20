/** A级, 二等, B类（良好）, 国家级, 第一档: the grade of what is supported, as the source of a pattern. */
export const GRADE =
  '(?:[1-5]?A{1,5}|[B-F]|[ⅠⅡⅢⅣ]|[一二三四五甲乙丙]|[国省市县区]|国家|第[一二三四五])[级类档等星](?:（[^）]{1,6}）)?';
