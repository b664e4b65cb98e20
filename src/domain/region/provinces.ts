/** The 34 provinces of China as GB/T 2260 codes them, and which of them a place lies in. */

export interface Province {
  /** GB/T 2260, six digits. */
  readonly code: string;
  /** Short Chinese name, as on a tile: 内蒙古. */
  readonly zh: string;
  readonly en: string;
  /** Letter code of GB/T 2260 (ISO 3166-2:CN). */
  readonly letters: string;
}

export const NATION = '100000';

/** 未定: the text does not say of where it is. No place holds it, it holds none, and two of them are not one. */
export const UNKNOWN_PLACE = '000000';

export const isUnknownPlace = ({ code }: { readonly code: string }): boolean => code === UNKNOWN_PLACE;

/** By the digits of the code, so that the nation comes before its provinces; what is unknown comes last. */
export function byPlaceCode(a: string, b: string): number {
  const known = Number(a === UNKNOWN_PLACE) - Number(b === UNKNOWN_PLACE);
  // As text: the browser's collation is not asked before the first words are there.
  return known || Number(a > b) - Number(a < b);
}

const TABLE: readonly (readonly [code: string, zh: string, en: string, letters: string])[] = [
  ['110000', '北京', 'Beijing', 'BJ'],
  ['120000', '天津', 'Tianjin', 'TJ'],
  ['130000', '河北', 'Hebei', 'HE'],
  ['140000', '山西', 'Shanxi', 'SX'],
  ['150000', '内蒙古', 'Inner Mongolia', 'NM'],
  ['210000', '辽宁', 'Liaoning', 'LN'],
  ['220000', '吉林', 'Jilin', 'JL'],
  ['230000', '黑龙江', 'Heilongjiang', 'HL'],
  ['310000', '上海', 'Shanghai', 'SH'],
  ['320000', '江苏', 'Jiangsu', 'JS'],
  ['330000', '浙江', 'Zhejiang', 'ZJ'],
  ['340000', '安徽', 'Anhui', 'AH'],
  ['350000', '福建', 'Fujian', 'FJ'],
  ['360000', '江西', 'Jiangxi', 'JX'],
  ['370000', '山东', 'Shandong', 'SD'],
  ['410000', '河南', 'Henan', 'HA'],
  ['420000', '湖北', 'Hubei', 'HB'],
  ['430000', '湖南', 'Hunan', 'HN'],
  ['440000', '广东', 'Guangdong', 'GD'],
  ['450000', '广西', 'Guangxi', 'GX'],
  ['460000', '海南', 'Hainan', 'HI'],
  ['500000', '重庆', 'Chongqing', 'CQ'],
  ['510000', '四川', 'Sichuan', 'SC'],
  ['520000', '贵州', 'Guizhou', 'GZ'],
  ['530000', '云南', 'Yunnan', 'YN'],
  ['540000', '西藏', 'Tibet', 'XZ'],
  ['610000', '陕西', 'Shaanxi', 'SN'],
  ['620000', '甘肃', 'Gansu', 'GS'],
  ['630000', '青海', 'Qinghai', 'QH'],
  ['640000', '宁夏', 'Ningxia', 'NX'],
  ['650000', '新疆', 'Xinjiang', 'XJ'],
  ['710000', '台湾', 'Taiwan', 'TW'],
  ['810000', '香港', 'Hong Kong', 'HK'],
  ['820000', '澳门', 'Macao', 'MO'],
];

export const PROVINCES: readonly Province[] = TABLE.map(([code, zh, en, letters]) => ({
  code,
  zh,
  en,
  letters,
}));

const SHORT = new Map(PROVINCES.map(({ code, zh }) => [code, zh]));

/** 北京 of 北京市; of a place that is no province its name as it is. */
export const shortPlace = (code: string, name: string): string => SHORT.get(code) ?? name;

/** Code of the province (or of the nation) that a place belongs to: its first two digits, 330100 → 330000. */
export function provinceOf(code: string): string {
  return `${code.slice(0, 2)}0000`;
}
