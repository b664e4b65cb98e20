/** The words of a question to a second reader. The example is invented. */

export type QuestionLanguage = 'zh' | 'en';

interface QuestionWords {
  readonly before: string;
  readonly piece: (n: number, of: number) => string;
  readonly heads: string;
  readonly lines: string;
  readonly behind: string;
}

/** One sentence, and what a careful reader makes of it. */
export const EXAMPLE = {
  line: 12,
  text: '到2028年底，力争全市建成社区食堂60个以上，其中农村不少于20个；对新建食堂一次性补助不超过5万元。',
  rows: [
    {
      line: 12,
      quote: '到2028年底，力争全市建成社区食堂60个以上',
      class: 'target',
      value_text: '60个',
      value: 60,
      value_max: null,
      unit: '个',
      comparator: '>=',
      measure: 'level',
      indicator: '社区食堂',
      scope: '',
      deadline: '2028-12-31',
      frequency: null,
    },
    {
      line: 12,
      quote: '其中农村不少于20个',
      class: 'target',
      value_text: '20个',
      value: 20,
      value_max: null,
      unit: '个',
      comparator: '>=',
      measure: 'level',
      indicator: '社区食堂',
      scope: '农村',
      deadline: '2028-12-31',
      frequency: null,
    },
    {
      line: 12,
      quote: '对新建食堂一次性补助不超过5万元',
      class: 'support',
      value_text: '5万元',
      value: 50000,
      value_max: null,
      unit: '元',
      comparator: '<=',
      measure: 'level',
      indicator: '新建食堂一次性补助',
      scope: '',
      deadline: null,
      frequency: null,
    },
  ],
} as const;

const exampleLines = `${EXAMPLE.line}| ${EXAMPLE.text}\n→\n${EXAMPLE.rows.map((row) => JSON.stringify(row)).join('\n')}`;

const zh: QuestionWords = {
  before: `请从下面的政策文件中找出全部量化承诺，逐条给出记录。

什么算承诺
- target 目标：政府承诺达到、保持、完成或不超过的水平、数量、比例、次数；设立的资金；建设标准；每年重复的任务。
- support 支持：符合条件者得到的资金、补贴、奖励，或其上限。
- milestone 节点：有日期而没有数字的承诺，每句每个日期一条。
- 不算：已经实现的结果（上年增长、现有数量）、机构预测、申报门槛、法定时限和有效期、罚款、文号、页码、电话、序号、名称里的数字（5G、12345）。
- 拿不准是承诺还是已实现的结果时，若是结果，写 "class":"observation"；拿不准算不算，加 "doubt":true。

字段
- line 行号（数字所在的行）；quote 原文中的一句或一个分句，一字不改，须含该数字。
- value_text 数字连同单位，照抄原文；value 以基本单位表示的数（2000亿元写200000000000，60%写60，翻一番写2）；value_max 区间上限，否则 null；unit 基本单位（元、家、%、个百分点、倍……）。
- comparator："=" 达到、">=" 以上或不低于、">" 超过或突破、"<=" 不超过或以内、"<" 低于、"~" 左右或约。
- measure：level 水平或数量、increment 新增、growth 增速、share 占比、multiple 倍数、index 指数或标准。
- indicator 指标名称，用原文的词，不含地区和动词；scope 适用的对象或部分，没有则为空；region 仅当不是本文件的地区时写。
- deadline：2027、2027-06 或 2027-06-30，年底写当年12-31，可取自同段、上级标题或标题，没有则 null；frequency：每年 annual、每季 quarterly，否则 null。
- milestone 的 value_text 为空，value 为 null。

例
${exampleLines}
`,
  piece: (n, of) => `这是第 ${n} 部分，共 ${of} 部分。`,
  heads: '上文的标题（只供参考，不要从中取记录）：',
  lines: '文件（行号| 原文）：',
  behind: `
回答的形式：每条记录一行 JSON，字段同上例，不要别的话。只写文件里有的，不推测、不换算、不补充。全部读完后，最后一行照写：`,
};

const en: QuestionWords = {
  before: `Find every quantified commitment in the Chinese policy document below and give one record for each.

What counts
- target: a level, amount, share or count that a government body commits to reach, keep, do, or stay under; a fund it will set up; a standard of what will be built; a task repeated every year.
- support: money, a subsidy or a reward that an eligible recipient gets, or its cap.
- milestone: a dated commitment without a figure, one per sentence and date.
- Not: results already reached (last year's growth, what exists), forecasts of institutes, thresholds of eligibility, legal time limits and validity, fines, document numbers, page and phone numbers, ordinals, digits in names (5G, 12345).
- If a figure that looks like a promise is a result, write "class":"observation"; if you are not sure that it counts, add "doubt":true.

Fields
- line: number of the line with the figure. quote: a sentence or clause of the text, copied without change, with the figure in it.
- value_text: the figure with its unit, as written. value: in base units (2000亿元 is 200000000000, 60% is 60, 翻一番 is 2). value_max: upper end of a range, else null. unit: the base unit in Chinese (元, 家, %, 个百分点, 倍 …).
- comparator: "=" 达到, ">=" 以上 or 不低于, ">" 超过 or 突破, "<=" 不超过 or 以内, "<" 低于, "~" 左右 or 约.
- measure: level, increment (新增), growth (增速), share (占比), multiple (翻番, 倍), index (an index or a standard).
- indicator: what is counted, in words of the text, without place and verb. scope: for whom or which part, or empty. region: only where it is not the place of the document.
- deadline: 2027, 2027-06 or 2027-06-30; 年底 is 12-31; it may come from the paragraph, a heading or the title; null if none. frequency: annual, quarterly or null.
- Of a milestone value_text is empty and value null.

Example
${exampleLines}
`,
  piece: (n, of) => `This is part ${n} of ${of}.`,
  heads: 'Headings above (for reading only, take no record from them):',
  lines: 'Document (line| text):',
  behind: `
Answer with one line of JSON a record, with the fields of the example and no other words. Only what the document says: infer nothing, convert nothing, add nothing. When you have read everything, end with exactly this line:`,
};

export const QUESTION_WORDS: { readonly [L in QuestionLanguage]: QuestionWords } = { zh, en };
