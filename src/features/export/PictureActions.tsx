import { Button } from '../../charts/view/Button.tsx';
import type { Composed } from '../../charts/exhibit/picture.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { isDrawable, pixelsOf, type Scale } from './wishes.ts';

interface Props {
  /** Null while it is drawn. */
  readonly pictures: readonly Composed[] | null;
  readonly scale: Scale;
  readonly isBusy: boolean;
  readonly onCopy: (pictures: readonly Composed[]) => void;
  readonly onPng: (pictures: readonly Composed[]) => void;
  readonly onSvg: (pictures: readonly Composed[]) => void;
}

/** Below this, in pixels are hard to read. */
const READABLE = 12;

/** The pictures, and what is to be known of them before they are made. */
export function PictureActions({ pictures, scale, isBusy, onCopy, onPng, onSvg }: Props) {
  const { t } = useI18n();
  const first = pictures?.[0] ?? null;
  const pixels = first === null ? null : pixelsOf(first, scale);
  const canDraw = pixels !== null && isDrawable(pixels) && !isBusy;
  const act = (doing: (pictures: readonly Composed[]) => void) => () => {
    if (pictures !== null) doing(pictures);
  };
  return (
    <>
      <div className="in-row">
        <Button disabled={!canDraw} onClick={act(onCopy)}>
          {t('export.copy')}
        </Button>
        <Button disabled={!canDraw} onClick={act(onPng)}>
          {t('export.png')}
        </Button>
        <Button disabled={pictures === null || isBusy} onClick={act(onSvg)}>
          {t('export.svg')}
        </Button>
      </div>
      {pixels !== null && (
        <p className="small muted">
          {t(isDrawable(pixels) ? 'export.size' : 'export.tooLarge', { ...pixels })}
        </p>
      )}
      {first !== null && pictures !== null && <Remarks first={first} count={pictures.length} />}
    </>
  );
}

/** What the pictures have to say for themselves. */
function Remarks({ first: { smallest }, count }: { readonly first: Composed; readonly count: number }) {
  const { t } = useI18n();
  return (
    <>
      {smallest < READABLE && <p className="small">{t('export.smallType', { size: smallest.toFixed(1) })}</p>}
      {count > 1 && <p className="small">{t('export.parted', { n: count })}</p>}
    </>
  );
}
