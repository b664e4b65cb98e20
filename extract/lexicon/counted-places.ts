/** Kinds of places of which a text says in how many something is done: 在9个县…, 在20个社区…. */
export const COUNTED_PLACES =
  '(?:省份|省区市|省|市州|市县|地市|县市区|县区|城市|市|州|县|区|旗|盟|乡镇|街道|乡|镇|社区|行政村|村|产业园区|园区|片区|地区|流域|港口|口岸|学校|医院)';
