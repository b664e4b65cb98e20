/** Evidence from the sentences of an article: who explains it, for whom it is made, where one must be to receive. */
import type { Region } from '../../../src/domain/dataset/schema.ts';
import {
  INSTRUMENTS,
  LEANS_ON,
  MINISTRIES,
  NATION_ACTS,
  OWN_NAME_AFTER,
  OWN_NAME_BEFORE,
  PLACED,
  PLACED_THERE,
  PURPOSE_VERBS,
} from '../../lexicon/place-words.ts';
import { anyOf, pattern } from '../../lexicon/words.ts';
import { countyNamed, NATION, type PlaceHit } from '../../recognise/region.ts';
import { matchesOf } from '../../matches.ts';
import type { EvidenceKind, Found } from './evidence.ts';
import type { PlacedText } from './head.ts';
import type { FirstPerson } from './person.ts';

/** Names of places of a paragraph, in their order. */
export interface BodyText extends PlacedText {
  readonly hits: readonly PlaceHit[];
}

interface Slot {
  readonly kind: EvidenceKind;
  readonly before: RegExp;
  readonly after: RegExp;
  /** Only in the first paragraphs, where a text says what it is for. */
  readonly isOpening?: true;
}

const ALWAYS = /(?:)/;
/** 学习浙江、上海经验: the name of another's undertaking. */
const NOT_LEARNT = /^(?!.*(?:学习|借鉴|复制|推广|对标|交流|引进)[^，。；]{0,8}$)/;

/** What stands before and behind the name of a place that acts, and is not only mentioned. */
const SLOTS: readonly Slot[] = [
  { kind: 'interpreter', before: /由(?:中共)?$/, after: /^[^。；]{2,60}负责解释/ },
  { kind: 'purpose', before: /结合$/, after: /^(?:市|区|县|省)?(?:自身|发展)?(?:实际|情况)/ },
  {
    kind: 'purpose',
    before: pattern`(?:^|[，。；、])(?:为了?|围绕)${PURPOSE_VERBS}+$`,
    after: /^(?!人民政府|省?委|市?委)/,
    isOpening: true,
  },
  {
    kind: 'instrument',
    before: pattern`${LEANS_ON}(?:《(?:关于)?)?$`,
    after: pattern`^[^，。；》、]{0,30}${INSTRUMENTS}`,
  },
  { kind: 'condition', before: pattern`${PLACED}$`, after: pattern`^[^，。；、”]{0,6}?${PLACED_THERE}` },
  { kind: 'own-name', before: pattern`${OWN_NAME_BEFORE}$`, after: ALWAYS },
  { kind: 'own-name', before: NOT_LEARNT, after: pattern`^${OWN_NAME_AFTER}` },
];

const OPENING_PARAGRAPHS = 6;
const BEFORE = 16;
const AFTER = 70;

export function bodyEvidence(body: readonly BodyText[], person: FirstPerson): Found[] {
  const named = new Set<string>();
  for (const { hits } of body) for (const { region } of hits) named.add(region.code);
  const found: Found[] = [];
  for (const [index, paragraph] of body.entries()) {
    for (const hit of paragraph.hits) found.push(...slotEvidence(paragraph, hit, index < OPENING_PARAGRAPHS));
    found.push(...shortNames(paragraph, named));
  }
  return [...found, ...abbreviations(body, found), ...(person.counts.size > 0 ? [] : nationEvidence(body))];
}

function slotEvidence({ text, line }: BodyText, hit: PlaceHit, isOpening: boolean): Found[] {
  const before = text.slice(Math.max(0, hit.at - BEFORE), hit.at);
  const end = hit.at + hit.length;
  const after = text.slice(end, end + AFTER);
  const slot = SLOTS.find(
    (one) => (isOpening || !one.isOpening) && one.before.test(before) && one.after.test(after),
  );
  if (!slot) return [];
  return [{ kind: slot.kind, region: hit.region, text: around(text, hit.at, end), line }];
}

/** The words around a name, as evidence shows them: nothing of the sentence before or after. */
function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 8), start).replace(/^.*[。；！？]/, '');
  const after = text.slice(end, end + 16).replace(/[。；！？].*$/, '');
  return before + text.slice(start, end) + after;
}

const SHORT = new RegExp(
  `(?:结合([一-龥]{2,3}?)(?:自身)?实际|${anyOf(PLACED)}([一-龥]{2,3}?)(?:内|本地)?${anyOf(PLACED_THERE)})`,
  'g',
);

/** 来鹿城就业: a county by its short name, where the text names what it lies in, or the county itself. */
function shortNames({ text, line }: BodyText, named: ReadonlySet<string>): Found[] {
  const found: Found[] = [];
  for (const match of matchesOf(text, SHORT)) {
    const region = countyNamed(match[1] ?? match[2] ?? '');
    if (!region || !isHeld(region, named)) continue;
    const kind = match[1] === undefined ? 'condition' : 'purpose';
    found.push({ kind, region, text: around(text, match.index, match.index + match[0].length), line });
  }
  return found;
}

/** The county, its city or its province is among the places that the text names. */
const isHeld = ({ code }: Region, named: ReadonlySet<string>): boolean =>
  [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].some((one) => named.has(one));

const ABBREVIATED = new RegExp(
  `(?:在|来|驻|留|入)([一-龥])(?=${anyOf(PLACED_THERE)}|高校|院校|金融机构)`,
  'g',
);

/** 在鹿企业, 来鹿就业: one sign of a place that other words point to. */
function abbreviations(body: readonly BodyText[], found: readonly Found[]): Found[] {
  const bySign = new Map(found.map(({ region }) => [region.name.charAt(0), region]));
  if (bySign.size === 0) return [];
  const abbreviated: Found[] = [];
  for (const { text, line } of body)
    for (const match of matchesOf(text, ABBREVIATED)) {
      const region = bySign.get(match[1] ?? '');
      if (region)
        abbreviated.push({
          kind: 'abbreviation',
          region,
          text: around(text, match.index, match.index + 3),
          line,
        });
    }
  return abbreviated;
}

const NATION_SIGNS: readonly (readonly [EvidenceKind, RegExp])[] = [
  ['nation-acts', pattern`${NATION_ACTS}`],
  ['first-person', /我国/],
  ['duty', pattern`${MINISTRIES}[^。（）]{0,60}(?:负责|牵头|会同|按职责|分工)`],
];

/** The nation as who acts, in a text that never speaks of itself as a province, city or county. */
function nationEvidence(body: readonly BodyText[]): Found[] {
  const found: Found[] = [];
  for (const { text, line } of body)
    for (const [kind, words] of NATION_SIGNS) {
      const match = words.exec(text);
      if (match) found.push({ kind, region: NATION, text: match[0], line });
    }
  return found;
}
