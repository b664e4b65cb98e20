import type { ReactNode } from 'react';
import type { TargetRow } from '../../../domain/dataset-index.ts';
interface Props {
  readonly id: string;
  readonly row: TargetRow | undefined;
  readonly notes: ReactNode;
}
export default function TargetPanel({ id, row, notes }: Props) {
  return (
    <aside className="panel">
      {id} {row?.indicator} {notes}
    </aside>
  );
}
