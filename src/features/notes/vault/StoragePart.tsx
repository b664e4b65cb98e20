import { useState } from 'react';
import { BackupPart } from './BackupPart.tsx';
import { Health } from './Health.tsx';
import { RestorePart } from './RestorePart.tsx';
import { Snapshots } from './Snapshots.tsx';
import { StatusSet } from './StatusSet.tsx';
import { UnreadableRows } from './UnreadableRows.tsx';

/** Where the person's work is kept and how it leaves and comes back. */
export default function StoragePart() {
  // Counts what happened here, so that the parts that show it read again.
  const [turn, setTurn] = useState(0);
  const [chosen, setChosen] = useState<{ readonly file: Blob; readonly name: string } | null>(null);
  const again = (): void => setTurn((n) => n + 1);
  return (
    <div className="stack vault">
      <Health key={`health ${turn}`} />
      <UnreadableRows key={`unreadable ${turn}`} />
      <BackupPart onDone={again} />
      <RestorePart chosen={chosen} onChoose={setChosen} onDone={again} />
      <Snapshots key={`snapshots ${turn}`} onChoose={setChosen} />
      <StatusSet />
    </div>
  );
}
