import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { StoredSlide } from '../../storage/presentation.ts';
import { useDataset, useI18n } from '../../ui/shell/contexts.ts';
import { formOf } from './edits.ts';
import { SlideSheet } from './Thumbnail.tsx';
import type { Editing } from './use-editing.ts';
import { Written } from './Written.tsx';

interface Props {
  readonly slide: StoredSlide;
  readonly index: number;
  readonly count: number;
  readonly editing: Editing;
  readonly onRemove: () => void;
  /** Shows the presentation from this slide on. */
  readonly onShow: () => void;
}

/** One slide, large, with what can be written on it and done with it. */
export function SlidePane({ slide, index, count, editing, onRemove, onShow }: Props) {
  const dataset = useDataset();
  const i18n = useI18n();
  const { title, version } = slide;
  const flush = (): void => void editing.flush();
  return (
    <>
      <div className="form-grid slide-fields">
        <Written
          label={i18n.t('present.slideTitle', { n: index + 1 })}
          value={title}
          onWrite={(text) => editing.write(slide, 'title', text)}
          onLeave={flush}
        />
        <Written
          label={i18n.t('present.footnote')}
          value={slide.footnote}
          onWrite={(text) => editing.write(slide, 'footnote', text)}
          onLeave={flush}
        />
      </div>
      <div className="slide-large">
        <SlideSheet slide={slide} />
      </div>
      <p className="muted small">
        {i18n.t(`present.form.${formOf(slide)}`)} · {mixed(slide.dataDate, i18n.lang)}
        {version !== dataset.version && (
          <span> · {i18n.t('present.otherVersion', { version, current: dataset.version })}</span>
        )}
      </p>
      <div className="in-row">
        <Button onClick={onShow}>{i18n.t('present.startHere')}</Button>
        <Button
          disabled={index === 0}
          aria-label={i18n.t('present.up', { title })}
          onClick={() => editing.move(slide, index - 1)}
        >
          ↑
        </Button>
        <Button
          disabled={index === count - 1}
          aria-label={i18n.t('present.down', { title })}
          onClick={() => editing.move(slide, index + 1)}
        >
          ↓
        </Button>
        <a className="button button-quiet" href={slide.href}>
          {i18n.t('present.back')}
        </a>
        <Button look="button-quiet" aria-label={i18n.t('present.remove', { title })} onClick={onRemove}>
          ✕
        </Button>
      </div>
    </>
  );
}
