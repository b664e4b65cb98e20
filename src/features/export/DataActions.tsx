import { Button } from '../../charts/view/Button.tsx';
import { idsOf, type Exhibit } from '../../charts/exhibit/exhibit.ts';
import type { ExportI18n } from '../../i18n/export-words.ts';
import type { WishesProps } from './wishes.ts';

interface Props extends WishesProps {
  readonly exhibit: Exhibit;
  readonly words: ExportI18n;
  readonly isBusy: boolean;
  readonly onCsv: () => void;
  readonly onXlsx: () => void;
}

/** The data files: how much is in them, and in which form. */
export function DataActions({ exhibit, wishes, onWish, words: { t }, isBusy, onCsv, onXlsx }: Props) {
  const counts = { shown: exhibit.data.rows.length, behind: idsOf(exhibit).length };
  return (
    <fieldset>
      <legend>{t('export.data')}</legend>
      {(['shown', 'behind'] as const).map((extent) => (
        <label key={extent} className="export-choice">
          <input
            type="radio"
            name="extent"
            checked={wishes.extent === extent}
            onChange={() => onWish({ extent })}
          />
          {t(`export.extent.${extent}`, { n: counts[extent] })}
        </label>
      ))}
      <div className="export-buttons">
        <Button disabled={isBusy} onClick={onCsv}>
          {t('export.csv')}
        </Button>
        <Button disabled={isBusy} onClick={onXlsx}>
          {t('export.xlsx')}
        </Button>
      </div>
    </fieldset>
  );
}
