/** Words that a picture has beside the exhibit's own. */
export interface FrameWords {
  readonly doubts: string;
  readonly sources: string;
  /** Before the reader's own footnote. */
  readonly note: (text: string) => string;
  /** 另有 3 项政策，见数据文件 */
  readonly moreSources: (n: number) => string;
}
