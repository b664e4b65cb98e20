/** English names of the curated indicators (`keys` in data/families.json), as Chinese yearbooks have them in English. */
const TABLE = `
数据要素市场规模 Data market size
数据管理能力贯标企业 Firms assessed by DCMM
算力规模 Computing power
智能算力规模 AI computing power
专精特新中小企业 Specialised SMEs
专精特新小巨人企业 “Little giant” firms
独角兽企业 Unicorns
瞪羚企业 Gazelles
高新技术企业 High-tech enterprises
科技型中小企业 Technology-based SMEs
研发经费投入强度 R&D intensity
研发经费投入增速 R&D spending growth
技术合同成交额 Turnover of technology contracts
每万人口高价值发明专利拥有量 High-value invention patents per 10,000 people
每万人口发明专利拥有量 Invention patents per 10,000 people
地区生产总值增速 GDP growth
地区生产总值 GDP
人均地区生产总值 GDP per head
规模以上工业增加值增速 Growth of industrial value added (above designated size)
制造业增加值占地区生产总值比重 Manufacturing as a share of GDP
战略性新兴产业增加值占地区生产总值比重 Strategic emerging industries as a share of GDP
高技术制造业增加值占规模以上工业增加值比重 High-tech manufacturing as a share of industrial value added (above designated size)
数字经济核心产业增加值占地区生产总值比重 Core digital industries as a share of GDP
固定资产投资增速 Growth of fixed-asset investment
工业投资增速 Growth of industrial investment
民间投资增速 Growth of private investment
技术改造投资增速 Growth of investment in technical upgrading
固定资产投资 Fixed-asset investment
实际使用外资 Foreign capital actually used
社会消费品零售总额增速 Retail sales growth
社会消费品零售总额 Retail sales
进出口总额增速 Growth of imports and exports
货物和服务进出口增速 Growth of imports and exports of goods and services
出口总额增速 Export growth
进出口总额 Imports and exports
出口总额 Exports
一般公共预算收入增速 Growth of general public budget revenue
一般公共预算收入 General public budget revenue
居民消费价格涨幅 Consumer price rise
居民人均可支配收入增速 Growth of disposable income per head
城镇居民人均可支配收入增速 Growth of urban disposable income per head
农村居民人均可支配收入增速 Growth of rural disposable income per head
居民人均可支配收入 Disposable income per head
城镇居民人均可支配收入 Urban disposable income per head
农村居民人均可支配收入 Rural disposable income per head
服务业增加值占地区生产总值比重 Services as a share of GDP
常住人口城镇化率 Urbanisation of residents
户籍人口城镇化率 Urbanisation by household register
城镇新增就业 New urban jobs
农村劳动力转移就业 Rural workers in non-farm jobs
城镇调查失业率 Surveyed urban unemployment
城镇登记失业率 Registered urban unemployment
基本养老保险参保率 Coverage of basic pension insurance
基本医疗保险参保率 Coverage of basic medical insurance
养老机构护理型床位占比 Nursing beds as a share of beds in care homes
每千人口3岁以下婴幼儿托位数 Childcare places under 3 per 1,000 people
每千人口医疗卫生机构床位数 Hospital beds per 1,000 people
每千人口执业(助理)医师数 Doctors per 1,000 people
每千人口注册护士数 Registered nurses per 1,000 people
人均预期寿命 Life expectancy
学前教育毛入园率 Gross enrolment in preschools
高中阶段毛入学率 Gross enrolment in upper secondary schools
高等教育毛入学率 Gross enrolment in higher education
九年义务教育巩固率 Completion of nine-year compulsory education
劳动年龄人口平均受教育年限 Schooling of the working-age population
单位地区生产总值能耗降幅 Cut of energy use per unit of GDP
单位地区生产总值二氧化碳排放降幅 Cut of CO₂ emissions per unit of GDP
非化石能源消费占比 Non-fossil share of energy use
PM2.5浓度 PM2.5 concentration
优良天数比率 Share of days with good air
森林覆盖率 Forest cover
粮食产量 Grain output
粮食综合生产能力 Grain production capacity
高标准农田 High-standard farmland
耕地保有量 Farmland kept
粮食播种面积 Area sown to grain
农作物耕种收综合机械化率 Mechanisation of ploughing, sowing and harvest
农业科技进步贡献率 Contribution of science to farming
高速公路通车里程 Motorways in use
港口货物吞吐量 Freight handled by ports
集装箱吞吐量 Containers handled by ports
5G基站 5G base stations
旅游总收入 Tourism income
旅游总花费 Tourist spending
网络零售额 Online retail sales
网络零售额增速 Growth of online retail sales
跨境电商交易额增速 Growth of cross-border e-commerce
第一产业增加值增速 Growth of primary value added
第二产业增加值增速 Growth of secondary value added
服务业增加值增速 Growth of services value added
农林牧渔业产值增速 Growth of farming output
农林牧渔业增加值增速 Growth of farming value added
工业增加值增速 Growth of industrial value added
高技术制造业增加值增速 Growth of high-tech manufacturing value added
装备制造业增加值增速 Growth of equipment manufacturing value added
民营经济增加值增速 Growth of private value added
建筑业产值增速 Growth of construction output
商品房销售面积增速 Growth of floor space of housing sold
制造业投资增速 Growth of manufacturing investment
基础设施投资增速 Growth of infrastructure investment
房地产开发投资增速 Growth of property investment
高技术产业投资增速 Growth of high-tech investment
水利投资 Water investment
交通投资 Transport investment
民间投资 Private investment
实际使用外资增速 Growth of foreign capital actually used
民间投资占比 Private investment share
旅游总收入增速 Growth of tourism revenue
接待游客人次增速 Growth of visitors
国内游客增速 Growth of domestic visitors
入境游客增速 Growth of inbound visitors
接待游客人次 Visitors
国内游客 Domestic visitors
入境游客 Inbound visitors
技术合同成交额增速 Growth of turnover of technology contracts
脱贫人口人均纯收入 Net income per head of people out of poverty
脱贫人口人均纯收入增速 Growth of net income per head of people out of poverty
贷款余额 Outstanding loans
创业担保贷款 Guaranteed start-up loans
直接融资 Direct financing
贷款余额增速 Growth of outstanding loans
存款余额增速 Growth of deposits
民生支出占一般公共预算支出比重 Livelihood spending as a share of the budget
减税降费 Tax and fee cuts
减税降费及退税缓费 Tax cuts, refunds and deferrals
民生支出 Spending on livelihoods
税收收入 Tax revenue
税收收入增速 Growth of tax revenue
工业税收增速 Growth of taxes from industry
一般性支出降幅 Cut in general spending
消费券 Consumption vouchers
拉动消费 Consumption set off
亿元以上项目 Projects above 100 million yuan
10亿元以上项目 Projects above 1 billion yuan
50亿元以上项目 Projects above 5 billion yuan
亿元以上工业项目 Industrial projects above 100 million yuan
重点项目 Key projects
重大项目 Major projects
技改项目 Technical upgrading projects
民生实事 Livelihood projects of the year
规模以上工业企业 Industrial firms above designated size
规模以上服务业企业 Service firms above designated size
规模以上农产品加工企业 Farm-product processors above designated size
四上企业 Firms above the four thresholds
限额以上商贸单位 Traders above designated size
外贸实绩企业 Firms with foreign trade
上市公司 Listed companies
经营主体 Business entities
新登记经营主体 New business entities
个转企 Self-employed turned firms
经营主体增速 Growth of business entities
创新型中小企业 Innovative SMEs
农村公路 Rural roads
四好农村路 Model rural roads
城市道路 City roads
绿道 Greenways
背街小巷 Side streets repaired
断头路 Dead-end roads opened
保障性租赁住房 Subsidised rental housing
保障性住房 Subsidised housing
棚户区改造 Shanty towns rebuilt
农村危房 Unsafe rural homes rebuilt
农村户厕 Rural toilets
老旧小区改造 Old housing estates renewed
既有住宅加装电梯 Lifts added to old housing
燃气管网 Gas pipes
雨污管网 Rain and waste-water pipes
供水管网 Water mains
污水管网 Sewers
居家适老化改造 Homes fitted for the old
特殊困难老年人家庭适老化改造 Homes of old people in hardship fitted
学位 School places
基础教育学位 School places in basic education
中小学 Primary and secondary schools
幼儿园 Kindergartens
公办幼儿园 Public kindergartens
普惠性幼儿园覆盖率 Children in public or subsidised kindergartens
养老床位 Beds for the old
家庭养老床位 Care beds at home
托位 Childcare places
营造林 Afforestation and forest improvement
人工造林 Planted forest
植树造林 Tree planting
口袋公园 Pocket parks
森林村庄 Forest villages
森林蓄积量 Forest stock
农村自来水普及率 Piped water in villages
农村生活污水治理率 Treated waste water in villages
行政村生活污水治理 Villages with treated waste water
幸福河湖 Restored rivers and lakes
地表水优良比例 Good surface water
农村生活垃圾无害化处理率 Rural refuse treated
生活垃圾无害化处理率 Refuse treated
重点建设用地安全利用率 Safe use of building land
生猪出栏 Pigs sold
水产品产量 Aquatic products
肉牛饲养量 Beef cattle kept
油料产量 Oil crops
蔬菜产量 Vegetables
农产品加工业产值 Output of farm-product processing
农产品加工转化率 Farm products processed
规模以上工业产值 Industrial output
高新技术产业营业收入 Revenue of high-tech industry
农林牧渔业产值 Farming output
绿色工厂 Green factories
智能工厂 Smart factories
数字化车间 Digital workshops
高技能人才 Highly skilled workers
技能人才 Skilled workers
高层次人才 High-level talent
高素质农民 Trained farmers
职业技能培训 Vocational training
充电桩 Charging points
公共充电桩 Public charging points
停车位 Parking places
公共停车位 Public parking places
精品示范村 Model villages of the first rank
乡村振兴示范村 Model villages of rural revival
宜居宜业和美乡村 Villages good to live and work in
健身步道 Exercise paths
体育公园 Sports parks
人均体育场地面积 Sports grounds per head
紧密型县域医共体 County health groups
创新平台 Innovation platforms
全国重点实验室 National key laboratories
新型研发机构 New-type research institutes
生产安全事故起数降幅 Fall of accidents at work
生产安全事故死亡人数降幅 Fall of deaths at work
刑事案件降幅 Fall of criminal cases
治安案件降幅 Fall of public-order cases
行政机关负责人出庭应诉率 Heads of offices in court
PM2.5浓度降幅 Fall of PM2.5
全员劳动生产率 Labour productivity
全员劳动生产率增速 Growth of labour productivity
常住人口 Residents
用水总量 Water use
万元地区生产总值用水量降幅 Fall of water per GDP
单位工业增加值能耗降幅 Fall of energy per industrial value added
一刻钟便民生活圈 Fifteen-minute quarters
闲置土地 Idle land put to use
发电量 Power generated
新型储能装机 New energy storage
新能源装机 New-energy capacity
发明专利 Invention patents
`;

/** Key → name. Only the key itself: 国家级高新技术企业 is another indicator and stays as it is. */
export const indicators: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(' ');
      return [line.slice(0, at), line.slice(at + 1)] as const;
    }),
);
