/** An SVG as a PNG, by the browser itself. */
import { withDpi } from './png.ts';

/** Browsers refuse larger canvases, or return them empty. */
export const LARGEST_SIDE = 16_384;
export const LARGEST_AREA = 100_000_000;

export interface RasterWishes {
  /** Pixels of the picture. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

/** Throws where the size is beyond what canvases can hold, or the picture cannot be read. */
export async function rasterise(svg: string, { width, height, dpi }: RasterWishes): Promise<Blob> {
  if (width > LARGEST_SIDE || height > LARGEST_SIDE || width * height > LARGEST_AREA)
    throw new Error(`${width} × ${height}`);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const plain = await pngOf(canvas);
    return new Blob([withDpi(new Uint8Array(await plain.arrayBuffer()), dpi)], { type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the canvas is empty'));
      else resolve(blob);
    }, 'image/png');
  });
}
