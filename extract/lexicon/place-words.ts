/** Words around the name of a place that say whose text it is: who acts, where the law holds, who may apply. */

/** 为推进…: what stands between 为 and the place that a text is made for. */
export const PURPOSE_VERBS = `
  进一步 加快 推动 推进 促进 深化 支持 鼓励 规范 加强 提升 全面 做好 保障 切实 大力 扎实 更好地? 实现 建设
  发展 完善 优化 深入 高质量 着力 有效 增强 打造 和 、`;

/** 按照《…办法》: what stands before the name of an instrument that a text leans on. */
export const LEANS_ON = '按照? 根据 依据 依照 执行 参照 详见 落实 修订';

/** How the name of an instrument ends. */
export const INSTRUMENTS = '办法 细则 目录 标准 规定 意见 通知 条例 规划 方案 清单 措施 政策 规则';

/** 在…注册, 来…创业: what stands before the place where one must be to receive something. */
export const PLACED = '在 来 到 回 赴 迁入 迁至 落户 符合 面向 投资 落地 入驻';

/** What one does in such a place. */
export const PLACED_THERE = `
  注册 登记 纳税 落户 购买 购房 租赁 备案 申报 创业 就业 工作(?!期间|时|会议) 投资 转化 结算 缴纳 参保 户籍 创办 设立 新设
  产业(?:发展)?导向 (?:中小微?|小微)?企业 服务年限`;

/** 数字浙江, 平安福建; 浙江制造, 贵州样板: names that a place gives to its own undertakings. */
export const OWN_NAME_BEFORE = '数字 美丽 平安 法治 健康 智慧 清廉 诗画 信用 和美 活力';
export const OWN_NAME_AFTER = '制造 品牌 样板 样本 模式 经验 故事 实践 篇章 特色 精神 答卷 窗口';

/** 国家鼓励, 中央财政安排, 到2030年全国: the nation as the one that acts. */
export const NATION_ACTS = `
  国家(?:鼓励|支持|设立|建立|安排|实行|对|将|推动|加强|保护|制定|[\\u4e00-\\u9fa5]{2,6}部门) 国务院[\\u4e00-\\u9fa5]{0,8}部门
  中央财政(?:安排|给予|对|将|继续) 到20\\d\\d年，全国 各省[（(、]?(?:自治区|区)`;

/** Ministries in the long and short forms by which lists of duties name them. */
export const MINISTRIES = `
  财政部 工业和信息化部 教育部 科技部 科学技术部 人力资源社会保障部 自然资源部 生态环境部 住房城乡建设部
  交通运输部 农业农村部 水利部 商务部 文化和旅游部 国家卫生健康委 国家发展改革委 中国人民银行 人民银行 税务总局
  市场监管总局 海关总署 民政部 公安部 司法部 应急管理部 国资委`;

/** 对接上海, 赴深圳; 武汉都市圈, 成都—重庆, 合肥高铁: a place as a partner, a destination or the end of a line is not the one that writes. */
export const LINKED_BEFORE = `
  对接 融入 接轨 链接 连接 承接 赴 与 和 同 至 到 抵 往 飞 — - 携手 联合 学习 借鉴 对标 来自 考察 引进 邻近 毗邻 相邻 对口支援 支援 援助 协作 在 长三角 粤港澳`;
export const LINKED_AFTER = `
  都市圈 大?都市 经济圈 城市群 — - 至 到 等地 等城市 [^，。；]{0,3}(?:高铁|铁路|高速|城际|航线|快线|动车) 飞地 科创飞地 投资占 客商 商会 籍 来访 援建 选派 派出 (?:企业家|专家|考察|医疗|教师)[^，。；]{0,6}(?:来|赴|队|团) [东西南北中]?(?:路|大道|街)(?!道办) 协作 对口 双城 同城化 一体化 方向 海关`;

/**
 * New areas and zones that have no code of their own, by the district whose government they share or in which they lie
 * as a whole. A row is the GB/T 2260 code and the names.
 */
export const ZONES = `
  440115=南沙新区 440115=南沙自贸区 440115=南沙开发区 440112=广州开发区 440112=广州高新区 440112=广州经济技术开发区 330114=钱塘新区 330114=杭州经济技术开发区
  370211=西海岸新区 370211=青岛开发区 370211=青岛经济技术开发区 210213=金普新区 210213=大连金普新区 230109=哈尔滨新区 330900=舟山群岛新区
  320505=苏州高新区 320505=苏州国家高新区 320214=无锡高新区 320411=常州高新区 330206=宁波开发区 330206=宁波经济技术开发区 420113=武汉经开区 420113=武汉经济技术开发区
  420112=临空港经开区 510112=成都经开区 510112=成都经济技术开发区 350105=福州经济技术开发区 430104=湘江新区 320583=昆山经济技术开发区 320583=昆山开发区
  120116=天津经济技术开发区 310115=张江高新区 310115=陆家嘴金融贸易区 110115=北京经济技术开发区 110115=亦庄新城
  321203=泰州医药高新区 530114=呈贡新区`;

/**
 * New areas that lie in several districts, by the finest place of GB/T 2260 that holds them. Only the head of a text names
 * its place by one; in a sentence such a name says of what part of that place something holds.
 */
export const HELD_ZONES = `
  500000=两江新区 510100=天府新区 130000=雄安新区 610000=西咸新区 520000=贵安新区 360000=赣江新区 530000=滇中新区 320100=江北新区
  440400=横琴粤澳深度合作区 440400=横琴新区 440300=前海深港现代服务业合作区 440300=前海合作区 310000=临港新片区`;

/** What a zone that is no district is called behind the name of its place. */
export const ZONE_WORDS = `
  经济技术开发区 高新技术产业开发区 经济开发区 开发区 高新技术开发区 高新区 经开区 工业园区 产业园区 园区 合作区 保税区 综合保税区 自贸区 试验区
  新区 新城 新片区 度假区 管理区 示范区 风景区`;

/** Short names of counties that are ordinary words, found where they stand in texts of other places. */
export const NO_COUNTY = `
  资源 合作 振兴 新建 新兴 惠民 平安 和政 解放 友好 大新 新和 富裕 城中 共和 青山 公安 富民 港口 新城 前进 金山 安居 延长 市中 大兴
  小金 复兴 安宁 安定 兴业 大安 双城 大通 大关 古城 运河 高要 上高 同心 增城 乐业 清水 和平 江南 同仁 惠农 东方 利通 南部 浦江 平和
  宏伟 温泉 江干 迁安 灯塔 海港 新市 海南 新华 滨海 大田 平原 滨江 天等 太平 江山 资中 江海 河口 站前 江口 老城 中山 光明 城东 南山
  裕民 西工 路南 友谊 宁国 定安 河东 杂多 建安 金安 大方 吉利 阳高 新安 兴和 磐石 城北 和顺 大城 兴国 凤凰 清河 同德 龙山 金水 成安
  方正 江岸 通城 红旗 大名 路北 兴城 政和 资兴 合水 兴安 河北 沙河 和龙 工农 全州 东山 路桥 铁山 故城 朝阳 西山 东湖 华龙 商城 融安
  城西 通海 桂东 东风 南城 长安 文山 安国 东平 西湖 新乡 会同 大同 开放 胜利 团结 民主 历史 长江 黄河 建设 开发 城关 城区 郊区 矿区
  安全 中心 中原 丰满 前郭 北京 永安 平定 安康 望城 开平 集美 红桥 河西 桥东 桥西 铁东 铁西`;
