/** Records of one reading with those of the other that they are, and what is left on both sides. */
import type { Mention, Target } from '../dataset/schema.ts';
import type { ComparedField, Said } from './compare.ts';

/** A mention of the first reading. */
export interface Heard {
  readonly target: Target;
  readonly mention: Mention;
}

interface Pair<S> {
  readonly said: S;
  readonly heard: Heard;
  /** Fields that the two readings differ in. */
  readonly differing: readonly ComparedField[];
}

export interface Matched<S> {
  readonly pairs: readonly Pair<S>[];
  readonly onlySaid: readonly S[];
  readonly onlyHeard: readonly Heard[];
  /** Mentions that neither agree nor differ: the other reader is in doubt, or a milestone beside figures of its sentence. */
  readonly open: readonly Heard[];
}

export const isMilestone = (kind: string): boolean => kind === 'milestone';
export function matched<S extends Said>(
  said: readonly S[],
  heard: readonly Heard[],
  hearing: ReadonlyMap<S, Heard>,
  differ: (one: S, other: Heard) => ComparedField[],
): Matched<S> {
  const counted = said.filter(({ isOpen }) => !isOpen);
  const open = said.flatMap((one) => (one.isOpen ? (hearing.get(one) ?? []) : []));
  const used = new Set(hearing.values());
  return {
    pairs: counted.flatMap((one) => {
      const other = hearing.get(one);
      return other === undefined ? [] : [{ said: one, heard: other, differing: differ(one, other) }];
    }),
    onlySaid: counted.filter((one) => !hearing.has(one)),
    onlyHeard: heard.filter((other) => !used.has(other)),
    open,
  };
}
