import { useId, type ReactNode } from 'react';
import { Choice } from '../../charts/view/Choice.tsx';
import type { ExportI18n } from '../../i18n/export-words.ts';
import { naturalDpi, PRESETS, SCALES } from './sizes.ts';
import { GROUNDS, type WishesProps } from './wishes.ts';

interface Props extends WishesProps {
  readonly words: ExportI18n;
}

/** Size, scale, resolution and ground of the picture. */
export function PictureFields({ wishes, onWish, words }: Props) {
  const { t } = words;
  const { preset, custom, scale, dpi, ground } = wishes;
  return (
    <div className="export-fields">
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
