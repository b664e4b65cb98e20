/** What the section under a heading is there for: to review, to set goals, to lay down tasks …. */
import type { SectionRole } from '../../src/domain/dataset/schema.ts';
import {
  ACHIEVEMENTS,
  ANNEXES,
  DEEDS,
  DEFINITIONS,
  GOALS,
  REVIEWS,
  SAFEGUARDS,
  SITUATIONS,
  SUPPORTS,
  TASKS,
} from '../lexicon/headings.ts';
import { anyOf, pattern } from '../lexicon/words.ts';
import { erasIn, type Clock, type Era } from './era.ts';

/** What a heading, or the words that open a paragraph, say of what follows. */
export interface Stretch {
  readonly role: SectionRole;
  /** Of which years it speaks. */
  readonly era: Era | undefined;
  /** Where the era was said: in a heading above, or in the paragraph itself. */
  readonly basis: 'title' | 'heading' | 'paragraph';
}

export const looksBack = ({ role }: Stretch): boolean => role === 'review' || role === 'situation';

/** 形势与任务, 目标和重点任务: nouns of other roles may follow the one that decides. */
const OTHERS = [SITUATIONS, GOALS, TASKS].join(' ');
const endsWith = (table: string): RegExp => pattern`${table}(?:[与和及、]?${OTHERS})*$`;

/** The surest first. */
const ENDINGS: readonly (readonly [SectionRole, RegExp])[] = [
  ['definitions', endsWith(DEFINITIONS)],
  ['review', endsWith(REVIEWS)],
  ['situation', endsWith(SITUATIONS)],
  ['goals', endsWith(GOALS)],
  ['support', endsWith(SUPPORTS)],
  ['safeguards', endsWith(SAFEGUARDS)],
  ['tasks', endsWith(TASKS)],
];
const ANNEX = pattern`^${ANNEXES}`;
const OPENS_WITH_DEED = pattern`^${DEEDS}`;
const ENDS_IN_ACHIEVEMENT = new RegExp(`${anyOf(ACHIEVEMENTS)}[^，]{0,4}$`);
const NUMBERING =
  /^(?:第?[一二三四五六七八九十百\d]+(?:部分|[章节篇编部条、.．])[：:\s]?|（[一二三四五六七八九十\d]+）|[—\s#]+)+/;

/** A role that the words themselves name; `achievement` and `deed` where only the sentences below can tell. */
type Named = SectionRole | 'achievement' | 'deed';

function roleOfWords(words: string): Named | undefined {
  if (ANNEX.test(words)) return 'annex';
  const role = ENDINGS.find(([, ending]) => ending.test(words))?.[0];
  const isDeed = OPENS_WITH_DEED.test(words);
  if (role === 'situation' && isDeed) return 'deed';
  if (role !== undefined || !ENDS_IN_ACHIEVEMENT.test(words)) return role;
  return isDeed ? 'deed' : 'achievement';
}

/**
 * The stretches that a heading announces, in order; none where it says nothing of its own. “十四五”时期发展成就和
 * “十五五”时期目标任务 announces two.
 * @param leaning of the sentences below: from -1 (all shall be) to 1 (all was done)
 */
export function stretchesOf(heading: string, clock: Clock, leaning: number): Stretch[] {
  const words = heading.replace(NUMBERING, '').replace(/[。：:\s]+$/, '');
  const eras = erasIn(words, clock);
  if (eras.length === 0) {
    const role = settled(roleOfWords(words), leaning);
    return role ? [{ role, era: undefined, basis: 'heading' }] : [];
  }
  const last = roleOfWords(words);
  return eras.map((era, i) => {
    const next = eras[i + 1];
    const own = next ? roleOfWords(words.slice(era.end, next.start).replace(/[与和及、]$/, '')) : last;
    return stretchOf(era, own ?? last);
  });
}

/** More marks of what was done than of what shall be, by this much, and such a heading is a review. */
const LEANS_BACK = { achievement: 0.15, deed: 0.3 } as const;

function settled(role: Named | undefined, leaning: number): SectionRole | undefined {
  if (role !== 'achievement' && role !== 'deed') return role;
  return leaning > LEANS_BACK[role] ? 'review' : undefined;
}

/** 2025年工作总结 of December 2025 looks back on its own year; 2023年发展目标 said in 2024 looks back as well. */
function stretchOf(era: Era, named: Named | undefined): Stretch {
  const basis = 'heading';
  if (named === 'review' || named === 'situation')
    return { role: named, era: { ...era, side: 'past' }, basis };
  if (era.side === 'past') return { role: 'review', era, basis };
  if (named !== undefined && named !== 'achievement' && named !== 'deed') return { role: named, era, basis };
  return { role: era.isYear ? 'tasks' : 'goals', era, basis };
}
