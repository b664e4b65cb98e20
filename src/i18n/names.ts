/**
 * Names in the data that a language has a word of its own for; all others are shown as the data have them, in Chinese.
 * `one`: a unit in the singular, where that is another word.
 */
export type NameKind = 'place' | 'unit' | 'one' | 'indicator';

/** By `place:330100`, `unit:家`, `indicator:地区生产总值增速`. */
export type Names = Readonly<Record<`${NameKind}:${string}`, string>>;

export type NameOf = (kind: NameKind, id: string) => string | undefined;
