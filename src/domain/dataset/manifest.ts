/**
 * `data/manifest.json`: every file that a run of the extractor wrote, with length and hash. It is written last, so that
 * what it says is whole; what it does not name is not ours.
 */
import { z } from './schema/zod.ts';
import { SCHEMA_VERSION } from './schema.ts';

export const MANIFEST = 'manifest.json';

/** The folder in which a run makes its files; one that holds a manifest was cut off while it put them in place. */
export const STAGING = /^\.staging-([1-9]\d*)$/u;

/** What holds for all documents. Another such file of the dataset is added here, and is then kept, checked and removed like these. */
export const SHARED_FILES = ['targets.json', 'observations.json', 'ids.json', 'schema.json'] as const;
/** One file for each document. */
export const DOCUMENT_FOLDERS = ['text', 'ledger'] as const;

export const textPath = (documentId: string): string => `text/${documentId}.txt`;
export const ledgerPath = (documentId: string): string => `ledger/${documentId}.json`;

const OF_A_DOCUMENT = /^(?:text\/d-[0-9a-f]{12}\.txt|ledger\/d-[0-9a-f]{12}\.json)$/u;
const SHARED: ReadonlySet<string> = new Set(SHARED_FILES);

export const isDocumentPath = (path: string): boolean => OF_A_DOCUMENT.test(path);
/** Whether the extractor writes files of this path, below its output. */
export const isOurPath = (path: string): boolean => SHARED.has(path) || isDocumentPath(path);

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const manifest = z.object({
  program: z.literal('policy-targets'),
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** By path, with `/`. A manifest that names a file of another form is not ours: what it names may be removed. */
  files: z.record(z.string().refine(isOurPath), z.object({ bytes: z.int().nonnegative(), sha256 })),
});
export type Manifest = z.infer<typeof manifest>;

/** A file as it was written. */
export interface FileMark {
  /** Below the output, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export function manifestText(marks: readonly FileMark[]): string {
  const files = [...marks]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, bytes, sha256 }) => [path, { bytes, sha256 }] as const);
  const said: Manifest = {
    program: 'policy-targets',
    schemaVersion: SCHEMA_VERSION,
    files: Object.fromEntries(files),
  };
  return `${JSON.stringify(said, null, 1)}\n`;
}

/** The files of a dataset that was written before there were manifests. */
export const pathsWithoutManifest = (documentIds: readonly string[]): string[] => [
  'targets.json',
  'ids.json',
  'schema.json',
  ...documentIds.flatMap((id) => [textPath(id), ledgerPath(id)]).filter(isDocumentPath),
];
