import { Button } from '../../charts/view/Button.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import type { YearGroup, Years } from '../../domain/time/deadlines.ts';
import { chosenOf, fullestHalf, isWhole, moved, yearsShown, zoomed, type Chosen } from './zoom.ts';

interface Props {
  readonly chosen: Chosen;
  readonly covered: Years;
  /** What falls due in the years that are shown. */
  readonly groups: readonly YearGroup[];
  readonly onZoom: (chosen: Chosen) => void;
}

/** The timeline nearer and further, earlier and later: buttons, so that a keyboard has them too. */
export function ZoomTools({ chosen, covered, groups, onZoom }: Props) {
  const i18n = useI18n();
  const shown = yearsShown(chosen, covered);
  const whole = isWhole(shown, covered);
  const isOneYear = shown.from === shown.to;
  const go = (years: Years): void => onZoom(chosenOf(years, covered));
  const tools = [
    { key: 'in', sign: '+', isOff: isOneYear, to: () => fullestHalf(shown, covered, groups) },
    { key: 'out', sign: '−', isOff: whole, to: () => zoomed(shown, covered, false) },
    { key: 'earlier', sign: '←', isOff: shown.from <= covered.from, to: () => moved(shown, covered, false) },
    { key: 'later', sign: '→', isOff: shown.to >= covered.to, to: () => moved(shown, covered, true) },
  ] as const;
  return (
    <fieldset className="in-row zoom-tools screen-only" aria-label={i18n.t('deadlines.zoom')}>
      {tools.map(({ key, sign, isOff, to }) => (
        <Button
          key={key}

          look="button-icon"
          aria-label={i18n.t(`deadlines.zoom.${key}`)}
          title={i18n.t(`deadlines.zoom.${key}`)}
          aria-disabled={isOff}
          onClick={() => {
            if (!isOff) go(to());
          }}
        >
          {sign}
        </Button>
      ))}
      <output className="numbers">
        {isOneYear
          ? i18n.t('deadlines.zoom.year', { year: shown.from })
          : i18n.t('deadlines.zoom.years', { from: shown.from, to: shown.to })}
      </output>
      {!whole && (
        <Button onClick={() => onZoom({ from: null, to: null })}>{i18n.t('deadlines.zoom.all')}</Button>
      )}
      <span className="muted small zoom-hint">{i18n.t('deadlines.zoom.hint')}</span>
    </fieldset>
  );
}
