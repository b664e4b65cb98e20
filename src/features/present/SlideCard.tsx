import type { StoredSlide } from '../../storage/presentation.ts';
import { useDataset } from '../shared/shell/data.ts';
import { useI18n } from '../shared/shell/look.ts';
import { Mixed } from '../../charts/view/Mixed.tsx';
import { PageView } from './PageView.tsx';
import type { Editing } from './use-editing.ts';
import { Written } from './Written.tsx';

interface Props {
  readonly slide: StoredSlide;
  readonly index: number;
  readonly count: number;
  readonly editing: Editing;
}

const formOf = ({ chart, table }: StoredSlide) =>
  chart !== null ? 'chart' : table !== null ? 'table' : 'picture';

export function SlideCard({ slide, index, count, editing }: Props) {
  const dataset = useDataset();
  const i18n = useI18n();
  const { title, version } = slide;
  return (
    <>
      <div className="deck-sheet slide-thumb" aria-hidden="true">
        <PageView page={{ kind: 'slide', slide, title }} i18n={i18n} />
      </div>
      <div className="slide-fields">
        <Written
          label={i18n.t('present.slideTitle', { n: index + 1 })}
          value={title}
          onWrite={(text) => editing.write(slide, 'title', text)}
          onLeave={() => void editing.flush()}
        />
        <Written
          label={i18n.t('present.footnote')}
          value={slide.footnote}
          onWrite={(text) => editing.write(slide, 'footnote', text)}
          onLeave={() => void editing.flush()}
        />
        <p className="muted small">
          {i18n.t(`present.form.${formOf(slide)}`)} · <Mixed lang={i18n.lang}>{slide.dataDate}</Mixed>
          {version !== dataset.version && (
            <span> · {i18n.t('present.otherVersion', { version, current: dataset.version })}</span>
          )}
        </p>
        <div className="slide-tools">
          <button
            type="button"
            className="button"
            disabled={index === 0}
            aria-label={i18n.t('present.up', { title })}
            onClick={() => editing.move(slide, index - 1)}
          >
            ↑
          </button>
          <button
            type="button"
            className="button"
            disabled={index === count - 1}
            aria-label={i18n.t('present.down', { title })}
            onClick={() => editing.move(slide, index + 1)}
          >
            ↓
          </button>
          <a className="button button-quiet" href={slide.href}>
            {i18n.t('present.back')}
          </a>
          <button
            type="button"
            className="button button-quiet"
            aria-label={i18n.t('present.remove', { title })}
            onClick={() => editing.removeSlide(slide)}
          >
            ✕
          </button>
        </div>
      </div>
    </>
  );
}
