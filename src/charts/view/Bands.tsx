import { useCallback, useRef } from 'react';
import type { DrawingBand } from '../exhibit/exhibit.ts';
import { PALETTES } from '../palette.ts';
import { EChart } from './EChart.tsx';
import { useIsNear } from './use-is-near.ts';

interface BandProps {
  readonly band: DrawingBand;
  readonly theme: 'light' | 'dark';
  readonly opening: string;
  readonly onSelect: (id: string) => void;
  readonly onFailed: (reason: string) => void;
}

interface Props extends Omit<BandProps, 'band'> {
  readonly bands: readonly DrawingBand[];
  readonly label: string;
}

/** A tall drawing, of which only the pieces in and near the view are drawn. */
export function Bands({ bands, label, ...props }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- several pictures of one drawing: no field of a form.
    <div className="chart-bands" role="group" aria-label={label}>
      {bands.map((band) => (
        <Band key={band.summary} band={band} {...props} />
      ))}
    </div>
  );
}

/** Keeps its height while it is not drawn, so that nothing jumps. */
function Band({ band, theme, opening, onSelect, onFailed }: BandProps) {
  const box = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(box);
  const option = useCallback(
    (width: number, animate: boolean) => band.option({ palette: PALETTES[theme], width, animate }),
    [band, theme],
  );
  return (
    <div ref={box} className="chart-band" style={{ minHeight: band.height(0) }}>
      {isNear && (
        <EChart
          option={option}
          height={band.height}
          label={band.summary}
          opening={opening}
          onSelect={onSelect}
          onFailed={onFailed}
        />
      )}
    </div>
  );
}
