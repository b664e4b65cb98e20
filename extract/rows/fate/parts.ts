/** Numbers by which a text counts its own parts or things that are there: 安排6部分22个方面, 聚焦两大主攻方向. */
import { rowsThat } from '../row.ts';

/** A document has no hundred parts; money and shares count none. */
const FEW_THINGS = ['below:100', '!kind:money|share'];

export const PARTS = rowsThat('describes-document', {
  // 发挥3个基地作用, 现有5家: what is there already and is made use of.
  'parts.used': { when: ['{USE}#'] },
  'parts.copies': { when: ['unit:份', '(?:一式|共印|印数：?)#'] },
  // 办理代表建议300件, 出台18条稳外贸政策措施: papers that were written and answered are no result.
  'parts.papers': {
    when: ['is:looked-back-on', 'unit:件|部|项|条|份|批|件次|个', ['{PAPER}#', '#~{PAPER}']],
  },
  // 一体化办理、精准化服务、…、生态化发展5类应用场景: the number counts the row before it.
  'parts.row': { when: [...FEW_THINGS, 'is:counts-its-row'], not: ['is:builds-named'] },
  'parts.in-all': {
    when: [...FEW_THINGS, 'unit:条|项|个', '(?<!公)共(?![体同享建青性识产和])[^，；]{1,8}#'],
    not: ['is:builds-named'],
  },
  // 提出5方面19条措施; 不少于3个专项行动 sets a bound, and bounds commit.
  'parts.of-text': {
    when: [
      ...FEW_THINGS,
      'bound:=',
      '#的?(?:重要|重点|主要|具体|关键)?{DOCUMENT_NOUN}',
      ['is:spoken', '!{DO|DO_OR_NOUN}(?:和|、|并|及)?#', '{TELLS|SUMS_UP}…#'],
    ],
    not: ['is:builds-named'],
  },
  // 推进《流域治理规划》138项重点任务: how many a plan has.
  'parts.of-title': { when: ['bound:=', 'unit:项|条|个', '》#(?:重点|主要|具体|目标)*(?:任务|举措|措施)'] },
  // 提出25项主要指标, 8项约束性指标全部完成: by how many figures something is measured.
  'parts.indicators': {
    when: ['unit:项|个', ['#的?(?:主要|核心|规划|约束性|预期性|经济|社会|发展)*指标', '(?:性|主要)指标#']],
  },
  'parts.summed-up': {
    when: ['below:40', 'unit:个|条|项|类|种|部门', '{SUMS_UP}#'],
    not: ['is:builds-named'],
  },
  // 坚持两个结合, 抓住三类主体: a few things that the reader knows, and nobody is to bring them about.
  'parts.known': {
    when: ['is:spoken', 'below:10', 'unit:个|类|项|种|批|条|位|对|组|支', 'bound:='],
    not: [
      'is:builds-named',
      '{DO|DO_OR_NOUN}(?:和|、|并|及)?#',
      '(?:(?:分别|其中)…|达到)#',
      '{DO|DO_OR_NOUN}…#(?:[，。；、）]|$$)',
    ],
  },
});
