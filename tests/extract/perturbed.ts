/**
 * Corpora of any size, made of the seeds: in each copy the provinces are others, half of the figures are others, and
 * some paragraphs are missing, so that no two documents are the same and each is read as hard as a seed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../random.ts';
import { encode, ROOT } from './support.ts';

export interface MadeDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const PROVINCES =
  '北京 天津 河北 山西 辽宁 吉林 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 陕西 甘肃 青海'.split(
    ' ',
  );
const PROVINCE = new RegExp(PROVINCES.join('|'), 'gu');
/** A year keeps its place in time, and a number at the head of a line keeps the outline. */
const FIGURE = /(?<![\d.])(?!20\d\d)(?<!^\s*)\d+(?![\d.、)）])/gmu;
const MIN_PARAGRAPH = 60;
const DROPPED = 0.03;

/** The seeds' texts, in the order of their names. */
export const seedTexts = (): string[] =>
  readdirSync(join(ROOT, 'seeds'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(ROOT, 'seeds', name), 'utf8'));

/** A text cut into so many parts of like size, between paragraphs. */
export function partsOf(text: string, count: number): string[] {
  const cuts = Array.from({ length: count - 1 }, (_, i) =>
    Math.max(0, text.indexOf('\n\n', (text.length * (i + 1)) / count)),
  );
  return [0, ...cuts].map((from, i) => text.slice(from, cuts[i]));
}

/** Documents until together they have so many bytes of UTF-8; the same for the same seed. */
export function* perturbed(bytes: number, seed = 1, texts = seedTexts()): Generator<MadeDocument> {
  let made = 0;
  for (let copy = 0; made < bytes; copy += 1) {
    const text = perturb(texts[copy % texts.length] ?? '', randomFrom(seed * 1_000_003 + copy));
    const document = { name: `p${String(copy).padStart(6, '0')}.txt`, bytes: encode(text) };
    made += document.bytes.length;
    yield document;
  }
}

function perturb(text: string, random: () => number): string {
  const shift = 1 + Math.floor(random() * (PROVINCES.length - 1));
  const others = text
    .replace(PROVINCE, (name) => PROVINCES[(PROVINCES.indexOf(name) + shift) % PROVINCES.length] ?? name)
    .replace(FIGURE, (figure) => (random() < 0.5 ? figure : otherFigure(figure, random)));
  return others
    .split('\n')
    .filter((line) => line.length < MIN_PARAGRAPH || random() >= DROPPED)
    .join('\n');
}

/** Of the same length, and not 0 where it was not. */
const otherFigure = (figure: string, random: () => number): string =>
  figure.replace(/\d/gu, (digit, at: number) =>
    at === 0 && digit !== '0' ? String(1 + Math.floor(random() * 9)) : String(Math.floor(random() * 10)),
  );
