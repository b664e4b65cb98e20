/** Several files as one: where there is more than one to save, nobody is asked for each. */
import { zipSync } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly file: Blob;
}

/** Each under its name, packed. */
export async function zipOf(entries: readonly ZipEntry[]): Promise<Blob> {
  const packed = await Promise.all(
    entries.map(async ({ name, file }) => [name, new Uint8Array(await file.arrayBuffer())] as const),
  );
  // A fixed date (the first that the format knows), so that the same pictures make the same file.
  const mtime = new Date(1980, 0, 1);
  return new Blob([zipSync(Object.fromEntries(packed), { mtime })], { type: 'application/zip' });
}
