import { useEffect, useRef, useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { ExportButton } from '../../charts/view/ExportButton.tsx';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import { useExporting, useI18n, useRefreshing } from '../shell/contexts.ts';

interface Props {
  /** Asked for when it is needed: of a long list it is made then. */
  readonly exhibit: () => Exhibit | Promise<Exhibit>;
  /** What it is called: a screen may have several. */
  readonly name: string;
  /** Whether the reader looks at the table. */
  readonly asTable: boolean;
  /** Where there is nothing to take along. */
  readonly isEmpty?: boolean;
}

/** What can be done with anything that is framed. */
export function FrameTools({ exhibit, name, asTable, isEmpty = false }: Props) {
  const i18n = useI18n();
  const { collect, openExport } = useExporting();
  const { offer } = useRefreshing();
  const latest = useRef(exhibit);
  useEffect(() => {
    latest.current = exhibit;
  });
  useEffect(() => (isEmpty ? undefined : offer(() => latest.current())), [offer, isEmpty]);
  const [isBusy, setIsBusy] = useState(false);
  const add = async (): Promise<void> => {
    setIsBusy(true);
    await collect(await exhibit(), asTable);
    setIsBusy(false);
  };
  return (
    <>
      <Button look="button-quiet" disabled={isBusy || isEmpty} onClick={() => void add()}>
        {i18n.t(isBusy ? 'present.collecting' : 'present.collect')}
      </Button>
      <ExportButton
        i18n={i18n}
        title={name}
        isDisabled={isEmpty}
        onExport={() => openExport(async () => exhibit())}
      />
    </>
  );
}
