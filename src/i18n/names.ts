/**
 * Names in the data that a language has a word of its own for; all others are shown as the data have them, in Chinese.
 * `one`: a unit in the singular, where that is another word.
 */
export type NameKind = 'place' | 'unit' | 'one' | 'indicator';

/** By `place:330100`, `unit:家`, `indicator:地区生产总值增速`. */
export type Names = Readonly<Record<`${NameKind}:${string}`, string>>;

export type NameOf = (kind: NameKind, id: string) => string | undefined;

const HAN = /\p{Script=Han}/u;

/** Of a unit that no table has and that is made of two: 吨/万人, t/10,000-people. */
export function quotientName(unit: string, name: NameOf): string | undefined {
  const [above = '', below = ''] = unit.split('/');
  if (above === '' || !HAN.test(below)) return undefined;
  const many = name('unit', above) ?? (HAN.test(above) ? undefined : above);
  const one = name('one', below) ?? name('unit', below);
  return many === undefined || one === undefined ? undefined : `${many}/${one}`;
}
