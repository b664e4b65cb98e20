import { useState } from 'react';
import type { Exhibit } from '../charts/exhibit/exhibit.ts';
import { useShell } from './shell.ts';

interface Props {
  /** Asked for when it is needed: of a long list it is made then. */
  readonly exhibit: () => Exhibit | Promise<Exhibit>;
  /** Whether the reader looks at the table. */
  readonly asTable: boolean;
}

/** What can be done with anything that is framed. */
export function FrameTools({ exhibit, asTable }: Props) {
  const { i18n, collect } = useShell();
  const [isBusy, setIsBusy] = useState(false);
  const add = async (): Promise<void> => {
    setIsBusy(true);
    await collect(await exhibit(), asTable);
    setIsBusy(false);
  };
  return (
    <button type="button" className="button button-quiet" disabled={isBusy} onClick={() => void add()}>
      {i18n.t(isBusy ? 'present.collecting' : 'present.collect')}
    </button>
  );
}
