/** What is inside a zip, by its directory. */
import { unzipSync } from 'fflate';

/** Names of the files in a zip; none where its directory cannot be read. Nothing is unpacked. */
export function zipNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    return [];
  }
  return names;
}
