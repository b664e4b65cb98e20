import type { ReactNode } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { download } from '../../platform/download.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useI18n } from '../shell/contexts.ts';

interface Props {
  /** What is shown, as it is kept: it can leave as a file where it cannot be shown. */
  readonly row: unknown;
  /** Where rows take turns in one place: which one it is. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** One row that cannot be drawn is said in its place; the others stand as they are. */
export function RowBoundary({ row, id = '', children }: Props) {
  return (
    <ErrorBoundary resetKey={id} renderError={(error) => <BrokenRow row={row} reason={error.message} />}>
      {children}
    </ErrorBoundary>
  );
}

function BrokenRow({ row, reason }: { readonly row: unknown; readonly reason: string }) {
  const i18n = useI18n();
  const save = (): void =>
    download('policy-targets-row.json', JSON.stringify(row, null, 2), 'application/json');
  return (
    <div className="save-failed small broken-row" role="alert">
      <p>{i18n.t('row.broken', { reason })}</p>
      <Button look="small" onClick={save}>
        {i18n.t('row.brokenSave')}
      </Button>
    </div>
  );
}
