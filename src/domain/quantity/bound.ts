/**
 * The bound that the words around an amount set: 不少于100家, 100家以上, 突破100亿元, 100家左右.
 * A bound wins over 左右 (不低于6%左右 is >=).
 */
import type { Comparator } from '../dataset/schema.ts';
import { CharacterSet } from '../text/character-set.ts';
import { endsIn } from '../text/ends-in.ts';

interface Rule {
  readonly comparator: Comparator;
  readonly words: RegExp;
  /** Aims at the figure itself when 左右 follows: 控制在3%左右 is ~. */
  readonly soft?: true;
  /** Needs a rounded numeral behind it: 上千家. */
  readonly rounded?: true;
}

/** 投资额的, 上年度研发费用的: what a share is taken of may stand between the bound and the figure. */
const OF = '(?:(?:(?!达到|提高|提升|降[至到低]|占比|”)[^，。；：、\\d]){1,24}的)?';
const LINK =
  '(?:达到|达|到|为|至|在|于|可达|实现|完成|按)?(?:(?:人|户)均|(?:每(?:[人户]|立方米))?(?:每[月年天日])?)';

/** What stands before the figure, up to it. In order: the negated words first, since 不低于 contains 低于. */
const BEFORE: readonly Rule[] = [
  {
    comparator: '>=',
    words: new RegExp(
      `(?:(?:不|不得|不能|不应|应不|原则上不)(?:少于|低于|小于|短于|下于)|最低(?!工资|生活|缴费)|不少於|稳定在不低于)${LINK}(?:总额|总量)?${OF}$`,
    ),
  },
  { comparator: '>=', words: /(?:至少|最少)(?:[办建设有开配]|[\u4e00-\u9fa5]{2,4})?$/ },
  {
    comparator: '<=',
    words: new RegExp(
      `(?:(?:不|不得|不能|不应|应不|原则上不|最高不|最多不|累计不)(?:超过|高于|多于|大于|超出|超|突破|长于|晚于)|至多|最多|上限为?|封顶)${LINK}${OF}$`,
    ),
  },
  { comparator: '<=', words: /(?:至多|最多)(?:可|可以)?[\u4e00-\u9fa5]{2,4}$/ },
  {
    comparator: '<=',
    words:
      /最高(?:限额|额度|标准)?(?:可|可以)?(?:再)?(?:给予|予以|补助|补贴|奖励|资助|支持|获得|获|享受|抵扣|抵免|减免|报销|返还|兑付|发放|拨付|贴息|追加|不超过|达|为|分别|依次)*(?:[^，。；：、\d]{1,20}的)?$/,
  },
  { comparator: '<=', words: /(?:控制在|限额|上限|压缩至|压缩到|压减至|压减到|缩短至|缩短到)$/, soft: true },
  {
    comparator: '>',
    words: new RegExp(`(?:突破|超过|超出|高于|大于|多于|超|逾|跨越|迈过|跨过|过|优于)${LINK}$`),
  },
  { comparator: '>', words: /(?:高于|超过)[^，。；：、\d（）]{1,12}的$/ },
  { comparator: '<', words: new RegExp(`(?:低于|少于|小于|短于|不足|不到|未满)${LINK}${OF}$`) },
  // 迈上3万亿元台阶: the figure is the edge that is reached.
  { comparator: '>=', words: /[跃迈站登踏跨]上$/ },
  { comparator: '>=', words: /[≥≧⩾]$/ },
  { comparator: '<=', words: /[≤≦⩽]$/ },
  { comparator: '>', words: />$/ },
  { comparator: '<', words: /<$/ },
  { comparator: '>=', words: /上$/, rounded: true },
  { comparator: '~', words: /(?:约为|大约|约|接近|将近|近|基本达到)$/ },
];
/** Most figures have no bound; one question tells them from those that may have one. */
const endsInBound = endsIn(BEFORE.map(({ words }) => words.source.replace(/\$$/, '')).join('|'));

/** What begins right behind the figure. */
const AFTER: readonly Rule[] = [
  { comparator: '>=', words: /^(?:（含）)?(?:及其?以上|或以上|以上|之上|起步)/ },
  {
    comparator: '<=',
    words:
      /^(?:（含）)?(?:及其?以下|或以下|以内|之内|以下|封顶|为限|为上限|内(?=[，。；）]|到达|抵达|送达|可达|通达|得到|获得|转移|办结|$))/,
  },
  { comparator: '~', words: /^(?:左右|上下|前后)/ },
];

/** Every character that can begin one of them. */
const AFTER_OPENINGS = new CharacterSet('（及或以之起封为内左上前');

/** The first bound that the words before the figure end in. */
function before(head: string, rounded: boolean): { rule: Rule; length: number } | undefined {
  if (!endsInBound(head)) return undefined;
  for (const rule of BEFORE) {
    if (rule.rounded && !rounded) continue;
    const match = rule.words.exec(head);
    if (match && !(rule.comparator === '>' && /(?:不|经|通|改|跳)过$|以上$/.test(head))) {
      return { rule, length: match[0].length };
    }
  }
  return undefined;
}

/** The first bound that the words behind the figure begin with. */
function after(tail: string): { comparator: Comparator; length: number } | undefined {
  for (const { comparator, words } of AFTER) {
    const match = words.exec(tail);
    if (match) return { comparator, length: match[0].length };
  }
  return undefined;
}

export interface Bound {
  readonly comparator: Comparator;
  /** Characters of the bound's words before and after the amount. */
  readonly before: number;
  readonly after: number;
}

const WINDOW = 40;

/**
 * @param rounded the number is a bare scale (千家, 百亿元), for 上千家
 * @param share the amount is a percentage, whose base may stand before it without 的 (不超过研发成本30%)
 */
export function boundAround(
  text: string,
  start: number,
  end: number,
  rounded: boolean,
  share = false,
): Bound {
  const head = text.slice(Math.max(0, start - WINDOW), start);
  const pre = before(head, rounded) ?? (share ? before(`${head}的`, rounded) : undefined);
  const post = AFTER_OPENINGS.has(text, end) ? after(text.slice(end, end + 8)) : undefined;
  return {
    comparator: choose(pre?.rule, post?.comparator),
    before: pre ? Math.min(pre.length, start) : 0,
    after: post?.length ?? 0,
  };
}

function choose(pre: Rule | undefined, post: Comparator | undefined): Comparator {
  if (pre === undefined) return post ?? '=';
  if (post === undefined) return pre.comparator;
  return pre.comparator === '~' || (pre.soft && post === '~') ? post : pre.comparator;
}
