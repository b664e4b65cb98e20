import { Button } from '../../charts/view/Button.tsx';
import type { Composed } from '../../charts/exhibit/picture.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { isDrawable, pixelsOf, type Scale } from './wishes.ts';

interface Props {
  /** Null while it is drawn. */
  readonly picture: Composed | null;
  readonly scale: Scale;
  readonly isBusy: boolean;
  readonly onCopy: (picture: Composed) => void;
  readonly onPng: (picture: Composed) => void;
  readonly onSvg: (picture: Composed) => void;
}

/** Below this, in pixels are hard to read. */
const READABLE = 12;

/** The pictures, and what is to be known of them before they are made. */
export function PictureActions({ picture, scale, isBusy, onCopy, onPng, onSvg }: Props) {
  const { t } = useI18n();
  const pixels = picture === null ? null : pixelsOf(picture, scale);
  const canDraw = pixels !== null && isDrawable(pixels) && !isBusy;
  const act = (doing: (picture: Composed) => void) => () => {
    if (picture !== null) doing(picture);
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
        <Button disabled={picture === null || isBusy} onClick={act(onSvg)}>
          {t('export.svg')}
        </Button>
      </div>
      {pixels !== null && (
        <p className="small muted">
          {t(isDrawable(pixels) ? 'export.size' : 'export.tooLarge', { ...pixels })}
        </p>
      )}
      {picture !== null && <Remarks picture={picture} />}
    </>
  );
}

/** What the picture has to say for itself. */
function Remarks({ picture }: { readonly picture: Composed }) {
  const { t } = useI18n();
  const { smallest, isTaller, isShortened } = picture;
  const remarks = [
    ...(smallest < READABLE ? [t('export.smallType', { size: smallest.toFixed(1) })] : []),
    ...(isTaller ? [t('export.taller')] : []),
    ...(isShortened ? [t('export.shortened')] : []),
  ];
  return remarks.map((remark) => (
    <p key={remark} className="small">
      {remark}
    </p>
  ));
}
