import { useMemo } from 'react';
import { Button } from '../../../charts/view/Button.tsx';
import { Select } from '../../../charts/view/Select.tsx';
import { countVerdicts, type Proposal } from '../../../domain/proposal/proposal.ts';
import { REVIEW_KINDS, REVIEW_ORDERS, REVIEW_SHOWS } from '../../../url/import.ts';
import { useI18n, type ScreenProps } from '../../../ui/shell/contexts.ts';
import { KeyHints } from '../../../ui/proposal/Commands.tsx';

type Props = ScreenProps<'import'> & {
  readonly items: readonly Proposal[];
  /** Records that resemble a known commitment. */
  readonly known: number;
  readonly shown: number;
  readonly onUndo: () => void;
  /** What can be done with those that are listed. */
  readonly children: React.ReactNode;
};

const HINTS = ['accept', 'reject', 'next', 'previous', 'edit', 'split', 'undo', 'add'] as const;

/** How far the review is, which records are listed, and the keys. */
export function ReviewHead({ items, known, shown, params, setParams, onUndo, children }: Props) {
  const i18n = useI18n();
  const counts = useMemo(() => countVerdicts(items), [items]);
  const done = counts.total - counts.pending;
  const words = i18n.t('review.progress', { done, total: counts.total });
  const numberOf = { all: counts.total, known, ...counts };
  return (
    <header className="stack box-head">
      <p className="in-row review-progress">
        <progress value={done} max={Math.max(1, counts.total)} aria-label={words} />
        <output className="numbers">{words}</output>
        <Button look="small" onClick={onUndo}>
          {i18n.t('common.undo')} <kbd>U</kbd>
        </Button>
      </p>
      <p className="in-row review-filters">
        <Select
          aria-label={i18n.t('review.show')}
          value={params.show}
          options={REVIEW_SHOWS}
          nameOf={(show) => i18n.t(`review.show.${show}`, { n: i18n.format.count(numberOf[show]) })}
          onChange={(show) => setParams({ show }, { replace: true })}
        />
        <Select
          aria-label={i18n.t('field.kind')}
          value={params.kind}
          options={REVIEW_KINDS}
          nameOf={(kind) =>
            kind === 'all'
              ? i18n.t('review.kind.all')
              : i18n.t('review.kind.of', {
                  kind: i18n.t(`kind.${kind}`),
                  n: i18n.format.count(items.filter(({ target }) => target.kind === kind).length),
                })
          }
          onChange={(kind) => setParams({ kind }, { replace: true })}
        />
        <Select
          aria-label={i18n.t('review.order')}
          value={params.order}
          options={REVIEW_ORDERS}
          nameOf={(order) => i18n.t(`review.order.${order}`)}
          onChange={(order) => setParams({ order }, { replace: true })}
        />
      </p>
      {children}
      <KeyHints
        commands={HINTS}
        label={i18n.t('review.keys')}
        nameOf={(command) => i18n.t(`review.key.${command}`)}
      />
      {shown === 0 && (
        <p className="muted">{i18n.t(counts.total === 0 ? 'review.nothing' : 'review.noneShown')}</p>
      )}
    </header>
  );
}
