/** Corrections as a file for whoever keeps the dataset, and from such a file. */
import { curation, CURATION_VERSION, type Correction } from '../../domain/curation/curation.ts';
import { inOrder } from '../../domain/curation/key.ts';
import { planCorrections, type PlannedCorrection } from '../../domain/curation/plan.ts';
import { committedCorrections } from '../../platform/committed-corrections.ts';

/** Bytes; a correction has about a thousand. */
const LARGEST = 5_000_000;

/** `data/curation.json` with these added to what stands there. */
export function curationText(own: readonly Correction[]): string {
  const corrections = [...committedCorrections, ...inOrder(own)];
  const file = curation.parse({ schemaVersion: CURATION_VERSION, corrections });
  return `${JSON.stringify(file, null, 2)}\n`;
}

export interface ReadCuration {
  readonly name: string;
  readonly plan: readonly PlannedCorrection[];
  /** How many the built-in dataset has applied already. */
  readonly inDataset: number;
}

export type CurationReading =
  | { readonly ok: true; readonly read: ReadCuration }
  /** `detail`: the reader's own word; null: the file is too large. */
  | { readonly ok: false; readonly name: string; readonly detail: string | null };

export async function readCurationFile(file: File, here: readonly Correction[]): Promise<CurationReading> {
  const { name } = file;
  if (file.size > LARGEST) return { ok: false, name, detail: null };
  let raw: unknown;
  try {
    raw = JSON.parse((await file.text()).replace(/^\uFEFF/u, ''));
  } catch (error) {
    return { ok: false, name, detail: error instanceof Error ? error.message : String(error) };
  }
  const parsed = curation.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { ok: false, name, detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
  }
  const known = new Set(committedCorrections.map(({ id }) => id));
  const { corrections } = parsed.data;
  return {
    ok: true,
    read: {
      name,
      plan: planCorrections(corrections, here, known),
      inDataset: corrections.filter(({ id }) => known.has(id)).length,
    },
  };
}
