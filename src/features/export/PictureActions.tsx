import { Button } from '../../charts/view/Button.tsx';
import type { Composed } from '../../charts/exhibit/picture.ts';
import type { ExportI18n } from '../../i18n/export-words.ts';
import { isDrawable, pixelsOf, type Scale } from './wishes.ts';

interface Props {
  /** Null while it is drawn. */
  readonly picture: Composed | null;
  readonly scale: Scale;
  readonly words: ExportI18n;
  readonly isBusy: boolean;
  readonly onCopy: (picture: Composed) => void;
  readonly onPng: (picture: Composed) => void;
  readonly onSvg: (picture: Composed) => void;
}

/** Below this, in pixels, words are hard to read. */
const READABLE = 12;

/** The pictures, and what is to be known of them before they are made. */
export function PictureActions({ picture, scale, words, isBusy, onCopy, onPng, onSvg }: Props) {
  const { t } = words;
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
      {picture !== null && <Remarks picture={picture} words={words} />}
    </>
  );
}

/** What the picture has to say for itself. */
function Remarks({ picture, words: { t } }: { readonly picture: Composed; readonly words: ExportI18n }) {
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
