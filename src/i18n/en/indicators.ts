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
