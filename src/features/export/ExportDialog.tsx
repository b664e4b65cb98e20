import { useMemo, useState } from 'react';
import '../../styles/deck.css';
import '../../styles/export.css';
import { Button } from '../../charts/view/Button.tsx';
import type { Exhibit } from '../../charts/exhibit/exhibit.ts';
import { slideForm } from '../../charts/exhibit/slide.ts';
import { placesOn, plainNow, useOwnTemplate } from '../../ui/frame/own-template.ts';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { copyPicture, saveCsv, savePng, savePptx, saveSvg, saveXlsx, useActions } from './actions.ts';
import { DataActions, PaperActions } from './FileActions.tsx';
import { PictureActions } from './PictureActions.tsx';
import { PictureFields, TextFields } from './PictureFields.tsx';
import { slideCount } from './paper.ts';
import { useComposed, useBlobUrl, type ComposedState } from './use-composed.ts';
import { firstWishes, type Wishes, type Ground } from './wishes.ts';
import type { Composed } from '../../charts/exhibit/picture.ts';
import { Modal } from '../../ui/popup/Modal.tsx';

interface Props {
  readonly exhibit: Exhibit;
  readonly onClose: () => void;
}

/** Everything in which a frame can leave the app. What is chosen here is seen in the preview at once. */
export default function ExportDialog({ exhibit, onClose }: Props) {
  const dataset = useDataset();
  const i18n = useI18n();
  const [wishes, setWishes] = useState(() => firstWishes(exhibit));
  const composed = useComposed(exhibit, wishes, i18n);
  const { isBusy, outcome, run } = useActions();
  const own = useOwnTemplate();
  const slides = useMemo(() => slideCount(exhibit, placesOn(own, plainNow()), i18n), [exhibit, own, i18n]);
  const onWish = (patch: Partial<Wishes>): void => setWishes((known) => ({ ...known, ...patch }));
  const given = { exhibit, wishes, context: { dataset, i18n } };
  const pictures = composed.kind === 'ready' ? composed.value : null;
  return (
    <Modal look="export" title={i18n.t('chart.export')} onClose={onClose}>
      <div className="stack export-body" data-drawn={exhibit.drawing !== null}>
        <Preview composed={composed} ground={wishes.ground} />
        <div className="stack export-form">
          <TextFields ownTitle={exhibit.title} wishes={wishes} onWish={onWish} />
          {exhibit.drawing !== null && (
            <fieldset className="stack">
              <legend>{i18n.t('export.picture')}</legend>
              <PictureFields wishes={wishes} onWish={onWish} />
              <PictureActions
                pictures={pictures}
                scale={wishes.scale}

                isBusy={isBusy}
                onCopy={(drawn) => run(copyPicture(drawn, given))}
                onPng={(drawn) => run(savePng(drawn, given))}
                onSvg={(drawn) => run(saveSvg(drawn, given))}
              />
            </fieldset>
          )}
          <fieldset className="stack">
            <legend>{i18n.t('export.slide')}</legend>
            <Button disabled={isBusy} onClick={() => run(savePptx(given))}>
              {i18n.t('export.pptx')}
            </Button>
            <p className="small muted">
              {i18n.t(`export.pptx.${slideForm(exhibit, false)}`)}{' '}
              {slides !== null && i18n.t('export.pptx.pages', { n: slides })}{' '}
              {own?.template && i18n.t('export.pptx.template', { name: own.name })}
            </p>
          </fieldset>
          <DataActions
            exhibit={exhibit}
            wishes={wishes}
            onWish={onWish}

            isBusy={isBusy}
            onCsv={() => run(saveCsv(given))}
            onXlsx={() => run(saveXlsx(given))}
          />
          <PaperActions exhibit={exhibit} wishes={wishes} />
          <output
            className={outcome?.isError === true ? 'export-outcome failed small' : 'export-outcome small'}
            data-error={outcome?.isError}
          >
            {outcome?.text}
          </output>
        </div>
      </div>
    </Modal>
  );
}

interface PreviewProps {
  readonly composed: ComposedState;
  readonly ground: Ground;
}

/** The pictures that come out, one below the other. */
function Preview({ composed, ground }: PreviewProps) {
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
