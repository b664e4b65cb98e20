/** Names of offices by their beginning and end. */

/** 浙江省人民政府办公厅, 市发展改革委: how the name of an office ends. */
export const OFFICE_ENDINGS = `
  人民政府办公厅 人民政府办公室 人民政府 委员会办公厅 委员会 办公厅 办公室 委 厅 局 部 院 党组`;

/** 国务院, 财政部: how the name of a national office begins. */
export const NATIONAL_OFFICES = `
  国务院 中共中央 全国(?!性|统一) 中华人民共和国 国家(?!级) 工业和信息化部 财政部 教育部 科技部 科学技术部
  人力资源和?社会保障部 商务部 交通运输部 农业部 农业农村部 生态环境部 环境保护部 自然资源部 国土资源部
  住房和?城乡建设部 水利部 文化部 文化和旅游部 应急管理部 应急部 民政部 公安部 司法部 中国人民银行 海关总署
  市场监管总局 税务总局 最高人民 中央 人社部 工信部 发改委 网信办 网信中国`;
