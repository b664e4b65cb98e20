import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { Presentation, StoredSlide } from '../../storage/presentation.ts';
import { useI18n, type RefreshedSlides } from '../../ui/shell/contexts.ts';
import { changesOf, type Change } from './changes.ts';

interface Props {
  readonly presentation: Presentation;
  /** By the slide's id; null where its frame was not found. */
  readonly found: RefreshedSlides;
  /** By the id of the slide in whose place it comes. */
  readonly onAccept: (slides: ReadonlyMap<string, StoredSlide>) => void;
  readonly onClose: () => void;
}

/** What new data change in a presentation, slide by slide; nothing is taken over unasked. */
export function Refreshed({ presentation: { slides }, found, onAccept, onClose }: Props) {
  const { t } = useI18n();
  const rows = slides.flatMap((slide, at) => {
    const after = found.get(slide.id);
    if (after === undefined) return [];
    return [{ slide, after, at, changes: after === null ? [] : changesOf(slide, after) }];
  });
  const changed = rows.filter(({ changes }) => changes.length > 0);
  // Of the same figures the date may be another.
  const newer = new Map(
    rows.flatMap(({ slide, after, changes }) =>
      after !== null && (changes.length > 0 || after.version !== slide.version)
        ? [[slide.id, after] as const]
        : [],
    ),
  );
  return (
    <section className="stack deck-refreshed" aria-label={t('present.refreshed')}>
      <div className="in-row">
        <output>{t('present.refreshed.count', { n: changed.length, all: rows.length })}</output>
        <Button disabled={newer.size === 0} onClick={() => onAccept(newer)}>
          {t('present.refreshed.all')}
        </Button>
        <Button look="button-quiet" onClick={onClose}>
          {t('common.close')}
        </Button>
      </div>
      <ul className="stack">
        {rows.map(({ slide, after, at, changes }) => (
          <li key={slide.id}>
            <span className="in-row">
              <strong>{at + 1}</strong> {slide.title}
              {after !== null && changes.length > 0 && (
                <Button
                  aria-label={t('present.refreshed.takeThis', { title: slide.title })}
                  onClick={() => onAccept(new Map([[slide.id, after]]))}
                >
                  {t('present.refreshed.take')}
                </Button>
              )}
            </span>
            <Changes isMissing={after === null} changes={changes} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** More nobody reads one by one. */
const MOST = 50;

function Changes({
  isMissing,
  changes,
}: {
  readonly isMissing: boolean;
  readonly changes: readonly Change[];
}) {
  const i18n = useI18n();
  const { t, lang } = i18n;
  if (isMissing) return <p className="muted small">{t('present.refreshed.missing')}</p>;
  if (changes.length === 0) return <p className="muted small">{t('present.refreshed.same')}</p>;
  const none = t('present.refreshed.none');
  return (
    <ul className="small numbers">
      {changes.slice(0, MOST).map(({ kind, what, from, to }) => (
        <li key={kind + what}>
          {kind === 'title' && i18n.labelled(t('present.refreshed.title'), '')}
          {kind === 'figure' && mixed(i18n.labelled(what, ''), lang)}
          {mixed(from ?? none, lang)} → {mixed(to ?? none, lang)}
        </li>
      ))}
      {changes.length > MOST && <li>{t('present.refreshed.more', { n: changes.length - MOST })}</li>}
    </ul>
  );
}
