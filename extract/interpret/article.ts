/**
 * What an article says about itself: issuer, 文号, date, status, plan period, place, and whether it is a policy at all.
 * Deadlines and regions of its commitments hang on these.
 */
import type { Article, ArticleStatus, Basis, Region } from '../../src/domain/schema.ts';
import { fiveYearPlanEnd } from '../recognise/date.ts';
import { isInside, NATION, placeAt, placesIn, provinceOf } from '../recognise/region.ts';
import type { RawArticle } from '../segment/articles.ts';
import type { Block } from '../segment/blocks.ts';
import { isTitleText } from '../segment/titles.ts';

/** What kind of text it is: only policies commit; a law's numbers are mostly limits; statistics observe. */
export type Genre = 'policy' | 'law' | 'statistics' | 'report';

export interface ArticleFacts {
  readonly title: string;
  readonly genre: Genre;
  readonly region: Region;
  /** The body shows another place than the title. */
  readonly regionFromBody: boolean;
  readonly issuer: string | undefined;
  readonly documentNumber: string | undefined;
  readonly issueDate: { value: string; basis: Basis } | undefined;
  readonly status: ArticleStatus;
  readonly planPeriod: { start: string; end: string } | undefined;
  readonly effectiveFrom: string | undefined;
}

const textOf = (block: Block | undefined): string => (block?.kind === 'paragraph' ? block.flow.text : '');

/** @param documentDate issue date of the newsletter, EDTF, for articles without a date of their own. */
export function articleFacts(
  raw: RawArticle,
  blocks: readonly Block[],
  documentDate: string | undefined,
): ArticleFacts {
  const head = blocks.slice(raw.bodyFirst, Math.min(raw.end, raw.bodyFirst + 8)).map(textOf);
  const before = blocks.slice(Math.max(raw.first, raw.titleBlock - 4), raw.titleBlock).map(textOf);
  const note = blocks
    .slice(...raw.note)
    .map(textOf)
    .join('');
  const tail = blocks.slice(Math.max(raw.bodyFirst, raw.end - 6), raw.end).map(textOf);
  const documentNumber = findDocumentNumber([...before, ...head]);
  const issueDate = findIssueDate(raw, tail, [...before, ...head], note, documentNumber, documentDate);
  const issuer = findIssuer(raw.title, note, tail, [...before, ...head]);
  const { region, fromBody } = findRegion(raw, blocks, issuer);
  return {
    title: raw.title,
    genre: findGenre(raw, blocks),
    region,
    regionFromBody: fromBody,
    issuer: issuer ?? raw.source?.split(/[、，]/)[0],
    documentNumber,
    issueDate,
    status: findStatus(raw.title),
    planPeriod: findPlanPeriod(raw.title, head) ?? reportYear(raw.title, issueDate?.value),
    effectiveFrom: findEffectiveFrom([...tail, ...head]),
  };
}

/** The article as the dataset keeps it. */
export function articleRecord(
  id: string,
  raw: RawArticle,
  facts: ArticleFacts,
  lines: readonly [number, number],
): Article {
  const { issuer, documentNumber, issueDate, planPeriod, effectiveFrom } = facts;
  return {
    id,
    title: raw.title,
    ...(issuer ? { issuer } : {}),
    ...(documentNumber ? { documentNumber } : {}),
    ...(issueDate ? { issueDate } : {}),
    region: facts.region,
    status: facts.status,
    ...(planPeriod ? { planPeriod } : {}),
    ...(effectiveFrom ? { effectiveFrom } : {}),
    lines: [lines[0], lines[1]],
  };
}

const STATISTICS =
  /(?:运行|发展|统计|经济|收支)(?:基本)?情况$|统计公报$|统计数据$|月报$|季报$|快报$|(?:季度|月份?|上半年|全年|年度)[^。]{0,30}(?:增长|下降|回升|运行)[^。]{0,12}$/;
const REPORT =
  /(?:研究|分析|调查|发展|技术|价值|产业|指数)?报告(?:（[^）]*）)?$|白皮书|蓝皮书|趋势|榜单|大会|论坛|综述|解读|问答|答记者问|新闻/;
const WORK_REPORT = /工作报告|计划(?:草案)?的?报告|预算(?:草案)?的?报告/;
const LAW = /(?:条例|规定|办法|法|细则|规则)(?:（[^）]*）)*$/;

function findGenre(raw: RawArticle, blocks: readonly Block[]): Genre {
  const { title } = raw;
  if (WORK_REPORT.test(title)) return 'policy';
  if (STATISTICS.test(title)) return 'statistics';
  if (REPORT.test(title) && !/方案|意见|措施|计划|规划/.test(title)) return 'report';
  const provisions = blocks
    .slice(raw.bodyFirst, raw.end)
    .filter((block) => /^第[一二三四五六七八九十百]+条/.test(textOf(block))).length;
  if (LAW.test(title) && provisions >= 5 && !supports(raw, blocks)) return 'law';
  return 'policy';
}

/** 扶持办法, 奖励办法: measures in the form of a regulation, whose clauses grant money. */
function supports(raw: RawArticle, blocks: readonly Block[]): boolean {
  if (/扶持|奖励|资助|支持|补助|补贴|激励|奖补/.test(raw.title)) return true;
  const grants = blocks
    .slice(raw.bodyFirst, raw.end)
    .filter((block) => /(?:给予|予以|奖励|补助|补贴)[^。]{0,30}[万亿]元/.test(textOf(block)));
  return grants.length >= 3;
}

function findStatus(title: string): ArticleStatus {
  if (/建议稿/.test(title)) return 'proposal';
  if (/征求意见|草案|讨论稿|送审稿/.test(title)) return 'draft';
  return /试行|暂行/.test(title) ? 'trial' : 'issued';
}

function findDocumentNumber(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const match = /^[（(]?([\u4e00-\u9fa5]{1,14}[〔[［【]\d{4}[〕\]］】](?:第)?\d+号)/.exec(line);
    if (match && line.length < 40) return match[1];
  }
  return undefined;
}

/** 2023—2025年 in the title, “十四五”规划, 2024年工作要点, or a line 规划期为 near the head. */
function findPlanPeriod(title: string, head: readonly string[]): ArticleFacts['planPeriod'] {
  for (const text of [title, ...head.filter((line) => line.length <= 80 && isTitleText(line))]) {
    const years = /(20\d{2})年?[—\-－～至到]{1,2}(20\d{2})年?/.exec(text);
    if (years?.[1] && years[2]) return { start: years[1], end: years[2] };
    const plan = /“?(十[一二三四五六]五)”?(?!.{0,6}(?:评估|总结))|第十([一二三四五六])个五年/.exec(text);
    if (plan) {
      const end = fiveYearPlanEnd(plan[1] ?? `十${plan[2] ?? ''}五`);
      return { start: String(end - 4), end: String(end) };
    }
    const year =
      /(20\d{2})年(?:度)?(?:.{0,16}(?:工作要点|工作计划|行动计划|工作方案|重点工作|工作安排|实施方案|任务清单|行动方案|工作任务|重点任务|工作报告|计划))|计划（(20\d{2})(?:年)?）$/.exec(
        text,
      );
    const single = year?.[1] ?? year?.[2];
    if (single) return { start: single, end: single };
  }
  return undefined;
}

/** A government work report plans the year in which it is given. */
function reportYear(title: string, issued: string | undefined): ArticleFacts['planPeriod'] {
  const year = WORK_REPORT.test(title) ? issued?.slice(0, 4) : undefined;
  return year ? { start: year, end: year } : undefined;
}

const DAY = /(20\d{2})年(1[0-2]|0?[1-9])月(3[01]|[12]\d|0?[1-9])日/;
const iso = (match: RegExpExecArray): string =>
  `${match[1]}-${String(match[2]).padStart(2, '0')}-${String(match[3]).padStart(2, '0')}`;

function findIssueDate(
  raw: RawArticle,
  tail: readonly string[],
  head: readonly string[],
  note: string,
  documentNumber: string | undefined,
  documentDate: string | undefined,
): ArticleFacts['issueDate'] {
  for (const line of [...tail].toReversed()) {
    const match = DAY.exec(line);
    if (match && line.length <= 40 && !/施行|实施|有效期/.test(line))
      return { value: iso(match), basis: 'document' };
  }
  for (const line of head) {
    const match = DAY.exec(line);
    if (match && line.length <= 60 && !/施行|有效期/.test(line))
      return { value: iso(match), basis: 'document' };
  }
  if (documentDate) {
    const day =
      /^近日|^(?:今年)?(1[0-2]|[1-9])月(3[01]|[12]\d|[1-9])日[^。]{0,60}(?:印发|发布|出台|公布|通过)/.exec(
        note.replace(/^编者按[：:]?/, ''),
      );
    if (day?.[1] && day[2])
      return {
        value: `${documentDate.slice(0, 4)}-${day[1].padStart(2, '0')}-${day[2].padStart(2, '0')}`,
        basis: 'paragraph',
      };
    return { value: documentDate, basis: 'document' };
  }
  const year =
    /[〔[［【](\d{4})/.exec(documentNumber ?? '')?.[1] ?? /(20\d{2})(?:年|[—-])/.exec(raw.title)?.[1];
  return year ? { value: year, basis: 'title' } : undefined;
}

const BODY_OFFICE =
  '(?:人民政府办公厅|人民政府办公室|人民政府|委员会办公厅|委员会|办公厅|办公室|委|厅|局|部|院|党组)';

function findIssuer(
  title: string,
  note: string,
  tail: readonly string[],
  head: readonly string[],
): string | undefined {
  const fromTitle = new RegExp(`^(.{2,40}?${BODY_OFFICE})(?:、|\\s)?(?=关于)`).exec(title);
  if (fromTitle?.[1]) return fromTitle[1];
  for (const line of [...tail].toReversed()) {
    if (line.length <= 30 && new RegExp(`${BODY_OFFICE}$`).test(line)) return line;
  }
  const signed = /^(.{2,40}?)(?:20\d{2}年\d{1,2}月\d{1,2}日)$/.exec(
    tail.find((line) => DAY.test(line) && line.length < 60) ?? '',
  );
  if (signed?.[1] && new RegExp(`${BODY_OFFICE}$`).test(signed[1])) return signed[1];
  const announced =
    /(?:^|[，。]|近日，|日前，)([^，。]{2,60}?)(?:近日|日前|正式|联合|对外)*(?:印发|发布|出台|公布|制定)/.exec(
      note.replace(/^编者按[：:]?/, ''),
    );
  if (announced?.[1]) {
    const name = announced[1]
      .replace(/^(?:近日|日前|近期)?(?:\d{1,2}月\d{1,2}日)?，?/, '')
      .replace(/(?:近日|联合|正式|日前|等\d*部门|等[一二三四五六七八九十]+部门)+$/, '');
    if (!name.includes('《') && new RegExp(`(?:${BODY_OFFICE}|政府|市委|省委)$`).test(name)) return name;
  }
  return head.find((line) => line.length <= 30 && new RegExp(`${BODY_OFFICE}$`).test(line));
}

function findEffectiveFrom(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const match = /自(20\d{2})年(1[0-2]|0?[1-9])月(3[01]|[12]\d|0?[1-9])日起(?:施行|实施|执行)/.exec(line);
    if (match) return iso(match);
  }
  return undefined;
}

const NATIONAL_BODY =
  /^(?:国务院|中共中央|全国人大|中华人民共和国|国家|工业和信息化部|财政部|教育部|科技部|科学技术部|人力资源|商务部|交通运输部|农业农村部|生态环境部|自然资源部|住房和?城乡建设部|水利部|文化和旅游部|应急管理部|民政部|公安部|司法部|中国人民银行|海关总署|市场监管总局|中央|全国|人社部|工信部|发改委|网信办)/;
const LOCAL_BODY = /^(?:省|市|区|县|州)/;

interface RegionEvidence {
  readonly region: Region;
  readonly fromBody: boolean;
}

/** The place a text names first, or none. */
function leadingPlace(text: string): Region | undefined {
  const start =
    /^(?:中共|关于(?:印发|加快|促进|进一步|推动|支持)?|加快发展|加快|促进|推进|印发)?《?/.exec(text)?.[0]
      .length ?? 0;
  return (placeAt(text, start) ?? placeAt(text, 0))?.region;
}

/** Regions whose own name stands for a share of the article's places (without names that are part of it). */
function bodyPlace(text: string): { region: Region; count: number; rest: number } | undefined {
  const places = [...placesIn(text).values()].filter(({ region }) => region.level !== 'district');
  const byProvince = new Map<string, { region: Region; count: number }>();
  for (const { region, count } of places) {
    const province = provinceOf(region);
    const entry = byProvince.get(province.code) ?? { region: province, count: 0 };
    entry.count += count;
    byProvince.set(province.code, entry);
  }
  const ranked = [...byProvince.values()].sort((a, b) => b.count - a.count);
  const [first, second] = ranked;
  if (!first) return undefined;
  const city = places
    .filter(({ region }) => isInside(region, first.region))
    .sort((a, b) => b.count - a.count)[0];
  const region = city && city.count * 2 > first.count ? city.region : first.region;
  return { region, count: first.count, rest: second?.count ?? 0 };
}

/** How often the text speaks of itself as a province or as a city. */
function selfReference(text: string): 'province' | 'city' | 'district' | undefined {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const province = count(/我省|全省|本省|省委|省政府/g);
  const city = count(/我市|全市|本市|市委|市政府/g);
  const district = count(/我区|全区|本区|区委|区政府|我县|全县|本县/g);
  const most = Math.max(province, city, district);
  if (most === 0) return undefined;
  return most === province ? 'province' : most === city ? 'city' : 'district';
}

const MIN_BODY_MENTIONS = 3;

function findRegion(raw: RawArticle, blocks: readonly Block[], issuer: string | undefined): RegionEvidence {
  const body = blocks.slice(raw.bodyFirst, raw.end).map(textOf).join('\n');
  const note = blocks
    .slice(...raw.note)
    .map(textOf)
    .join('\n');
  const near = blocks
    .slice(Math.max(raw.first, raw.titleBlock - 3), Math.min(raw.end, raw.bodyFirst + 5))
    .map(textOf);
  const titled = leadingPlace(raw.title) ?? titlePlace(raw.title) ?? assemblyPlace(near);
  const self = selfReference(body);
  const shown = bodyPlace(body);
  if (titled) {
    if (contradicts(titled, self, shown, body)) return { region: shown?.region ?? titled, fromBody: true };
    return { region: refine(titled, issuer), fromBody: false };
  }
  if (NATIONAL_BODY.test(raw.title) || NATIONAL_BODY.test(issuer ?? ''))
    return { region: NATION, fromBody: false };
  const named = leadingPlace(issuer ?? '') ?? leadingPlace(raw.source ?? '');
  if (named) return { region: named, fromBody: false };
  if (NATIONAL_BODY.test(raw.source ?? '') || !LOCAL_BODY.test(raw.title)) {
    const local = self && shown && shown.count >= MIN_BODY_MENTIONS ? shown.region : undefined;
    const noted = self ? leadingPlace(note.replace(/^编者按[：:]?(?:近日，?|日前，?)?/, '')) : undefined;
    return { region: noted ?? local ?? NATION, fromBody: false };
  }
  return { region: shown?.region ?? NATION, fromBody: false };
}

/** 在秭归县第十九届人民代表大会…上: the assembly's place under a title that names none. */
function assemblyPlace(lines: readonly string[]): Region | undefined {
  for (const line of lines) {
    const at = /(?:在|^)(?=[^，。]{2,12}第[一二三四五六七八九十百]+届人民代表大会)/.exec(line);
    const place = at ? placeAt(line, at.index + at[0].length) : undefined;
    if (place) return place.region;
    const head = /^(.{2,12}?)(?:人民政府)?(?:省长|市长|县长|区长|州长)/.exec(line);
    const led = head ? placeAt(line, 0) : undefined;
    if (led) return led.region;
  }
  return undefined;
}

/** A title names its place first, or behind 关于/支持 (…支持贵阳大数据交易所…方案); a district by its full name. */
function titlePlace(title: string): Region | undefined {
  const places = [...placesIn(title).values()].map(({ region }) => region);
  return places.find((region) => region.level !== 'district') ?? places[0];
}

/** The issuing office may be more precise than the title's first place: 浙江省杭州市…, 成都市金牛区…. */
function refine(region: Region, issuer: string | undefined): Region {
  const office = issuer ? leadingPlace(issuer) : undefined;
  return office && isInside(office, region) ? office : region;
}

/** The body speaks throughout of another place than the title: another province, or another city of the same one. */
function contradicts(
  titled: Region,
  self: string | undefined,
  shown: { region: Region; count: number; rest: number } | undefined,
  body: string,
): boolean {
  if (!shown || shown.count < MIN_BODY_MENTIONS || shown.count < 2 * shown.rest) return false;
  const own = [...placesIn(body).values()].filter(
    ({ region }) => region.code === titled.code || isInside(region, titled),
  );
  const ownCount = own.reduce((sum, { count }) => sum + count, 0);
  if (shown.count <= 2 * ownCount || self === undefined) return false;
  if (provinceOf(shown.region).code !== provinceOf(titled).code)
    return self === shown.region.level || titled.level !== self;
  return (
    titled.level === 'city' &&
    shown.region.level === 'city' &&
    shown.region.code !== titled.code &&
    ownCount === 0
  );
}
