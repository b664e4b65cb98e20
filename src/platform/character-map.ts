/** A character map for a PDF that names one and does not bring it: from the page's own files, or from inside the page. */
import { embeddedFile } from './embedded.ts';

/** @throws where there is none of that name. */
export async function loadCharacterMap(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const path = `character-maps/${encodeURIComponent(name)}`;
  const response = embeddedFile(path) ?? (await fetch(`./${path}`));
  if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
