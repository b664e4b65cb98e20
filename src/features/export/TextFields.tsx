import { useId } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import type { ExportI18n } from '../../i18n/export-words.ts';
import type { WishesProps } from './wishes.ts';

interface Props extends WishesProps {
  /** The exhibit's own. */
  readonly ownTitle: string;
  readonly words: ExportI18n;
}

const LONGEST = 400;

/** The title, which may be put otherwise, and a footnote of the reader's own. */
export function TextFields({ ownTitle, wishes, onWish, words: { t } }: Props) {
  const [title, footnote] = [useId(), useId()];
  return (
    <fieldset>
      <legend>{t('export.text')}</legend>
      <label htmlFor={title} className="small muted">
        {t('export.frameTitle')}
      </label>
      <textarea
        id={title}
        className="input"
        rows={2}
        maxLength={LONGEST}
        value={wishes.title}
        onChange={(event) => onWish({ title: event.target.value })}
      />
      {wishes.title !== ownTitle && (
        <Button look="button-quiet small" onClick={() => onWish({ title: ownTitle })}>
          {t('export.titleReset')}
        </Button>
      )}
      <label htmlFor={footnote} className="small muted">
        {t('export.footnote')}
      </label>
      <textarea
        id={footnote}
        className="input"
        rows={2}
        maxLength={LONGEST}
        placeholder={t('export.footnoteHint')}
        value={wishes.footnote}
        onChange={(event) => onWish({ footnote: event.target.value })}
      />
    </fieldset>
  );
}
