import { Button } from '../../charts/view/Button.tsx';
import type { StoredCorrection } from '../../storage/correction.ts';
import { useWriter } from '../../ui/proposal/use-writer.ts';
import { useI18n } from '../../ui/shell/contexts.ts';

interface Props {
  readonly rows: readonly StoredCorrection[];
  /** What is taken back, where several buttons stand together. */
  readonly name?: string;
  readonly look?: string;
  /** Null where they are gone, else why not. */
  readonly onProblem: (problem: string | null) => void;
}

/** Takes corrections back. Nothing where there is none. */
export function UndoButton({ rows, name, look = 'button-quiet small', onProblem }: Props) {
  const { t } = useI18n();
  const { undo } = useWriter();
  if (rows.length === 0) return null;
  return (
    <Button
      look={look}
      aria-label={name === undefined ? undefined : `${t('common.undo')} ${name}`}
      onClick={() => void undo(rows).then(onProblem)}
    >
      {t('common.undo')}
    </Button>
  );
}
