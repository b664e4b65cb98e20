/** Which commitments are followed, and which are closed by a person's word. Pure. */
import type { TargetRow } from '../dataset/target-index.ts';

type Row = Pick<TargetRow, 'kind' | 'value' | 'frequency'>;

/** What is reached once and has no figure: 建成…, 体系基本建立. */
export const isClosable = ({ kind, value, frequency }: Row): boolean =>
  kind !== 'support' && value === null && frequency === null;

/** What a recipient gets is no duty to be followed; what recurs without a figure cannot be. */
export const isFollowed = (row: Row): boolean =>
  (row.kind === 'target' && row.value !== null) || isClosable(row);
