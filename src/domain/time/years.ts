/** First and last calendar year of an EDTF date or interval: `2025`, `2025-06-30`, `2021/2025`. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

export function yearsOf(edtf: string): Years {
  const [from = edtf, to = from] = edtf.split('/');
  return { first: Number(from.slice(0, 4)), last: Number(to.slice(0, 4)) };
}
