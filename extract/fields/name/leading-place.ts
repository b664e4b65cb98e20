/** 鹿城区建筑业企业 → 建筑业企业: where a grant is given is said by its document. */
const PLACE =
  /^(?:[\u4e00-\u9fa5]{2,4}(?:省|市|区|县)(?:行政区域内|范围内|辖区内)|(?:全|本|我)[省市区县](?:范围内)?)的?/;

export const leadingPlace = (words: string): string => words.replace(PLACE, '');
