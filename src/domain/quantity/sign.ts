/** The sign before a figure: -0.5‰, 负0.5‰, 负增长2%. A written sign makes the value negative; 下降9% has none. */
import { CharacterSet } from '../text/character-set.ts';

export interface Sign {
  /** Characters of it before the figure. */
  readonly length: number;
  /** It may be a dash: 增速–5%, 目标-300家. */
  readonly isDoubtful: boolean;
}

/** What a sign stands behind where it can be nothing else: an end of a clause, a bound, a word that leads to a value. */
const LEADS_TO_SIGN = new CharacterSet(
  '（(：:，,；;。、“"=＝≤≥<>＜＞≈~～为至到达约于在是从由率速幅值差额长增占和及或与比 |',
);
const HAN = /[\u4e00-\u9fff]/;
/** 5-3, 300家-200家, A-1: between these a dash is no sign. */
const GOES_ON = /[\dA-Za-z%‰)）\]】》”]$|[\d零一二两三四五六七八九十百千万亿][\u4e00-\u9fff]{1,3}$/;
/** 负 is the end of another word: 减负, 税负, 欠负. */
const BEFORE_MINUS = /^$|[^\u4e00-\u9fff]|[为是至到达约和及或在于从由长率速幅值了]/;
const NEGATIVE_GROWTH = /负增长(?:率)?(?:达到|达|为|了|约|近|至|在)*$/;

/** The sign right before the figure that begins at `at`; undefined where none makes it negative. */
export function signBefore(text: string, at: number): Sign | undefined {
  const last = text.charAt(at - 1);
  const head = text.slice(Math.max(0, at - 10), Math.max(0, at - 1));
  if (last !== '' && '负負下'.includes(last)) return inWords(last, head);
  if (last === '-') return minus(text, at, head);
  if (last === '—' || last === '–' || last === '−')
    return at === 1 || LEADS_TO_SIGN.has(text, at - 2) ? { length: 1, isDoubtful: last !== '−' } : undefined;
  return NEGATIVE_GROWTH.test(head + last) ? { length: 0, isDoubtful: false } : undefined;
}

/** 负5%, 零下5℃ */
function inWords(last: string, head: string): Sign | undefined {
  if (last === '下') return head.endsWith('零') ? { length: 2, isDoubtful: false } : undefined;
  return BEFORE_MINUS.test(head.slice(-1)) ? { length: 1, isDoubtful: false } : undefined;
}

function minus(text: string, at: number, head: string): Sign | undefined {
  if (at === 1 || LEADS_TO_SIGN.has(text, at - 2)) return { length: 1, isDoubtful: false };
  if (GOES_ON.test(head) || /[-—–]$/.test(head)) return undefined;
  return HAN.test(head.slice(-1)) ? { length: 1, isDoubtful: true } : undefined;
}
