/**
 * Conversion of amounts within one dimension: 万元 ↔ 亿元, 万人 ↔ 人, 公顷 ↔ 平方公里. Across dimensions it is refused, and
 * so is a change of what is counted: 家 and 个 may count different things, % and 个百分点 are a share and a difference.
 */

interface Unit {
  /** Units of one base can be converted into each other. */
  readonly base: string;
  /** One of this unit in the base. */
  readonly scale: number;
}

/** Numerals in front of a unit, the longer first: 千万亿 before 千万. */
export const NUMERALS: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];

/** base, then spellings with their scale. */
const TABLE: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
  [
    '元',
    [
      ['元人民币', 1],
      ['人民币', 1],
      ['CNY', 1],
      ['RMB', 1],
      ['yuan', 1],
    ],
  ],
  [
    '人',
    [
      ['名', 1],
      ['位', 1],
      ['people', 1],
    ],
  ],
  [
    '%',
    [
      ['％', 1],
      ['percent', 1],
      ['‰', 0.1],
      ['成', 10],
    ],
  ],
  [
    '个百分点',
    [
      ['百分点', 1],
      ['pp', 1],
    ],
  ],
  [
    '倍',
    [
      ['×', 1],
      ['x', 1],
    ],
  ],
  [
    '米',
    [
      ['m', 1],
      ['公里', 1e3],
      ['千米', 1e3],
      ['km', 1e3],
      ['厘米', 0.01],
      ['毫米', 0.001],
    ],
  ],
  [
    '平方米',
    [
      ['平米', 1],
      ['㎡', 1],
      ['m²', 1],
      ['公顷', 1e4],
      ['平方公里', 1e6],
      ['平方千米', 1e6],
      ['亩', 10000 / 15],
    ],
  ],
  [
    '克',
    [
      ['千克', 1e3],
      ['公斤', 1e3],
      ['kg', 1e3],
      ['吨', 1e6],
      ['t', 1e6],
    ],
  ],
  ['吨标准煤', [['吨标煤', 1]]],
  [
    '千瓦时',
    [
      ['kWh', 1],
      ['度', 1],
      ['兆瓦时', 1e3],
      ['MWh', 1e3],
    ],
  ],
  [
    '千瓦',
    [
      ['kW', 1],
      ['兆瓦', 1e3],
      ['MW', 1e3],
      ['吉瓦', 1e6],
      ['GW', 1e6],
    ],
  ],
  [
    'PFLOPS',
    [
      ['EFLOPS', 1e3],
      ['TFLOPS', 1e-3],
      ['P', 1],
      ['E', 1e3],
    ],
  ],
  [
    'GB',
    [
      ['MB', 1e-3],
      ['TB', 1e3],
      ['PB', 1e6],
      ['EB', 1e9],
    ],
  ],
];

const KNOWN = new Map<string, Unit>(
  TABLE.flatMap(([base, others]) => [
    [base, { base, scale: 1 }] as const,
    ...others.map(([name, scale]) => [name, { base, scale }] as const),
  ]),
);

function squeeze(unit: string): string {
  return unit.normalize('NFKC').replace(/\s+/gu, '');
}

/** Any word is a unit of its own; numerals in front of one are its scale. */
function unitOf(name: string): Unit {
  const unit = squeeze(name);
  const known = KNOWN.get(unit) ?? KNOWN.get(name.trim());
  if (known !== undefined) return known;
  for (const [numeral, size] of NUMERALS) {
    if (!unit.startsWith(numeral)) continue;
    const rest = unitOf(unit.slice(numeral.length));
    return { base: rest.base, scale: rest.scale * size };
  }
  return { base: unit, scale: 1 };
}

/** Products of powers of ten leave dust (0.30000000000000004) that would be shown as a reported figure. */
function withoutDust(value: number): number {
  return Number(value.toPrecision(14));
}

export type Conversion =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly from: string; readonly to: string };

/** `value` of `from` in units of `to`; refused where the two do not measure the same. An empty `from` means `to`. */
export function convertUnit(value: number, from: string, to: string): Conversion {
  if (squeeze(from) === '' || squeeze(from) === squeeze(to)) return { ok: true, value };
  const [source, goal] = [unitOf(from), unitOf(to)];
  if (source.base !== goal.base) return { ok: false, from, to };
  return { ok: true, value: withoutDust((value * source.scale) / goal.scale) };
}

/** Units that a reader of this unit is likely to have figures in, itself first: for a menu. */
export function unitChoices(unit: string): string[] {
  const { base } = unitOf(unit);
  if (['%', '个百分点', '倍', ''].includes(base)) return [unit];
  const others = (TABLE.find(([name]) => name === base)?.[1] ?? [])
    .map(([name]) => name)
    .filter(
      (name) =>
        /\p{Script=Han}|FLOPS/u.test(name) && !['元人民币', '人民币', '名', '位', '平米'].includes(name),
    );
  const scaled =
    base === '元' ? ['万元', '亿元', '万亿元'] : [`万${base}`, ...(others.length > 0 ? [] : [`亿${base}`])];
  return [...new Set([unit, base, ...scaled, ...others])];
}
