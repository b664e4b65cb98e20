/** Who issued an article, and under which number. */
import { OFFICE_ENDINGS } from '../lexicon/offices.ts';
import { pattern } from '../lexicon/words.ts';
import { DAY } from './dates.ts';
import type { Parts } from './parts.ts';

const MAX_NUMBER_LINE = 40;
/** A signature stands alone on a short line. */
const MAX_SIGNATURE = 30;

const IN_TITLE = pattern`^(.{2,40}?${OFFICE_ENDINGS})(?:、|\s)?(?=关于)`;
const OFFICE = pattern`${OFFICE_ENDINGS}$`;
const PARTY_OR_GOVERNMENT = pattern`(?:${OFFICE_ENDINGS}|政府|市委|省委)$`;
const ANNOUNCED =
  /(?:^|[，。]|近日，|日前，)([^，。]{2,60}?)(?:近日|日前|正式|联合|对外)*(?:印发|发布|出台|公布|制定)/;

/** 苏政发〔2024〕12号, alone on a line or in brackets under the title. */
export function findDocumentNumber({ above, below }: Parts): string | undefined {
  for (const line of [...above, ...below]) {
    if (line.length >= MAX_NUMBER_LINE) continue;
    const match =
      /^(?:(?:文号|发文字号|文件编号)：)?[（(]?([\u4e00-\u9fa5]{1,14}[〔[［【]\d{4}[〕\]］】](?:第)?\d+号)/.exec(
        line,
      );
    if (match) return match[1];
  }
  return undefined;
}

const isSignature = (line: string): boolean =>
  line.length <= MAX_SIGNATURE && OFFICE.test(line) && !line.includes('：');

/** From the title (…人民政府关于…), the signature, the editor's note (近日，…印发), or a line near the title. */
export function findIssuer({ title, above, below, note, last }: Parts): string | undefined {
  return (
    IN_TITLE.exec(title)?.[1] ??
    labelled([...above, ...below]) ??
    last.findLast(isSignature) ??
    signedWithDate(last) ??
    announcedIn(note) ??
    [...above, ...below].find(isSignature)
  );
}

/** 发布单位：上海市黄浦区…委员会 in the head of a page. */
function labelled(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const name = /^(?:发布单位|发布机构|发文机关|发文单位|制定机关|文章来源|来源)：(.+)$/.exec(line)?.[1];
    if (name && isSignature(name)) return name;
  }
  return undefined;
}

/** 江苏省人民政府2024年3月15日: office and date on one line. */
function signedWithDate(last: readonly string[]): string | undefined {
  const line = last.find((text) => text.length < 60 && DAY.test(text)) ?? '';
  const name = /^(.{2,40}?)(?:20\d{2}年\d{1,2}月\d{1,2}日)$/.exec(line)?.[1];
  return name && OFFICE.test(name) ? name : undefined;
}

/** 编者按：近日，安徽省数据资源管理局等10部门联合印发《…》 */
function announcedIn(note: string): string | undefined {
  const name = ANNOUNCED.exec(note)?.[1]?.replace(
    /(?:近日|联合|正式|日前|等\d*部门|等[一二三四五六七八九十]+部门)+$/,
    '',
  );
  return name && !name.includes('《') && PARTY_OR_GOVERNMENT.test(name) ? name : undefined;
}
