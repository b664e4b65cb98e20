/** The place that an article's commitments hold for: from the title, the issuer, or what the body speaks of. */
import type { Region } from '../../../src/domain/schema.ts';
import { NATIONAL_OFFICES } from '../../lexicon/offices.ts';
import { pattern } from '../../lexicon/words.ts';
import { isInside, NATION, placeAt, placesIn } from '../../recognise/region.ts';
import type { RawArticle } from '../../segment/articles.ts';
import { textsOf, type Block } from '../../segment/blocks.ts';
import { contradicts, MIN_BODY_MENTIONS, placeOfBody, selfReference } from './region-of-body.ts';

const NATIONAL = pattern`^${NATIONAL_OFFICES}`;
/** 市促进会展业发展若干措施: a local policy that does not say of where. */
const LOCAL = /^(?:省|市|区|县|州)/;
/** What may stand before the place in a title: 关于印发《杭州市…》. */
const TITLE_OPENING = /^(?:中共|关于(?:印发|加快|促进|进一步|推动|支持)?|加快发展|加快|促进|推进|印发)?《?/;

export interface RegionEvidence {
  readonly region: Region;
  /** The body shows another place than the title. */
  readonly fromBody: boolean;
}

/** The title's place unless the body contradicts it, else the issuer's, else the body's; a national office's is 全国. */
export function findRegion(
  raw: RawArticle,
  blocks: readonly Block[],
  issuer: string | undefined,
): RegionEvidence {
  const near = textsOf(blocks, Math.max(raw.first, raw.titleBlock - 3), Math.min(raw.end, raw.bodyFirst + 5));
  const body = textsOf(blocks, raw.bodyFirst, raw.end);
  const titled = leadingPlace(raw.title) ?? titlePlace(raw.title) ?? assemblyPlace(near);
  if (titled) {
    const shown = placeOfBody(body);
    return shown && contradicts(titled, shown, body)
      ? { region: shown.region, fromBody: true }
      : { region: refine(titled, issuer), fromBody: false };
  }
  const note = textsOf(blocks, ...raw.note).join('\n');
  return { region: untitledRegion(raw, issuer, note, body), fromBody: false };
}

/** Of a policy whose title names no place. */
function untitledRegion(
  raw: RawArticle,
  issuer: string | undefined,
  note: string,
  body: readonly string[],
): Region {
  if (NATIONAL.test(raw.title) || NATIONAL.test(issuer ?? '')) return NATION;
  const named = leadingPlace(issuer ?? '') ?? leadingPlace(raw.source ?? '');
  if (named) return named;
  const shown = placeOfBody(body);
  if (!NATIONAL.test(raw.source ?? '') && LOCAL.test(raw.title)) return shown?.region ?? NATION;
  // 我省 or 全市 somewhere in the body: then the note's first place, or the one the body names most.
  if (selfReference(body) === undefined) return NATION;
  const noted = leadingPlace(note.replace(/^编者按[：:]?(?:近日，?|日前，?)?/, ''));
  const isShown = shown !== undefined && shown.count >= MIN_BODY_MENTIONS;
  return noted ?? (isShown ? shown.region : NATION);
}

/** The place a text names first, or none: 关于印发《杭州市…》 → 杭州市. */
function leadingPlace(text: string): Region | undefined {
  const start = TITLE_OPENING.exec(text)?.[0].length ?? 0;
  return (placeAt(text, start) ?? placeAt(text, 0))?.region;
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
  const places = [...placesIn([title]).values()].map(({ region }) => region);
  return places.find((region) => region.level !== 'district') ?? places[0];
}

/** The issuing office may be more precise than the title's first place: 浙江省杭州市…, 成都市金牛区…. */
function refine(region: Region, issuer: string | undefined): Region {
  const office = issuer ? leadingPlace(issuer) : undefined;
  return office && isInside(office, region) ? office : region;
}
