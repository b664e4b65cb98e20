/** Names of grants that weights choose among the pieces of a sentence. */
import { describe, expect, it } from 'vitest';
import { isName, tidied } from '../../../extract/fields/name/tidy.ts';
import { spansOf } from '../../../extract/fields/name/spans.ts';
import { indexOfMiddle } from '../../../extract/fields/name/agreement.ts';
import { targetsOf } from '../support.ts';

const nameds = (text: string): string[] => targetsOf(text).map(({ indicator }) => indicator);

describe('names of grants', () => {
  it('gives each value of a row its grade, whatever stands before the row', () => {
    const names = nameds(
      '对于通过国家级、省级、市级绿色物流园区认定的，分别给予奖励60万元、30万元、15万元。',
    );
    expect(names[0]).toMatch(/国家级.*绿色物流园区/);
    expect(names[1]).toMatch(/省级.*绿色物流园区/);
    expect(names[2]).toMatch(/市级.*绿色物流园区/);
  });

  it.each([
    ['对经专家评审认定为国家、省、市级智慧牧场的，分别奖励12万元、6万元、3万元。', '国家级智慧牧场'],
    ['对“首发店”“旗舰店”“概念店”三类的连锁商户分别给予9万元、6万元和3万元的奖励。', '首发店'],
  ])('gives the first of a row its item and nothing of how it was come by: %s', (text, item) => {
    const [first = ''] = nameds(text);
    expect(first.replace(/[“”]/g, '')).toContain(item);
    expect(first).not.toMatch(/认定为|、/);
  });

  it.each([
    '企业在境外（含港澳）各资本市场上市的，成功后一次性予以奖励400万元。',
    '申领期间处于正常经营状态的，按每招用1人不超过1200元的标准给予补助。',
    '对通过自主技术入股占25%以上的，在项目建成验收后，可给予其贡献40%的奖励。',
    '对参加技术竞拍成交的，经区主管部门确定，按实际支付费用的25%予以补助。',
  ])('never takes half a clause: %s', (text) => {
    const names = nameds(text);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).not.toMatch(/^(?:在|经|按|成功后|于|每招用)|予以|给予/);
  });
});

describe('pieces of a name', () => {
  it.each([
    ['对首席技师给予', '首席技师'],
    ['（二）按照租用的办公用房的', '租用的办公用房'],
    ['博士后', '博士后'],
    ['引进的青年博士', '青年博士'],
    ['新认定的示范农场', '示范农场'],
  ])('cuts %s to %s', (words, name) => expect(tidied(words)).toBe(name));

  it.each([
    '起',
    '于通过国家级',
    '40万元服务',
    '省级',
    '（其中床位费',
    '成功后一次性予以',
    '成的服务中心',
    '达到上述标准',
    '见习期间可领取',
    '限额标准为参保人员',
    '经主管部门审核',
  ])('refuses %s', (words) => expect(isName(words)).toBe(false));

  it.each(['对在校生', '青年创业', '参与研发', '可再生能源'])('never end inside a word: %s', (text) => {
    const pieces = spansOf(text).map((span) => span.text);
    for (const half of ['校生', '青', '参', '再生能源']) expect(pieces).not.toContain(half);
  });

  it('are bounded, however long a clause is', () => {
    expect(spansOf('对获得认定的'.repeat(200)).length).toBeLessThan(40);
  });
});

describe('agreement', () => {
  it('takes of unsure names the one to which the others are most alike', () => {
    const named = (text: string) => ({
      text,
      object: '',
      grant: '',
      rank: 0,
      scope: '',
      inferred: false,
      ways: [],
    });
    const names = ['租金减免', '企业职业培训补贴', '职业培训补贴', '职业技能培训补贴'].map(named);
    expect(indexOfMiddle(names, [0.28, 0.24, 0.24, 0.24])).toBe(2);
  });
});
