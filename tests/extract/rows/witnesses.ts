/**
 * For each row a sentence in which it holds of the figure in 【】: what the row is there for. The first line of a witness of
 * several lines is the title of its document.
 */
export const WITNESSES: Readonly<Record<string, string>> = {
  'observed.comes-anyway': '今年全省高校毕业生将达【80万人】，就业任务繁重。',
  'observed.still': '全市仍有【三成】乡镇道路未硬化。',
  'observed.only': '每千人口拥有执业药师仅【0.4名】。',
  'observed.lacking': '全县【12个】村没有卫生室。',
  'observed.done-behind': '首批【15家】已于上月公布。',
  'observed.paid-lately': '近日，省级财政下达农业资金【3亿元】。',
  'observed.paid-by-month': '今年1—4月累计向企业发放贷款贴息【2亿元】。',
  'observed.paid-then': '2022年拨付专项资金【5000万元】。',
  'observed.paid': '累计发放创业补贴【2亿元】。',
  'observed.last-year': '去年计划新建充电站【10座】，开工较晚。',
  'observed.forecast': '据机构测算，市场容量有【900亿元】。',
  'observed.past-date': '2021年，新建厂房【20栋】。',
  'observed.since': '近年来，建设厂房【20栋】。',
  'observed.looks-back': '目前全市建设充电站【200座】。',
  'observed.compared': '工业用电量同比多用【8%】。',
};
