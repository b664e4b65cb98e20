/** The unit that stands at a place of a text. */
import { ARABIC_DIGITS, CharacterSet, LATIN_LETTERS } from '../text/character-set.ts';
import { UNITS, type UnitKind } from './units.ts';

export type { UnitKind } from './units.ts';

export interface Unit {
  /** As it is written here. */
  readonly text: string;
  /** As the dataset keeps it. */
  readonly name: string;
  readonly kind: UnitKind;
}

/** Units by the code of their first character, longest first. */
const BY_FIRST = new Map<number, Unit[]>();
for (const { name, spellings, kind } of UNITS) {
  for (const text of spellings) {
    const first = text.charCodeAt(0);
    const list = BY_FIRST.get(first) ?? [];
    if (!list.some((unit) => unit.text === text)) list.push({ text, name, kind });
    BY_FIRST.set(first, list);
  }
}
for (const list of BY_FIRST.values()) list.sort((a, b) => b.text.length - a.text.length);
const OPENINGS = new CharacterSet(String.fromCharCode(...BY_FIRST.keys()));

/** Words that begin with a unit's characters but are no unit: 5部门, 3条例, 30场景. */
const NOT_A_UNIT = new Map<string, RegExp>([
  ['部', /^部(?:门|委|分|署|长|队|件)/],
  ['条', /^条(?:例|件|款)/],
  ['场', /^场(?:景|所|馆|地|域)/],
  ['家', /^家庭/],
  ['所', /^所(?:在|有|属|需|得)/],
  ['项', /^项目(?!标)/],
  ['类', /^类(?:似|型|脑)/],
  ['位', /^位(?:一体|于|列|置|居)/],
  ['户', /^户(?:籍|外|均|型)/],
  ['次', /^次(?:生|日|月|年|要)/],
  ['组', /^组(?:织|合|成|建)/],
  ['期', /^期(?:间|限|末|货)/],
  ['本', /^本(?:市|省|地|级|科|区|县|土|年)/],
  ['日', /^日(?:常|均|前|报)/],
  ['月', /^月(?:均|度)/],
  ['年', /^年(?:均|轻|级|龄|产|销|检)/],
  ['分', /^分(?:之|别|级|类|布|步|期|批|管|工)/],
  ['门', /^门(?:类|槛|户|诊)/],
  ['人', /^人(?:才|制|民|均|口|员|脸|机|工智能|形)/],
  ['口', /^口(?:岸|径|号)/],
  ['度', /^度(?:假|过)/],
  ['店', /^店铺/],
  ['站', /^站(?:式|点|位)/],
  ['对', /^对(?:口|外|接|内|标|于)/],
  ['台', /^台(?:账|湾|阶)/],
  ['单', /^单(?:位|项|一)/],
  ['案', /^案(?:例|件)/],
  ['块', /^块(?:数据|链)/],
  ['份', /^份(?:额)/],
  ['起', /^起(?:施|实|执|点|步|草|至|正)/],
  ['师', /^师(?:资|生|范)/],
  ['企', /^企(?:业)/],
  ['间', /^间(?:接)/],
  ['把', /^把(?:握|关)/],
  ['处', /^处(?:理|置|罚|级|长)/],
  ['头', /^头(?:部|雁)/],
  ['支', /^支(?:持|撑|付|柱)/],
  ['列', /^列(?:入|为|第)/],
  ['张', /^张(?:江|家[口港界])/],
  ['井', /^井(?:冈)/],
  ['园', /^园区/],
  ['村', /^村(?:镇|庄|民|级)/],
  ['届', /^届(?:[一二三四五六七八九十]|人|中|全会|全体|全国人|常|党|政)/],
  ['街', /^街(?:道|区)/],
  ['乡', /^乡(?:村|镇|土|亲|贤|级)/],
  ['镇', /^镇(?:区|村|街|级|乡)/],
  ['卡', /^卡(?:车|口|片|点)/],
  ['杯', /^杯(?:赛)/],
  ['方', /^方(?:面|案|式|向|法|便|针|能|可|言|阵|位|志|略|块|圆|舱|格|程)/],
]);
/** 产气20亿方, but 三方, 各方: cubic metres only behind a large number, or where nothing stands before. */
const AFTER_SCALE = new Map([['方', /^[万亿]?$/]]);

/** 吨标准煤/吨, 人/百亿元, 元/平方米•月: whatever stands behind a stroke or a point belongs to the unit. */
const PER_WORD =
  '(?:每)?[十百千万亿]{0,3}(?:人·年|平方米|平方公里|平方(?![公千])|标准立方米|立方米|千瓦时|公里|万元|千克|公斤|毫升|元|吨|亩|人|户|年|月|日|天|小时|秒|台|辆|家|件|升|克|次|座|处|只)';
const PER = new RegExp(`[/／]${PER_WORD}(?:[/／·•]${PER_WORD})?`, 'y');
/** 元/人 goes on with /年. */
const PER_AGAIN = new RegExp(`[/／·•]${PER_WORD}`, 'y');
/** 万辆/年 counts 辆. */
const PER_TIME = /^[/／](?:年|月)$/;
const PER_SIGNS = new CharacterSet('/／·•');

const LATIN = new CharacterSet(LATIN_LETTERS);
const LATIN_OR_DIGIT = new CharacterSet(LATIN_LETTERS + ARABIC_DIGITS);

/** Whether the character at `at` can begin a unit. */
export const opensUnit = (text: string, at: number): boolean => OPENINGS.has(text, at);

/** The unit that stands at `at`, longest first, with what it is counted by; undefined where there is none. */
export function unitAt(text: string, at: number): Unit | undefined {
  const unit = plainUnitAt(text, at);
  return unit && withPer(unit, text, at + unit.text.length);
}

/** 0.35万/人/年: the money that nobody names where it is told by the head. */
export function moneyPerAt(text: string, at: number): Unit | undefined {
  if (!PER_SIGNS.has(text, at)) return undefined;
  const unit = withPer({ text: '', name: '元', kind: 'money' }, text, at);
  return /^[/／](?:人|户|亩|座|处)/.test(unit.text) ? unit : undefined;
}

function withPer(unit: Unit, text: string, at: number): Unit {
  if (!PER_SIGNS.has(text, at)) return unit;
  const goesOn = unit.text.includes('/');
  const pattern = goesOn ? PER_AGAIN : PER;
  pattern.lastIndex = at;
  const per = pattern.exec(text)?.[0];
  if (per === undefined || (!goesOn && PER_TIME.test(per))) return unit;
  return { ...unit, text: unit.text + per, name: unit.name + per.replaceAll('／', '/').replaceAll('•', '·') };
}

function plainUnitAt(text: string, at: number): Unit | undefined {
  if (!opensUnit(text, at)) return undefined;
  for (const unit of BY_FIRST.get(text.charCodeAt(at)) ?? []) {
    if (!text.startsWith(unit.text, at)) continue;
    const end = at + unit.text.length;
    if (AFTER_SCALE.get(unit.text)?.test(text.charAt(at - 1)) === false) continue;
    if (unit.text.length === 1 && NOT_A_UNIT.get(unit.text)?.test(text.slice(at, end + 3))) continue;
    if (LATIN.has(text, end - 1) && LATIN_OR_DIGIT.has(text, end)) continue;
    return unit;
  }
  return undefined;
}
