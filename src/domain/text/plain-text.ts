/**
 * Signs that show nothing and change what stands around them: controls, overrides of the writing direction (U+202E turns
 * a line about), signs without width, halves of pairs. No name or figure of a policy has them.
 */
const HIDDEN =
  // oxlint-disable-next-line no-control-regex -- these are the signs that are meant
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff\p{Cs}]/gu;

/** What a reader of the text would see of it. */
export function plainText(text: string): string {
  return text.replace(HIDDEN, '');
}
