/**
 * Bytes → text. A byte order mark and UTF-8 prove themselves; of all other encodings the one is taken in which the bytes
 * are Chinese prose, or the one that a page names where the bytes bear it out. What is none of them is refused.
 */
import type { Encoding, ReadNote } from './types.ts';
import { UnreadableDocument } from './unreadable.ts';

export interface Decoded {
  /** Without its byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly notes: readonly ReadNote[];
}

/** One broken character in so many is a scratch in the file; more is another encoding, or no text. */
const WHOLE_PER_BROKEN = 1000;
const REPLACEMENT = '\ufffd';
const NUL = '\u0000';

/** Encodings that nothing in the bytes proves, the likeliest first. */
const BY_PROSE: readonly Encoding[] = ['gb18030', 'big5', 'shift_jis', 'euc-kr', 'utf-16le', 'utf-16be'];
/** A policy has about 0.6, what is read in a wrong encoding less than 0.1. */
const LEAST_PROSE = 0.25;

/**
 * @param declared the charset that a page says it has. What the bytes say counts more.
 * @throws UnreadableDocument empty, unsupported (binary) or unknown-encoding
 */
export function decode(name: string, bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) throw new UnreadableDocument(name, { code: 'empty' });
  const attempt = attempted(bytes, declared);
  if (attempt === undefined)
    throw new UnreadableDocument(
      name,
      bytes.includes(0) ? { code: 'unsupported', found: '' } : { code: 'unknown-encoding' },
    );
  if (attempt.text.trim() === '') throw new UnreadableDocument(name, { code: 'empty' });
  const { text, encoding, broken, isProven } = attempt;
  const notes: ReadNote[] = isProven ? [] : [{ code: 'encoding', encoding }];
  if (broken > 0) notes.push({ code: 'replaced-characters', count: broken });
  return { text, encoding, notes };
}

/** What proves itself goes before what is likely, and that before what is said. */
const attempted = (bytes: Uint8Array, declared: string | undefined): Attempt | undefined =>
  byMark(bytes) ?? utf8(bytes) ?? byProse(bytes) ?? utf16ByZeros(bytes) ?? named(bytes, declared);

interface Attempt {
  readonly text: string;
  readonly encoding: Encoding;
  /** Characters that became U+FFFD: what no character stands for, and NUL. */
  readonly broken: number;
  /** By a mark, or since nothing else is UTF-8. */
  readonly isProven: boolean;
}

/** Undefined where more is broken than a scratch. */
function attemptAs(encoding: Encoding, bytes: Uint8Array, isProven = false): Attempt | undefined {
  const strict = strictly(encoding, bytes);
  const text = strict ?? new TextDecoder(encoding).decode(bytes);
  const broken = countOf(NUL, text) + (strict === undefined ? countOf(REPLACEMENT, text) : 0);
  if (broken * WHOLE_PER_BROKEN > text.length) return undefined;
  return { text: text.replaceAll(NUL, REPLACEMENT), encoding, broken, isProven };
}

function strictly(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function countOf(character: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}

/** A mark is believed unless the bytes are prose the other way round. */
function byMark(bytes: Uint8Array): Attempt | undefined {
  const found = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (!found) return undefined;
  const said = attemptAs(found.encoding, bytes, true);
  const turned = found.turned && attemptAs(found.turned, bytes.subarray(2));
  return turned && isProse(turned) && proseShare(said?.text ?? '') < LEAST_PROSE ? turned : said;
}

const MARKS: readonly { readonly mark: readonly number[]; encoding: Encoding; turned?: Encoding }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le', turned: 'utf-16be' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be', turned: 'utf-16le' },
];

const isProse = ({ text }: Attempt): boolean => proseShare(text) >= LEAST_PROSE;

/** What is not written as UTF-8 is almost never read as UTF-8 by chance; a NUL in it is a scratch like any other. */
const utf8 = (bytes: Uint8Array): Attempt | undefined => attemptAs('utf-8', bytes, true);

function byProse(bytes: Uint8Array): Attempt | undefined {
  let best: { readonly attempt: Attempt; readonly share: number } | undefined;
  for (const encoding of BY_PROSE) {
    const attempt = attemptAs(encoding, bytes);
    const share = attempt ? proseShare(attempt.text) : 0;
    if (attempt && share >= LEAST_PROSE && share > (best?.share ?? 0)) best = { attempt, share };
  }
  return best?.attempt;
}

/** In UTF-16 each sign of ASCII has a zero byte, always on the same side: a text of them may have no Chinese at all. */
function utf16ByZeros(bytes: Uint8Array): Attempt | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  let [even, odd] = [0, 0];
  for (let i = 0; i < bytes.length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const most = bytes.length / 4;
  if (even === 0 && odd >= most) return attemptAs('utf-16le', bytes);
  return odd === 0 && even >= most ? attemptAs('utf-16be', bytes) : undefined;
}

/** What a page says, where its bytes can be that: GBK, GB2312 and GB18030 are one. */
function named(bytes: Uint8Array, declared: string | undefined): Attempt | undefined {
  const encoding = encodingOf(declared ?? '');
  const attempt = encoding && attemptAs(encoding, bytes);
  return attempt && attempt.broken === 0 ? attempt : undefined;
}

function encodingOf(label: string): Encoding | undefined {
  try {
    const { encoding } = new TextDecoder(label.trim() === '' ? 'utf-8' : label);
    return encoding === 'gbk' ? 'gb18030' : BY_PROSE.find((known) => known === encoding);
  } catch {
    return undefined;
  }
}

/** The most frequent characters of reports, plans and measures, then of any prose; as they are written in each script. */
const SIMPLIFIED =
  '数业据的和化产务建人全市发用新字政展工等实设动行公企能进应理一服推管制技合国共体信中开提大年力关部省资术加规区持经平以通有机场作权创成要交施高法安支强息第分网上标性系方生保造运定门条级主家济府个在位单为易营基元智对重源与型可会度十三台地点构统研民准域社立不联升入领同及专各流现利办责品监增供万融本量当二心项模算范育到协程相集科于计目效改局培城过电金县区镇村农水我是了这他来们时之下月日';
const TRADITIONAL =
  '數業據產務發設動應實進體開關資術規區經場權創條級濟個單營與對構統準聯領專現辦責監萬當項協計縣鎮農來們時這為國機導標網門無質總過電還';
const PUNCTUATION = '，。、；：（）《》“”「」';
const FREQUENT = new Set(Array.from(SIMPLIFIED + TRADITIONAL + PUNCTUATION));

/** Kana and Hangul: Japanese and Korean share characters with Chinese. */
const OTHER_SCRIPT = /[\u3040-\u30ff\u1100-\u11ff\uac00-\ud7af\uff66-\uff9f]/u;

/** So many characters tell. */
const SAMPLE = 100_000;

/**
 * The share of frequent characters among those that are no ASCII, less that of kana and Hangul: about 0.6 for a policy,
 * less than 0.1 for one that is read in a wrong encoding. 0 where there are none.
 */
function proseShare(text: string): number {
  let [all, frequent] = [0, 0];
  for (const character of text) {
    if (character < '\u0080') continue;
    all += 1;
    if (FREQUENT.has(character)) frequent += 1;
    else if (OTHER_SCRIPT.test(character)) frequent -= 1;
    if (all === SAMPLE) break;
  }
  return all === 0 ? 0 : frequent / all;
}
