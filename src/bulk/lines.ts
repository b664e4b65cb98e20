/**
 * JSON laid out in lines, read piece by piece while it arrives and in turns, so that a large file never holds a page up.
 */
import { turns } from './turns.ts';

/** Bytes that are read at a time; what came before the program ran is there in one piece. */
const PIECE = 1 << 18;

/** Read while it arrives, and in turns where it comes faster than the page can draw. */
export async function readPieces(
  body: ReadableStream<Uint8Array> | null,
  take: (piece: string) => void,
): Promise<void> {
  const decoder = new TextDecoder();
  const pieces = body?.getReader();
  const breathe = turns();
  for (;;) {
    const piece = await pieces?.read();
    if (piece?.value === undefined) break;
    for (let at = 0; at < piece.value.length; at += PIECE) {
      take(decoder.decode(piece.value.subarray(at, at + PIECE), { stream: true }));
      await breathe();
    }
  }
  take(decoder.decode());
}

interface LineReader {
  /** The next piece of the text, of any length. */
  readonly take: (piece: string) => void;
  /** What stands after the last break. */
  readonly rest: () => string;
}

/** Hands over each line as soon as it is there. */
export function lineReader(read: (line: string) => void): LineReader {
  let begun: string[] = [];
  return {
    take: (piece) => {
      const [rest = '', ...lines] = piece.split('\n');
      begun.push(rest);
      for (const line of lines) {
        read(begun.join(''));
        begun = [line];
      }
    },
    rest: () => begun.join(''),
  };
}

export const withoutComma = (line: string): string => (line.endsWith(',') ? line.slice(0, -1) : line);

/** The built-in dataset is validated when the page is built; its version and hash vouch for it here. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the one place where a type is given to what is read
export function trusted<T>(text: string): T {
  const value: T = JSON.parse(text);
  return value;
}

/** A list as JSON, a line each. */
export const writeList = (list: readonly object[]): string =>
  `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`;

/** Of `writeList`, or of a list in one line. Throws a SyntaxError where the text is neither, or ends too early. */
export async function readList<T extends object>(body: ReadableStream<Uint8Array> | null): Promise<T[]> {
  const list: T[] = [];
  const lines = lineReader((line) => {
    if (line !== '[' && line !== '') list.push(trusted(withoutComma(line)));
  });
  await readPieces(body, lines.take);
  const rest = lines.rest();
  if (rest === ']') return list;
  if (list.length > 0 || !rest.startsWith('[')) throw new SyntaxError('the list ends too early');
  return trusted(rest);
}
