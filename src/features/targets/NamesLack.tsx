import { useCallback } from 'react';
import { nearOf } from '../../bulk/found-nothing.ts';
import type { Found } from '../../bulk/search.ts';
import { useWork } from '../../bulk/use-work.ts';
import { Button } from '../../charts/view/Button.tsx';
import { useDataset, useI18n, type ScreenProps } from '../../ui/shell/contexts.ts';
import type { InSentences } from './use-sentences.ts';

interface Props extends Pick<ScreenProps<'targets'>, 'setParams'> {
  readonly found: Found;
  readonly inSentences: InSentences;
}

/** Of a search that names give nothing for: what is written nearly so, and what stands in sentences. */
export default function NamesLack({ found, inSentences, setParams }: Props) {
  const i18n = useI18n();
  const { rows } = useDataset();
  const { value: near, isFresh } = useWork(
    rows,
    useCallback(() => nearOf(found), [found]),
  );
  const n =
    inSentences.kind === 'searched' ? (inSentences.found.rows?.reduce((sum, one) => sum + one, 0) ?? 0) : 0;
  return (
    <output className="in-row spaced bar small">
      {inSentences.kind === 'searched' && n > 0 && (
        <span>{i18n.t('targets.sentences.found', { n: i18n.format.count(n) })}</span>
      )}
      {inSentences.kind === 'reading' && <span className="muted">{i18n.t('targets.sentences.reading')}</span>}
      {inSentences.kind === 'failed' && (
        <span className="warned">{i18n.t('targets.sentences.failed', { reason: inSentences.reason })}</span>
      )}
      {inSentences.kind === 'offered' && (
        <Button onClick={inSentences.ask}>{i18n.t('targets.sentences.ask')}</Button>
      )}
      {isFresh && near !== null && near.length > 0 && (
        <>
          <span className="muted">{i18n.t('targets.near')}</span>
          {near.map(({ query, rows: found }) => (
            <Button key={query} look="button-quiet" onClick={() => setParams({ q: query })}>
              {i18n.t('targets.near.item', { query, n: i18n.format.count(found) })}
            </Button>
          ))}
        </>
      )}
    </output>
  );
}
