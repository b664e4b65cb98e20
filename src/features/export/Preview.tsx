import type { Composed } from '../../charts/exhibit/picture.ts';
import { useI18n } from '../../ui/shell/contexts.ts';
import { useBlobUrl, type ComposedState } from './use-composed.ts';
import type { Ground } from './wishes.ts';

interface Props {
  readonly composed: ComposedState;
  readonly ground: Ground;
}

/** The pictures that come out, one below the other. */
export function Preview({ composed, ground }: Props) {
  const i18n = useI18n();
  if (composed.kind === 'none') return null;
  return (
    <div className="box box-asking export-preview" data-ground={ground}>
      {composed.kind === 'failed' && (
        <p role="alert">{i18n.t('chart.exportFailed', { reason: composed.reason })}</p>
      )}
      {composed.kind === 'loading' && <output className="muted">{i18n.t('chart.opening')}</output>}
      {composed.kind === 'ready' &&
        composed.value.map((picture) => <PicturePreview key={picture.title} picture={picture} />)}
    </div>
  );
}

/** The very SVG that comes out. As an image it can neither run nor fetch anything. */
function PicturePreview({ picture }: { readonly picture: Composed }) {
  const { t } = useI18n();
  const url = useBlobUrl(picture.svg, 'image/svg+xml');
  if (url === null) return null;
  return (
    <img
      src={url}
      alt={t('export.previewAlt', { title: picture.title })}
      width={picture.width}
      height={picture.height}
    />
  );
}
