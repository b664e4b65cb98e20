/** Writes what a person says of policies: corrections of built-in policies, another reading of imported ones. One step back. */
import { useState } from 'react';
import { amendArticle, type Amendment } from '../../domain/curation/amend.ts';
import type { DocumentOverrides } from '../../domain/curation/article-overrides.ts';
import type { ArticleCorrection, Correction, Attribution } from '../../domain/curation/curation.ts';
import { correctionKey } from '../../domain/curation/key.ts';
import { groupBy } from '../../domain/collections/group-by.ts';
import { isLocal, localId } from '../../domain/dataset/local-id.ts';
import { openExtraction, type Extraction } from '../../platform/extraction.ts';
import { builtInRecords } from '../../platform/load-data.ts';
import type { StoredCorrection } from '../../storage/correction.ts';
import type { ImportedDocument } from '../../storage/import-record.ts';
import { theStore } from '../../storage/the-store.ts';
import { patchedOverrides, rereadImport } from './reread-import.ts';
import { newCorrectionId, useWriter } from '../proposal/use-writer.ts';
import { useDataset, useI18n, useNotify } from '../shell/contexts.ts';
import { useCorrections, useImports } from '../shell/work.ts';
import { failureText } from '../trouble/storage-words.ts';
import type { FactEdit } from './fact-edit.ts';

/** What brings back how it was. */
interface Before {
  readonly put: readonly Correction[];
  readonly drop: readonly Correction[];
  readonly overrides: ReadonlyMap<string, DocumentOverrides>;
  readonly n: number;
}

interface FactWriter {
  readonly isBusy: boolean;
  /** How many facts the last correction changed; 0: there is nothing to undo. */
  readonly undoable: number;
  /** Null where it is written, else why not. `said`: asked for where a built-in policy is corrected. */
  readonly apply: (edits: readonly FactEdit[], said: Attribution | null) => Promise<string | null>;
  readonly undo: () => Promise<string | null>;
}

const NOTHING_SAID: Attribution = { who: '', when: '', why: '' };

export function useFactWriter(): FactWriter {
  const i18n = useI18n();
  const notify = useNotify();
  const { version } = useDataset();
  const { state } = useCorrections();
  const imports = useImports();
  const { write } = useWriter();
  const [before, setBefore] = useState<Before | null>(null);
  const [isBusy, setBusy] = useState(false);
  const stored = state.kind === 'ready' ? state.all : [];
  const imported = imports.documents.state.kind === 'ready' ? imports.documents.state.all : [];
  const busy = async (work: () => Promise<string | null>): Promise<string | null> => {
    setBusy(true);
    try {
      return await work();
    } catch (error) {
      return i18n.t('error.detail', { reason: String(error) });
    } finally {
      setBusy(false);
    }
  };
  const rereadAll = async (overrides: ReadonlyMap<string, DocumentOverrides>): Promise<string | null> => {
    if (overrides.size === 0) return null;
    const extraction = openExtraction();
    try {
      for (const document of imported) {
        const said = overrides.get(document.id);
        const problem = said === undefined ? null : await reread(extraction, document, said);
        if (problem !== null) return problem;
      }
      return null;
    } finally {
      extraction.stop();
    }
  };
  const reread = async (
    extraction: Extraction,
    document: ImportedDocument,
    overrides: DocumentOverrides,
  ): Promise<string | null> => {
    const body = await (await theStore()).importTexts.get(document.id);
    if (!body.ok) return failureText(body.failure, i18n);
    if (body.value === null) return null;
    const read = await rereadImport(extraction, document, body.value, overrides, i18n);
    return read.ok ? null : read.words;
  };
  const apply = async (edits: readonly FactEdit[], said: Attribution | null): Promise<string | null> => {
    const own = edits.filter(({ policy }) => isLocal(policy.document.id));
    const built = edits.filter(({ policy }) => !isLocal(policy.document.id));
    const { put, drop } = await amendments(built, said ?? NOTHING_SAID, stored, version);
    const overrides = overridesOf(own, imported);
    if (put.length + drop.length + overrides.size === 0) return i18n.t('curation.bad.nothing');
    const problem = await write(put, drop);
    if (problem !== null) return problem;
    const unread = await rereadAll(overrides);
    if (unread !== null) return unread;
    const n = put.length + drop.length + own.reduce((sum, { facts }) => sum + Object.keys(facts).length, 0);
    const old = new Map(
      imported.flatMap((one) => (overrides.has(one.id) ? [[one.id, one.overrides] as const] : [])),
    );
    setBefore({ ...takenBack({ put, drop }, stored), overrides: old, n });
    notify({ text: i18n.t('sheet.saved', { n }) });
    return null;
  };
  return {
    isBusy,
    undoable: before?.n ?? 0,
    apply: (edits, said) => busy(() => apply(edits, said)),
    undo: () =>
      busy(async () => {
        if (before === null) return null;
        const problem = (await write(before.put, before.drop)) ?? (await rereadAll(before.overrides));
        if (problem !== null) return problem;
        setBefore(null);
        notify({ text: i18n.t('sheet.undone') });
        return null;
      }),
  };
}

/** The corrections that say what was said of built-in policies. */
async function amendments(
  edits: readonly FactEdit[],
  said: Attribution,
  stored: readonly StoredCorrection[],
  version: string,
): Promise<Amendment> {
  const put: Correction[] = [];
  const drop: Correction[] = [];
  const own = stored.flatMap(({ correction }) => (correction.action === 'article' ? [correction] : []));
  for (const { policy, facts } of edits) {
    const { document, article } = policy;
    const { sha256 } = await builtInRecords(document.id, version);
    const home = { sha256, file: document.file };
    const ofArticle: readonly ArticleCorrection[] = own.filter((one) => one.article === article.id);
    const given = { article, facts, own: ofArticle, document: home, said, newId: newCorrectionId };
    const amendment = amendArticle(given);
    put.push(...amendment.put);
    drop.push(...amendment.drop);
  }
  return { put, drop };
}

/** What is put in place of an earlier word gives way to that word again; what was new goes. */
function takenBack({ put, drop }: Amendment, stored: readonly StoredCorrection[]): Amendment {
  const here = new Map(stored.map((row) => [row.id, row.correction]));
  const old = put.flatMap((correction) => here.get(correctionKey(correction)) ?? []);
  return { put: [...old, ...drop], drop: put.filter((correction) => !here.has(correctionKey(correction))) };
}

/** By imported document: all that the person then says of it. */
function overridesOf(
  edits: readonly FactEdit[],
  imported: readonly ImportedDocument[],
): ReadonlyMap<string, DocumentOverrides> {
  const byId = new Map(imported.map((one) => [one.id, one]));
  const said = new Map<string, DocumentOverrides>();
  for (const [id, ofDocument] of groupBy(edits, ({ policy }) => policy.document.id)) {
    const home = byId.get(id);
    if (home === undefined) continue;
    const ownId = new Map(home.document.articles.map((article) => [localId(article.id), article.id]));
    const patched = ofDocument.reduce(
      (overrides, { policy: { article }, facts }) =>
        patchedOverrides(overrides, ownId.get(article.id) ?? article.id, facts),
      home.overrides,
    );
    said.set(id, patched);
  }
  return said;
}
