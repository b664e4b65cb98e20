import { useI18n } from '../../ui/shell/contexts.ts';
import { useBlobUrl, type ComposedState } from './use-composed.ts';
import type { Ground } from './wishes.ts';

interface Props {
  readonly composed: ComposedState;
  readonly title: string;
  readonly ground: Ground;
}

/** The very SVG that comes out. As an image it can neither run nor fetch anything. */
export function Preview({ composed, title, ground }: Props) {
  const i18n = useI18n();
  const svg = composed.kind === 'ready' ? composed.value.svg : null;
  const url = useBlobUrl(svg, 'image/svg+xml');
  if (composed.kind === 'none') return null;
  return (
    <div className="box box-asking export-preview" data-ground={ground}>
      {composed.kind === 'failed' && (
        <p role="alert">{i18n.t('chart.exportFailed', { reason: composed.reason })}</p>
      )}
      {composed.kind === 'loading' && <output className="muted">{i18n.t('chart.opening')}</output>}
      {composed.kind === 'ready' && url !== null && (
        <img
          src={url}
          alt={i18n.t('export.previewAlt', { title })}
          width={composed.value.width}
          height={composed.value.height}
        />
      )}
    </div>
  );
}
