import { isDate } from '../../domain/time/period.ts';
import { PopupButton } from '../../ui/popup/PopupButton.tsx';
import { useAsOf, useI18n } from '../../ui/shell/contexts.ts';

interface Props {
  /** Null: today. */
  readonly chosen: string | null;
  readonly onChange: (day: string | null) => void;
}

/** The day against which deadlines are past or coming. */
export function AsOfControl({ chosen, onChange }: Props) {
  const i18n = useI18n();
  const asOf = useAsOf();
  const label = i18n.t('asof.label');
  const day = i18n.format.date(asOf);
  return (
    <PopupButton
      className="button button-quiet"
      opens="dialog"
      label={`${label} ${day}`}
      placement="bottom end"
      face={
        <>
          <span className="muted asof-label">{label}</span>
          <span className={chosen === null ? 'numbers' : 'numbers my-region'}>{day}</span>
          <span className="caret" aria-hidden="true" />
        </>
      }
    >
      {({ Button, Dialog }) => (
        <Dialog className="stack asof-dialog" aria-label={label}>
          <label className="form-field">
            <span>{label}</span>
            <input
              className="input"
              type="date"
              value={asOf}
              onChange={(event) => {
                if (isDate(event.target.value)) onChange(event.target.value);
              }}
            />
          </label>
          <p className="muted">{i18n.t('asof.hint')}</p>
          {chosen !== null && (
            <Button className="button" onPress={() => onChange(null)}>
              {i18n.t('asof.reset')}
            </Button>
          )}
        </Dialog>
      )}
    </PopupButton>
  );
}
