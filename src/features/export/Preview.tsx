import type { ExportI18n } from '../../i18n/export-words.ts';
import { useBlobUrl, type ComposedState } from './use-composed.ts';
import type { Ground } from './wishes.ts';

interface Props {
  readonly composed: ComposedState;
  readonly title: string;
  readonly ground: Ground;
  readonly words: ExportI18n;
}

/** The very SVG that comes out. As an image it can neither run nor fetch anything. */
export function Preview({ composed, title, ground, words }: Props) {
  const svg = composed.kind === 'ready' ? composed.value.svg : null;
  const url = useBlobUrl(svg, 'image/svg+xml');
  if (composed.kind === 'none') return null;
  return (
    <div className="box box-asking export-preview" data-ground={ground}>
      {composed.kind === 'failed' && (
        <p role="alert">{words.t('export.failed', { reason: composed.reason })}</p>
      )}
      {composed.kind === 'loading' && <output className="muted">{words.t('export.drawing')}</output>}
      {composed.kind === 'ready' && url !== null && (
        <img
          src={url}
          alt={words.t('export.previewAlt', { title })}
          width={composed.value.width}
          height={composed.value.height}
        />
      )}
    </div>
  );
}
