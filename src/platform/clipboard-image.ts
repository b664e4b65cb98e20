/**
 * Puts a picture on the clipboard. Must be called in the click itself: Safari allows it only there, so the item is given
 * the promise of the picture and not the picture.
 */
export async function copyPng(png: Promise<Blob>): Promise<void> {
  // A refusal below must not leave the promise without anyone who looks at it.
  png.catch(() => {});
  if (!('ClipboardItem' in window)) throw new Error('ClipboardItem');
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
