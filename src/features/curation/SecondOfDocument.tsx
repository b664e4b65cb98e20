import { useMemo } from 'react';
import { applyCuration } from '../../domain/curation/apply.ts';
import type { Correction } from '../../domain/curation/curation.ts';
import { following } from '../../domain/curation/plan.ts';
import { correctionKey, inOrder, targetOf } from '../../domain/curation/key.ts';
import {
  SCHEMA_VERSION,
  type Ledger,
  type PolicyDocument,
  type Target,
} from '../../domain/dataset/schema.ts';
import { curationOf } from '../../domain/proposal/to-curation.ts';
import type { IndexDocument } from '../../domain/dataset/target-index.ts';
import { builtInLedger, builtInRecords, builtInText } from '../../platform/load-data.ts';
import { useLoaded } from '../../platform/use-loaded.ts';
import type { StoredCorrection } from '../../storage/correction.ts';
import type { SecondHost } from '../../ui/second/host.ts';
import { SecondReading } from '../../ui/second/SecondReading.tsx';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { useCorrections } from '../../ui/shell/work.ts';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { useWriter } from '../../ui/proposal/use-writer.ts';

/** A document of the dataset read a second time: what is taken are corrections. */
export default function SecondOfDocument({ document }: { readonly document: IndexDocument }) {
  const i18n = useI18n();
  const { version } = useDataset();
  const loading = useMemo(
    () =>
      Promise.all([
        builtInRecords(document.id, version),
        builtInLedger(document.id, version),
        builtInText(document.id, version),
      ]),
    [document.id, version],
  );
  const loaded = useLoaded(loading);
  const { state } = useCorrections();
  if (loaded.kind === 'failed') return <Failed>{i18n.t('reader.failed', { reason: loaded.reason })}</Failed>;
  if (loaded.kind === 'loading' || state.kind !== 'ready')
    return <output className="screen-message muted">{i18n.t('reader.loading')}</output>;
  const [{ sha256, targets }, ledger, text] = loaded.value;
  return (
    <Ready
      document={{ ...document, sha256 }}
      text={text}
      targets={targets}
      ledger={ledger}
      rows={state.all}
    />
  );
}

interface ReadyProps {
  readonly document: PolicyDocument;
  readonly text: string;
  readonly targets: readonly Target[];
  readonly ledger: Ledger;
  readonly rows: readonly StoredCorrection[];
}

function Ready({ document, text, targets, ledger, rows }: ReadyProps) {
  const i18n = useI18n();
  const { write, undo } = useWriter();
  const corrections = rows.map(({ correction }) => correction);
  const ids = new Set(targets.map(({ id }) => id));
  const isHere = (one: Correction): boolean =>
    one.action === 'add' ? one.document.sha256 === document.sha256 : ids.has(targetOf(one) ?? '');
  const here = corrections.filter(isHere);
  const applied = (some: readonly Correction[]): readonly Target[] =>
    applyCuration(
      { schemaVersion: SCHEMA_VERSION, documents: [document], targets: [...targets] },
      inOrder(some),
      () => text,
    ).dataset.targets;
  const own = here.filter(({ reader }) => reader === undefined);
  const ownKey = own.map(({ id, when }) => `${id} ${when}`).join();
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- ownKey stands for the corrections, the id for the document
  const first = useMemo(() => applied(own), [document.id, text, targets, ownKey]);
  const host: SecondHost = {
    id: document.id,
    document,
    text,
    ledger,
    first,
    now: applied(here),
    taken: new Set(here.flatMap((one) => (one.reader === undefined ? [] : [targetOf(one) ?? '']))),
    take: (decisions, who) => {
      const said = curationOf(document, first, decisions, who, i18n.t('second.why'));
      const before = new Map(here.map((one) => [correctionKey(one), one]));
      // What takes the place of an own change of the same field begins where that one did.
      const put = said.corrections.map((one) => following(before.get(correctionKey(one)), one));
      return write(put, []);
    },
    takeBack: ({ record }) =>
      undo(rows.filter(({ correction: one }) => targetOf(one) === record && one.reader !== undefined)),
  };
  return <SecondReading host={host} />;
}
