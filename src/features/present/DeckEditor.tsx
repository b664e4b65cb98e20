import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import type { Presentation } from '../../storage/presentation.ts';
import type { Places } from '../../page/area.ts';
import { useI18n, useRefreshing } from '../../ui/shell/contexts.ts';
import { keepPlain, placesOn, plainNow, useOwnTemplate } from '../../ui/frame/own-template.ts';
import { PrintPages } from '../../ui/frame/PrintPages.tsx';
import { RowBoundary } from '../../ui/trouble/RowBoundary.tsx';
import { rememberCurrent } from './collect.ts';
import { coverOf } from './edits.ts';
import { ExportTools } from './ExportTools.tsx';
import { firstPage, pagesOf, slideCount } from './pages.ts';
import { Refreshed } from './Refreshed.tsx';
import { Show } from './Show.tsx';
import { SlidePane } from './SlidePane.tsx';
import { TemplateField } from './TemplateField.tsx';
import { SlideStrip, type SlideStripProps } from './SlideStrip.tsx';
import { useEditing, type Editing } from './use-editing.ts';
import { Written } from './Written.tsx';

interface Props {
  readonly stored: Presentation;
  /** Id of the slide that is open; null, or one that is gone: the first. */
  readonly at: string | null;
  readonly onChoose: (slide: string) => void;
}

/** Shown from a page on, from 0; or printed. */
type Mode = { readonly kind: 'show'; readonly from: number } | { readonly kind: 'print' };

/** One presentation: its name, the way out, its slides at the side, and one of them to write on. */
export default function DeckEditor({ stored, at, onChoose }: Props) {
  const i18n = useI18n();
  const editing = useEditing(stored);
  const own = useOwnTemplate();
  const [plain, setPlain] = useState(plainNow);
  const [mode, setMode] = useState<Mode | null>(null);
  const { shown } = editing;
  const { id, name, slides } = shown;
  const index = Math.max(
    0,
    slides.findIndex((slide) => slide.id === at),
  );
  const open = slides[index];
  const end = (): void => setMode(null);
  /** What is moved is what stays open. */
  const move: Editing['move'] = (slide, to) => {
    editing.move(slide, to);
    onChoose(slide.id);
  };
  const strip = useStrip({ slides, onOpen: onChoose, onMove: move });
  // What is opened here is what is added to elsewhere.
  useEffect(() => rememberCurrent(id), [id]);
  return (
    <>
      <div className="in-row present-head">
        <Written
          label={i18n.t('present.name')}
          value={name}
          maxLength={200}
          onWrite={editing.rename}
          onLeave={() => void editing.flush()}
        />
        <Button
          look="button-main"
          disabled={slides.length === 0}
          onClick={() => setMode({ kind: 'show', from: 0 })}
        >
          {i18n.t('present.start')}
        </Button>
        <ExportTools presentation={shown} onPrint={() => setMode({ kind: 'print' })} />
        <Button look="button-quiet" onClick={() => void editing.remove()}>
          {i18n.t('present.delete')}
        </Button>
      </div>
      <CoverFields presentation={shown} editing={editing} />
      <TemplateField
        own={own}
        plain={plain}
        onPlain={(size) => {
          keepPlain(size);
          setPlain(size);
        }}
      />
      <RefreshPart presentation={shown} editing={editing} />
      {open === undefined ? (
        <div className="screen-message">
          <p>{i18n.t('present.empty')}</p>
          <p className="muted">{i18n.t('present.emptyHint')}</p>
        </div>
      ) : (
        <>
          <PagesToCome presentation={shown} places={placesOn(own, plain)} />
          <div className="deck-desk">
            <SlideStrip {...strip} open={open.id} />
            <section aria-label={i18n.t('present.slide', { n: index + 1, all: slides.length })}>
              <RowBoundary id={open.id} row={open}>
                <SlidePane
                  slide={open}
                  index={index}
                  count={slides.length}
                  editing={{ ...editing, move }}
                  onRemove={() => {
                    const neighbour = slides[index + 1] ?? slides[index - 1];
                    if (neighbour !== undefined) onChoose(neighbour.id);
                    editing.removeSlide(open);
                  }}
                  onShow={() => setMode({ kind: 'show', from: firstPage(shown, index, i18n) })}
                />
              </RowBoundary>
            </section>
          </div>
        </>
      )}
      {mode?.kind === 'show' && <Show presentation={shown} from={mode.from} onClose={end} />}
      {mode?.kind === 'print' && <PrintPages pages={pagesOf(shown, i18n)} onDone={end} />}
    </>
  );
}

/** What stands below the title of the first page; folded, since a talk among colleagues needs none of it. */
function CoverFields({
  presentation,
  editing,
}: {
  readonly presentation: Presentation;
  readonly editing: Editing;
}) {
  const { t } = useI18n();
  const cover = coverOf(presentation);
  return (
    <details className="deck-cover">
      <summary>{t('present.cover')}</summary>
      <div className="in-row">
        {COVER_FIELDS.map((key) => (
          <Written
            key={key}
            label={t(`present.cover.${key}`)}
            value={cover[key]}
            maxLength={200}
            onWrite={(text) => editing.cover(key, text)}
            onLeave={() => void editing.flush()}
          />
        ))}
      </div>
    </details>
  );
}
const COVER_FIELDS = ['office', 'speaker', 'date'] as const;

/** New figures for slides that were collected earlier. */
function RefreshPart({
  presentation,
  editing,
}: {
  readonly presentation: Presentation;
  readonly editing: Editing;
}) {
  const { t } = useI18n();
  const { refresh, refreshed, forget } = useRefreshing();
  const start = async (): Promise<void> => {
    await editing.flush();
    await refresh(presentation);
  };
  return (
    <>
      <p className="in-row">
        <Button disabled={presentation.slides.length === 0} onClick={() => void start()}>
          {t('present.refresh')}
        </Button>
        <span className="muted small">{t('present.refresh.hint')}</span>
      </p>
      {refreshed?.presentation === presentation.id && (
        <Refreshed
          presentation={presentation}
          found={refreshed.slides}
          onAccept={editing.refresh}
          onClose={forget}
        />
      )}
    </>
  );
}

/** How many pages leave, before they do. */
function PagesToCome({
  presentation,
  places,
}: {
  readonly presentation: Presentation;
  readonly places: Places | null;
}) {
  const i18n = useI18n();
  const n = useMemo(() => pagesOf(presentation, i18n).length, [presentation, i18n]);
  const pptx = useMemo(() => slideCount(presentation, places, i18n), [presentation, places, i18n]);
  return (
    <p className="muted small">
      {i18n.t(n === pptx ? 'present.pagesCome' : 'present.pagesDiffer', { n, pptx })}{' '}
      {i18n.t('present.pptxHint')}
    </p>
  );
}

type Strip = Omit<SlideStripProps, 'open'>;

/** The strip is drawn after what is typed, and again only where its slides are others: sixty take some 50 ms. */
function useStrip(strip: Strip): Strip {
  const latest = useRef(strip);
  useEffect(() => {
    latest.current = strip;
  });
  return {
    slides: useDeferredValue(strip.slides),
    onOpen: useCallback<Strip['onOpen']>((id) => latest.current.onOpen(id), []),
    onMove: useCallback<Strip['onMove']>((slide, to) => latest.current.onMove(slide, to), []),
  };
}
