/** Lists of conditions: 须同时符合下列条件：（一）年营业收入2亿元以上；（二）…. */

/** 申报条件, 补贴条件: what such a heading stands over. */
const OF_GRANTS = '(?:申报|申请|报名|入选|认定|准入|享受|基本|补贴|补助|资助|奖励|支持|扶持)的?条件';
export const HEADS_CONDITIONS = new RegExp(`${OF_GRANTS}|申报(?:要求|对象|主体)|适用范围`);
/** 符合下列条件之一的, 申报条件: words that announce conditions. */
const ANNOUNCES = new RegExp(
  `(?:符合|满足|具备)(?:以下|下列|如下)[^，。；：]{0,8}(?:条件|情形)|${OF_GRANTS}(?:如下|为|包括)?：`,
);
/** The words of an announcement that the list goes on behind. */
const NEAR_END = 80;

/** The words announce conditions and go on behind a colon. */
export const announcesConditions = (words: string): boolean => {
  const at = words.search(ANNOUNCES);
  return at >= 0 && words.includes('：', at);
};

/** Whether the paragraphs that are walked are items under words that announce conditions. */
export class ConditionList {
  /** The depth of the announcing words, and that of the items under them once one has come. */
  private list: { readonly depth: number | undefined; least?: number; isOpen?: boolean } | undefined;

  /**
   * Items deeper than the announcing words, or than none, stand under them, and what stands without a number under an
   * item that ends in a colon; the first that does not ends the list.
   */
  enter(depth: number | undefined): void {
    if (!this.list || (this.list.isOpen && depth === undefined)) return;
    const least = this.list.least ?? (this.list.depth ?? 0) + 1;
    if (depth === undefined || depth < least) this.list = undefined;
    else this.list.least ??= depth;
  }

  /** A paragraph that announces conditions and leaves them to the items behind it. */
  announce(text: string, depth: number | undefined): void {
    const isOpen = /[：:]$/.test(text);
    if (isOpen && ANNOUNCES.test(text.slice(-NEAR_END))) this.list = { depth };
    else if (this.list?.least !== undefined && depth !== undefined) this.list.isOpen = isOpen;
  }

  get holds(): boolean {
    return this.list?.least !== undefined;
  }
}
