/** Evidence from the lines by which an article names itself: title, issuer, number, addressees, speaker, source, note. */
import type { Region } from '../../../src/domain/dataset/schema.ts';
import { NATIONAL_NUMBERS, PLACE_NUMBERS } from '../../lexicon/issuer-codes.ts';
import { NATIONAL_OFFICES } from '../../lexicon/offices.ts';
import { HELD_ZONES } from '../../lexicon/place-words.ts';
import { words } from '../../lexicon/table.ts';
import { pattern } from '../../lexicon/words.ts';
import { isInside, NATION, placeHits, provinceOf, regionByCode, type Place } from '../../recognise/region.ts';
import type { EvidenceKind, Found } from './evidence.ts';

/** A line of text and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly line: number;
}

export interface Head {
  readonly title: PlacedText;
  readonly issuer: string | undefined;
  readonly documentNumber: string | undefined;
  /** The words of （来源：…）. */
  readonly source: string | undefined;
  readonly note: PlacedText | undefined;
  /** Lines around the title. */
  readonly near: readonly PlacedText[];
  readonly placeAt: PlaceAt;
}

/** The place of the name that begins at an offset; of a name that several share, the one that is meant. */
export type PlaceAt = (text: string, at: number) => Place | undefined;

/** What may stand before the place of which a title is: 关于印发《杭州市…》, 2026年北京市…. */
const TITLE_OPENING =
  /^(?:20\d{2}年(?:度)?)?(?:前?[一二三四]季度|[上下]半年|\d+(?:[—-]\d+)?月份?|全年)?(?:中共|关于(?:印发|转发|下发|公布|发布|调整|修订)?|印发|转发)?《?(?:20\d{2}年(?:度)?)?/;
const NATIONAL = pattern`^(?:20\d{2}年)?(?:前?[一二三四]季度|[上下]半年)?(?:关于印发|印发)?[“《]?${NATIONAL_OFFICES}`;

/** The place that a text begins with: an office's, or that of a title without its opening words. */
function leadingPlace(text: string, placeAt: PlaceAt, opening = TITLE_OPENING): Region | undefined {
  const start = opening.exec(text)?.[0].length ?? 0;
  return regionAt(text, start, placeAt) ?? regionAt(text, 0, placeAt);
}

/** 武汉都市圈 is more than its centre: what governs it is the province. */
const AROUND = /^(?:都市圈|城市群|经济圈|经济带|同城化)/;

const HELD = words(HELD_ZONES).map((row) => {
  const [code = '', name = ''] = row.split('=');
  return { code, name };
});

function regionAt(text: string, at: number, placeAt: PlaceAt): Region | undefined {
  const place = placeAt(text, at);
  const rest = at + (place?.length ?? 0);
  const zone = HELD.find(({ name }) => text.startsWith(name, rest));
  if (zone) return regionByCode(zone.code);
  return place && AROUND.test(text.slice(rest)) ? provinceOf(place.region) : place?.region;
}

/** 国务院…, 工业和信息化部…, or the place that the words begin with. */
const ofOffice = (office: string, placeAt: PlaceAt): Region | undefined =>
  branchPlace(office, placeAt) ?? (NATIONAL.test(office) ? NATION : leadingPlace(office, placeAt));

/** 国家税务总局杭州市税务局, 国家统计局大庆调查队: the branch of a national office in a place. */
const BRANCH = /^(?:国家|中国|中华人民共和国)[^，。、]{1,10}?(?:局|银行|海关|会)(?=.)/;

function branchPlace(office: string, placeAt: PlaceAt): Region | undefined {
  const main = BRANCH.exec(office);
  return main ? placeAt(office, main[0].length)?.region : undefined;
}

export function headEvidence(head: Head): Found[] {
  const { issuer, documentNumber, source, note, placeAt } = head;
  const numbered = documentNumber ? placesOfNumber(documentNumber) : [];
  return [
    ...titleEvidence(head.title, placeAt),
    ...piece('issuer', issuer, issuer && ofOffice(issuer, placeAt)),
    ...numbered.flatMap((region) =>
      piece('number', documentNumber, region).map((found) => ({ ...found, share: 1 / numbered.length })),
    ),
    ...piece('source', source, source && ofOffice(source, placeAt)),
    ...(note ? noteEvidence(note, placeAt) : []),
    ...head.near.flatMap((line) => nearEvidence(line, placeAt)),
  ];
}

function piece(
  kind: EvidenceKind,
  text: string | undefined,
  region: Region | '' | undefined,
  line?: number,
): Found[] {
  return region && text !== undefined ? [{ kind, region, text, line }] : [];
}

function titleEvidence({ text, line }: PlacedText, placeAt: PlaceAt): Found[] {
  const own = ofOffice(text, placeAt);
  if (own) return piece('title', text, own, line);
  const named = mentionedIn(text);
  return piece('title-mention', text, named, line);
}

/** …支持贵阳大数据交易所…方案; a district by its full name. */
function mentionedIn(title: string): Region | undefined {
  const places = placeHits(title).map(({ region }) => region);
  return places.find((region) => region.level !== 'district') ?? places[0];
}

/** 编者按：近日，浙江省…. */
function noteEvidence({ text, line }: PlacedText, placeAt: PlaceAt): Found[] {
  const opening = /^编者按[：:]?(?:近日，?|日前，?)?(?:\d{1,2}月\d{1,2}日，?)?/;
  const region = NATIONAL.test(text.replace(opening, '')) ? NATION : leadingPlace(text, placeAt, opening);
  return piece('note', text.replace(opening, ''), region, line);
}

/** A longer paragraph is no line of the head. */
const MAX_HEAD_LINE = 80;
/** 各省、自治区、直辖市人民政府：, 各市、县人民政府 say of what rank the issuer is; only the first names him. */
const TO_PROVINCES = /各省[、（(](?:自治区|区)[^。]{0,40}[：:]|国务院各部[委门][^。]{0,20}[：:]/;
const ASSEMBLY = /(?<=在|^[（—]*)(?=[^，。（—\d在]{2,14}第[一二三四五六七八九十百]+届)/;
const LEADER = /^[^，。：]{2,14}?(?:人民政府|自治区|政府)?代?(?:省长|市长|县长|区长|州长|盟长|旗长|主席)/;
const SOURCE = /^(?:文章)?来源[：:](.+)$/;
/** A newspaper is printed in a place, and writes of others too. */
const PRESS = /报|网|新闻|电视|客户端|公众号/;

function nearEvidence({ text, line }: PlacedText, placeAt: PlaceAt): Found[] {
  if (TO_PROVINCES.test(text)) return piece('recipients', TO_PROVINCES.exec(text)?.[0], NATION, line);
  if (text.length > MAX_HEAD_LINE) return spokenFor({ text, line }, placeAt);
  const source = SOURCE.exec(text)?.[1];
  if (source !== undefined)
    return PRESS.test(source) ? [] : piece('source', text, ofOffice(source, placeAt), line);
  const speaker = speakersPlace(text, placeAt);
  if (speaker) return piece('speaker', text, speaker, line);
  const addressees = addresseesPlace(text, placeAt);
  return addressees ? piece('recipients', text, addressees, line) : spokenFor({ text, line }, placeAt);
}

/** 国务院总理 …, 在广州市第十六届人民代表大会…, 湖南省省长 …. */
function speakersPlace(text: string, placeAt: PlaceAt): Region | undefined {
  if (/国务院总理|第[一二三四五六七八九十]+届全国人民代表大会/.test(text)) return NATION;
  const assembly = ASSEMBLY.exec(text);
  return (
    (assembly && placeAt(text, assembly.index)?.region) ??
    (LEADER.test(text) ? placeAt(text, 0)?.region : undefined)
  );
}

/** 杭州市各区、县人民政府： */
function addresseesPlace(text: string, placeAt: PlaceAt): Region | undefined {
  const place = /[：:]$/.test(text) ? placeAt(text, 0) : undefined;
  return place && /^(?:各|直属|市属)/.test(text.slice(place.length)) ? place.region : undefined;
}

/** 我代表国务院，向大会…; 受江苏省人民政府委托; 据国家统计局发布的数据. */
function spokenFor({ text, line }: PlacedText, placeAt: PlaceAt): Found[] {
  if (/^据[^，。]{3,30}(?:发布|公布|统计)/.test(text))
    return piece('source', text, ofOffice(text.slice(1), placeAt), line);
  const said = /(?:我代表|受)(?=[^，。]{2,20}(?:国务院|政府|委员会)?)/.exec(text);
  if (!said) return [];
  const at = said.index + said[0].length;
  const office = text.slice(at, at + 20);
  const region = /^[^，。]*(?:政府|国务院|委员会|行政公署|行署)/.test(office)
    ? ofOffice(office, placeAt)
    : undefined;
  return piece('speaker', said[0] + office, region, line);
}

const NATIONAL_NUMBER = pattern`^${NATIONAL_NUMBERS}`;
const SIGNS = words(PLACE_NUMBERS).map((row) => {
  const [code = '', sign = ''] = row.split('=');
  return { code, sign };
});

/**
 * 浙政发〔2024〕3号 is of 浙江省, 苏府〔2024〕3号 of 苏州市 though 苏 alone is 江苏省. Several places where the sign is one
 * of several: 宁政发 is of 宁夏, 南京 or 西宁.
 */
function placesOfNumber(number: string): Region[] {
  const found = SIGNS.filter(({ sign }) => number.startsWith(sign)).flatMap(
    ({ code }) => regionByCode(code) ?? [],
  );
  const finest = found.filter((region) => !found.some((other) => isInside(other, region)));
  if (finest.length > 0) return finest;
  return NATIONAL_NUMBER.test(number) ? [NATION] : [];
}
