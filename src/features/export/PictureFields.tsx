import { type ReactNode, useId } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { Choice } from '../../charts/view/Choice.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import { naturalDpi, PRESETS, SCALES, GROUNDS, type WishesProps } from './wishes.ts';

/** Size, scale, resolution and ground of the picture. */
export function PictureFields({ wishes, onWish }: WishesProps) {
  const { t } = useI18n();
  const { preset, custom, scale, dpi, ground } = wishes;
  return (
    <div className="in-row spaced">
      <Choice
        label={t('export.preset')}
        value={preset}
        options={PRESETS.map((id) => ({ id, name: t(`export.preset.${id}`) }))}
        onChange={(chosen) => onWish({ preset: chosen })}
      />
      {preset === 'custom' && (
        <>
          <NumberField
            label={t('export.width')}
            value={custom.width}
            onChange={(width) => onWish({ custom: { ...custom, width: width ?? Number.NaN } })}
          />
          <NumberField
            label={t('export.height')}
            value={custom.height}
            hint={t('export.heightHint')}
            onChange={(height) => onWish({ custom: { ...custom, height } })}
          />
        </>
      )}
      <Choice
        label={t('export.scale')}
        value={String(scale)}
        options={SCALES.map((id) => ({ id: String(id), name: `${id}×` }))}
        onChange={(chosen) => onWish({ scale: SCALES.find((id) => String(id) === chosen) ?? scale })}
      />
      <NumberField
        label={t('export.dpi')}
        value={dpi}
        hint={String(naturalDpi(scale))}
        onChange={(value) => onWish({ dpi: value })}
      />
      <Choice
        label={t('export.ground')}
        value={ground}
        options={GROUNDS.map((id) => ({ id, name: t(`export.ground.${id}`) }))}
        onChange={(chosen) => onWish({ ground: chosen })}
      />
    </div>
  );
}

interface NumberProps {
  readonly label: string;
  /** Null: empty. */
  readonly value: number | null;
  readonly hint?: string;
  readonly onChange: (value: number | null) => void;
}

function NumberField({ label, value, hint, onChange }: NumberProps): ReactNode {
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id} className="small muted">
        {label}
      </label>
      <input
        id={id}
        className="input export-number"
        inputMode="numeric"
        value={value === null || Number.isNaN(value) ? '' : String(value)}
        placeholder={hint}
        onChange={(event) => {
          const digits = event.target.value.replace(/\D/gu, '');
          onChange(digits === '' ? null : Number(digits));
        }}
      />
    </span>
  );
}

interface TextFieldsProps extends WishesProps {
  /** The exhibit's own. */
  readonly ownTitle: string;
}

const LONGEST = 400;

/** The title, which may be put otherwise, and a footnote of the reader's own. */
export function TextFields({ ownTitle, wishes, onWish }: TextFieldsProps) {
  const { t } = useI18n();
  const [title, footnote] = [useId(), useId()];
  return (
    <fieldset className="stack">
      <legend>{t('export.text')}</legend>
      <label htmlFor={title} className="small muted">
        {t('export.about.title')}
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
        {t('export.about.note')}
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
