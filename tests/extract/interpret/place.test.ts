/** Of where a text is: each kind of evidence by itself, places that are only mentioned, and evidence that disagrees. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/dataset/schema.ts';
import { emptyRegister } from '../../../extract/merge/ids.ts';
import { extract } from '../../../extract/in-memory.ts';
import { readText } from '../../../extract/read/text.ts';
import { encode, extractText, tables } from '../support.ts';

function articleOf(...paragraphs: readonly string[]): Article {
  const article = extractText(`${paragraphs.join('\n\n')}\n`).dataset.documents[0]?.articles[0];
  if (!article) throw new Error('no article');
  return article;
}
const placeOf = (...paragraphs: readonly string[]): string => articleOf(...paragraphs).region.name;

/** A body that names no place. */
const BODY = '一、工作目标\n\n到2028年，绿色工厂达到300家，培育骨干企业12家。';
const GRANT = '对新认定的绿色工厂，给予一次性奖励20万元。';

describe('the head of a text', () => {
  it.each<[string, string[]]>([
    ['全国', ['国务院关于加快绿色工厂建设的意见', BODY]],
    ['全国', ['工业和信息化部 财政部关于开展绿色工厂试点的通知', BODY]],
    ['全国', ['中共中央 国务院关于推进绿色制造的意见', BODY]],
    ['全国', ['关于推进绿色制造的指导意见', '发改环资〔2024〕105号', BODY]],
    ['全国', ['关于推进绿色制造的指导意见', '各省、自治区、直辖市人民政府，各有关单位：', BODY]],
    ['全国', ['政府工作报告', '——2016年3月5日在第十二届全国人民代表大会第四次会议上', BODY]],
    ['全国', ['2016年国务院政府工作报告', '我代表国务院，向大会报告工作。', BODY]],
    ['湖南省', ['政府工作报告', '——2024年1月24日在湖南省第十四届人民代表大会第二次会议上', BODY]],
    ['西藏自治区', ['政府工作报告', '西藏自治区主席 某某', '各位代表：', BODY]],
    ['温州市', ['政府工作报告', '我代表温州市人民政府向大会报告工作，请予审议。', BODY]],
    ['凉山彝族自治州', ['政府工作报告', '凉山彝族自治州州长 某某', BODY]],
    ['云南省', ['关于推进绿色制造的若干措施', '云政发〔2024〕9号', BODY]],
    ['深圳市', ['关于推进绿色制造的若干措施', '深府规〔2024〕2号', BODY]],
    ['苏州市', ['关于推进绿色制造的若干措施', '苏府办〔2024〕2号', BODY]],
    ['余杭区', ['关于印发《余杭区绿色工厂奖励办法》的通知', BODY]],
    ['昆山市', ['中共昆山市委 昆山市人民政府关于推进绿色制造的意见', BODY]],
    ['滨海新区', ['天津市滨海新区人民政府关于推进绿色制造的意见', BODY]],
    ['合肥市', ['绿色工厂扶持政策', GRANT, '合肥市经济和信息化局', '2024年5月6日']],
    ['贵阳市', ['关于推进绿色制造的若干措施', '贵阳市各区（市、县）人民政府，市直各部门：', BODY]],
    ['全国', ['上半年全国工业运行情况', '规模以上工业增加值增长5.8%。']],
    ['湖北省', ['2024年前三季度湖北省经济运行情况', '规模以上工业增加值增长5.8%。']],
    ['全国', ['上半年工业运行情况', '据国家统计局7月15日发布的数据，规模以上工业增加值增长5.8%。']],
    ['绍兴市', ['国家税务总局绍兴市税务局关于绿色工厂的公告', BODY]],
    ['西安市', ['关于推进绿色制造的若干措施', '发布单位：西安市工业和信息化局', BODY]],
  ])('%s: %j', (place, text) => expect(placeOf(...text)).toBe(place));

  it('a finer place that the title names wins over the issuer above it', () => {
    expect(placeOf('山东省人民政府关于绿色制造的意见', BODY)).toBe('山东省');
    expect(placeOf('青岛市绿色工厂管理办法', BODY, '山东省人民政府', '2024年5月6日')).toBe('青岛市');
  });

  it('a place that the title of a higher office supports is not the place of the text', () => {
    expect(placeOf('国务院关于支持深圳市绿色制造试点的意见', '国函〔2024〕3号', BODY)).toBe('全国');
    expect(placeOf('广东省人民政府关于支持珠海市绿色制造的意见', '粤府〔2024〕3号', BODY)).toBe('广东省');
  });

  it('a number whose sign several places share decides nothing by itself, but helps', () => {
    expect(placeOf('关于推进绿色制造的若干措施', '宁政发〔2024〕9号', BODY)).toBe('未定');
    expect(placeOf('关于推进绿色制造的若干措施', '宁政发〔2024〕9号', BODY, '南京市人民政府')).toBe('南京市');
  });
});

describe('the sentences of a text', () => {
  const titled = (...body: readonly string[]): string => placeOf('加快绿色制造的若干政策意见', ...body);

  it.each<[string, string[]]>([
    ['who explains it', [GRANT, '本意见由义乌市经济和信息化局负责解释。']],
    ['what it is made for', ['为加快推进义乌市绿色制造，制定本意见。', GRANT]],
    ['whose conditions it fits', ['为推进绿色制造，结合义乌市实际，制定本意见。', GRANT]],
    [
      'where one must be, and the first person',
      ['对在义乌市注册的企业，给予20万元奖励。', '企业在义乌市购买厂房的，补助5万元。', '我市另行安排。'],
    ],
    [
      'its own instruments, and the first person',
      ['按照《义乌市绿色基金管理办法》执行，列入市财政预算。', `我市企业优先。${GRANT}`],
    ],
    [
      'a county by its short name where its province is named',
      ['支持人才来义乌创业。对入选浙江省团队的，给予20万元奖励。', '项目在义乌落户的，再奖励10万元。'],
    ],
    [
      'an instrument, and a sign that stands for the same place',
      ['企业类别根据义乌市绿色企业目录确定，对来义工作的人才，给予20万元奖励。'],
    ],
  ])('%s', (_, body) => expect(titled(...body)).toBe('义乌市'));

  it('我区 and 全区 are the autonomous region itself, or a district, as the other evidence says', () => {
    const said = '我区企业优先，全区统筹。';
    expect(titled(`按照《广西壮族自治区绿色基金管理办法》执行。${said}${GRANT}`)).toBe('广西壮族自治区');
    expect(titled(`按照《天河区绿色基金管理办法》执行。${said}${GRANT}`)).toBe('天河区');
  });

  it('takes no higher place for a text that speaks of itself as a district', () => {
    expect(titled(`按照《杭州市绿色基金管理办法》执行。为我区企业落户杭州市提供便利。${GRANT}`)).toBe('未定');
  });

  it('the nation acts: duties of ministries, 国家鼓励, 我国', () => {
    const duties = '（工业和信息化部、财政部按职责分工负责）';
    expect(titled(`我国绿色制造发展迅速。`, `国家鼓励企业改造。${duties}`, `建成工厂300家。${duties}`)).toBe(
      '全国',
    );
    expect(titled('我市落实国家要求。', `国家鼓励企业改造。${duties}`, `建成工厂300家。${duties}`)).toBe(
      '未定',
    );
  });
});

describe('no evidence', () => {
  it.each<[string, string[]]>([
    ['nothing said', ['绿色工厂若干措施', GRANT]],
    ['first person only', ['市促进绿色制造若干措施', `全市统筹，我市企业优先。${GRANT}`]],
    [
      'examples, however often',
      [
        '绿色工厂若干措施',
        '学习浙江、上海经验，推动上海、浙江企业合作。借鉴上海做法，与上海共建园区，上海市牵头。',
        '浙江省企业多，浙江产业强，浙江市场大。',
      ],
    ],
    ['where a leader once was', ['绿色工厂若干措施', '贯彻落实在福建工作期间提出的理念。', GRANT]],
    [
      'a word that only looks like a name',
      ['绿色工厂若干措施', '让人民幸福安康，平安健康，大同社会。', GRANT],
    ],
    ['我国 alone', ['绿色工厂若干措施', '我国绿色制造发展迅速，居全国前列。', GRANT]],
  ])('%s', (_, text) => expect(placeOf(...text)).toBe('未定'));

  it('is said on every record, and never read as the nation', () => {
    const { dataset } = extractText(`绿色工厂若干措施\n\n${GRANT}\n`);
    expect(dataset.targets).toMatchObject([
      {
        region: { code: '000000', name: '未定', level: 'unknown' },
        flags: ['facts-doubtful', 'region-unknown'],
      },
    ]);
    expect(dataset.documents[0]?.articles[0]?.doubts).toEqual([{ fact: 'place', reason: 'unknown' }]);
  });

  it('a report of the State Council is the nation’s, whatever provinces it praises', () => {
    const praise = '支持香港、澳门更好融入发展大局。香港、澳门繁荣稳定，在香港投资、在香港设立机构更便利。';
    expect(placeOf('政府工作报告', '现在，我代表国务院，向大会报告工作。', ...Array(20).fill(praise))).toBe(
      '全国',
    );
  });
});

describe('evidence that disagrees', () => {
  it('is flagged where acting bodies of two provinces are named', () => {
    const text = ['四川省绿色工厂若干措施', BODY, '重庆市经济和信息化委员会', '2024年5月6日'];
    const { dataset } = extractText(`${text.join('\n\n')}\n`);
    expect(dataset.targets[0]?.flags).toContain('region-doubtful');
  });

  it('two texts of unknown places are two policies, though they have one title', () => {
    const sources = ['', '\n附注。\n'].map((end, i) =>
      readText({ name: `${i}.txt`, bytes: encode(`绿色工厂若干措施\n\n${GRANT}\n${end}`) }),
    );
    expect(extract(sources, tables, emptyRegister()).dataset.targets).toHaveLength(2);
  });
});

it('evidence from the body keeps to the sentence that it stands in', () => {
  const body = '完善培育体系。推动修订《贵州省中小企业促进条例》。出台支持政策。';
  const article = articleOf('绿色工厂若干措施', body, '全面推进美丽贵州建设；打造“贵州制造”品牌。', GRANT);
  const texts = (article.facts?.place.evidence ?? []).map(({ text }) => text).join('\n');
  expect(texts).toContain('贵州');
  expect(texts).not.toMatch(/[。；]/u);
});

it('names the evidence: its kind, its words, its line and the place it speaks for, the heaviest first', () => {
  const article = articleOf('温州市绿色工厂若干措施', '温政发〔2024〕3号', `我市企业优先。${GRANT}`);
  const pieces = article.facts?.place.evidence ?? [];
  expect(pieces.map(({ kind, text, line, says }) => [kind, text, line, says]).slice(0, 3)).toEqual([
    ['title', '温州市绿色工厂若干措施', 1, '温州市'],
    ['number', '温政发〔2024〕3号', undefined, '温州市'],
    ['person.share', '我市', 5, '温州市'],
  ]);
  const weights = pieces.map(({ weight }) => weight);
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(article.facts?.place).toMatchObject({ basis: 'stated', value: { name: '温州市' } });
  expect(article.facts?.place.certainty).toBeGreaterThan(0.95);
});
