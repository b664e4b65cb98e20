/** Small PDFs by hand: Chinese text in a font that is named and not brought, at given places, with lines and pictures. */

export interface PdfPage {
  /** Text with the place of its baseline, from the top left corner of an A4 page, in points, and its size. */
  readonly text: readonly (readonly [text: string, x: number, y: number, size?: number])[];
  /** Lines from (x1, y1) to (x2, y2). */
  readonly lines?: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
  readonly hasPicture?: boolean;
  /** Further operators as they stand. */
  readonly raw?: string;
  /** Degrees by which a viewer turns the page. */
  readonly rotate?: number;
}

const HEIGHT = 842;

/** UCS-2 in hexadecimal, as the character map UniGB-UCS2-H reads it. */
const ucs2 = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');

function content({ text, lines = [], hasPicture, raw = '' }: PdfPage): string {
  return [
    ...text.map(
      ([words, x, y, size = 12]) => `BT /F1 ${size} Tf ${x} ${HEIGHT - y} Td <${ucs2(words)}> Tj ET`,
    ),
    ...lines.map(([x1, y1, x2, y2]) => `${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`),
    ...(hasPicture ? ['q 500 0 0 700 40 70 cm /I1 Do Q'] : []),
    raw,
  ].join('\n');
}

/** @param trailer more entries of the trailer, such as /Encrypt */
export function makePdf(pages: readonly PdfPage[], trailer = ''): Uint8Array {
  const kids = pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream',
    ...pages.flatMap((page, i) => {
      const stream = content(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Rotate ${page.rotate ?? 0} /Contents ${7 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /I1 5 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** A page that keeps pdf.js busy for minutes: states that are saved and never restored. */
export const endlessPdf = (): Uint8Array => makePdf([{ text: [], raw: 'q '.repeat(600_000) }]);

/** Running text in lines of the given number of letters, the first set in by two, as Chinese is set. */
export function paragraph(words: string, x: number, y: number, width = 30, size = 12): PdfPage['text'] {
  const lines: [string, number, number, number][] = [];
  let rest = words;
  for (let i = 0; rest !== ''; i += 1) {
    const length = i === 0 ? width - 2 : width;
    lines.push([rest.slice(0, length), i === 0 ? x + 2 * size : x, y + i * 1.5 * size, size]);
    rest = rest.slice(length);
  }
  return lines;
}
