/** The fate of a number after people have had their say. */
import type { Ledger, Target } from '../dataset/schema.ts';
import { decidedNumbers } from '../proposal/numbers.ts';
import type { Curated } from './apply.ts';

export interface LedgerCurator {
  /** The documents whose ledgers change; every other may be left as it is. */
  readonly documents: ReadonlySet<string>;
  readonly curate: (ledger: Ledger, text: string) => Ledger;
}

const REJECTED = { reason: 'rejected-by-person' };

/** Numbers of rejected targets are left out by a person; numbers of added ones belong to them. */
export function ledgerCurator({ dataset, rejected }: Curated): LedgerCurator {
  const fates = new Map(rejected.map(({ id }) => [id, REJECTED]));
  const added = dataset.targets
    .filter((target) => isAdded(target) && target.kind !== 'milestone')
    .flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, mention })));
  const mentions = [...rejected.flatMap((target) => target.mentions), ...added.map(({ mention }) => mention)];
  return {
    documents: new Set(mentions.map(({ documentId }) => documentId)),
    curate: (ledger, text) => {
      const here = added.filter(({ mention }) => mention.documentId === ledger.documentId);
      const decided = { fates, added: here, rows: ['curation'] };
      return { ...ledger, numbers: decidedNumbers(ledger, text, decided) };
    },
  };
}

const isAdded = ({ curated }: Target): boolean => curated?.some(({ field }) => field === 'record') ?? false;
