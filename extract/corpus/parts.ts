/** The parts of one corpus together: all of them, each once, and no others. */
import { documentsAt, headerAt, type Documents, type PartHeader } from './part-file.ts';

interface Found {
  readonly path: string;
  readonly header: PartHeader;
}

/**
 * @param version of this program
 * @returns the documents in the order of their names
 * @throws Error that says which part is missing, there twice, damaged, or of another version or corpus
 */
export function documentsOfParts(paths: readonly string[], version: string): Documents {
  const parts = paths
    .map((path) => ({ path, header: headerAt(path) }))
    .sort((a, b) => a.header.part - b.header.part);
  checkParts(parts, version);
  const found = parts.map(({ path }) => documentsAt(path));
  const reads = found.flatMap(({ reads }) => reads);
  return {
    reads: reads.sort((a, b) => (a.record.file < b.record.file ? -1 : 1)),
    problems: found.flatMap(({ problems }) => problems),
  };
}

function checkParts(parts: readonly Found[], version: string): void {
  const [first] = parts;
  if (!first) throw new Error('there are no parts to merge');
  const { of, names } = first.header;
  parts.forEach(({ path, header }, i) => {
    const before = parts[i - 1];
    if (header.version !== version)
      throw new Error(`${path} was read by another version of this program: read all parts again with one`);
    if (header.of !== of)
      throw new Error(`${path} is one of ${header.of} parts, and ${first.path} one of ${of}`);
    if (header.names !== names)
      throw new Error(
        `${path} and ${first.path} are of different corpora: other documents lay in the folder`,
      );
    if (before?.header.part === header.part)
      throw new Error(`${path} and ${before.path} are both part ${header.part} of ${of}`);
  });
  const there = new Set(parts.map(({ header }) => header.part));
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((part) => !there.has(part));
  if (missing.length > 0) throw new Error(`of ${of} parts these are missing: ${missing.join(', ')}`);
}
