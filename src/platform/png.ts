/** The physical size of a PNG: a pHYs chunk put in front of its image data. */

const SIGNATURE = 8;
const INCH = 0.0254;

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 as PNG has it (ISO 3309). */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function physChunk(dpi: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round(dpi / INCH);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  // The unit is the metre.
  view.setUint8(16, 1);
  view.setUint32(17, crcOf(chunk.subarray(4, 17)));
  return chunk;
}

/** Where the chunks behind the heading begin; throws where it is no PNG. */
function behindHeading(png: Uint8Array): number {
  const isPng =
    png.length > 33 && png[0] === 0x89 && new TextDecoder().decode(png.subarray(12, 16)) === 'IHDR';
  if (!isPng) throw new Error('not a PNG');
  return SIGNATURE + 12 + new DataView(png.buffer, png.byteOffset).getUint32(SIGNATURE);
}

/** The same picture with its resolution written in, in dots per inch. */
export function withDpi(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const at = behindHeading(png);
  const chunk = physChunk(dpi);
  const written = new Uint8Array(png.length + chunk.length);
  written.set(png.subarray(0, at));
  written.set(chunk, at);
  written.set(png.subarray(at), at + chunk.length);
  return written;
}
