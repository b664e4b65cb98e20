import { useAsOf, useDataset, useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { THEMES } from '../../platform/settings.ts';
import type { ThemeChoice } from '../use-theme.ts';
import type { View } from '../navigation/use-view.ts';
import { MyRegionControl } from './MyRegionControl.tsx';
import { PopupButton } from '../../ui/popup/PopupButton.tsx';
import { isDate } from '../../domain/time/period.ts';

/** The page's own icon, wherever this build keeps it: beside the page or inside it. */
const ICON = document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href;

interface Props {
  readonly view: View;
  readonly theme: ThemeChoice;
}

export function Header({ view, theme }: Props) {
  const i18n = useI18n();
  const dataset = useDataset();
  const asOf = useAsOf();
  const { screenHref } = useNavigation();
  const { state } = view.parsed;
  const { dataDate } = dataset;
  return (
    <header className="header">
      <a className="brand" href={screenHref('overview')}>
        <img src={ICON} alt="" width="24" height="24" />
        <span>{i18n.t('app.title')}</span>
      </a>
      <p className="header-data" title={i18n.t('header.versionHint')}>
        {dataDate !== null && <span>{i18n.t('header.dataDate', { date: i18n.format.date(dataDate) })}</span>}
        <span className="print-only">{`${i18n.t('asof.label')} ${i18n.format.date(asOf)}`}</span>
        <span>{i18n.t('header.version', { version: dataset.version })}</span>
      </p>
      <MyRegionControl />
      <AsOfControl
        chosen={state.common.asof}
        onChange={(asof) => view.navigate({ ...state, common: { ...state.common, asof } })}
      />
      <HeaderMenu
        label={i18n.t('language.label')}
        icon={LANGUAGE_ICON}
        value={i18n.lang}
        options={LANGUAGE_OPTIONS}
        onChange={(lang) => view.navigate({ ...state, common: { ...state.common, lang } }, { replace: true })}
      />
      <HeaderMenu
        label={i18n.t('theme.label')}
        icon={THEME_ICON}
        value={theme.chosen}
        options={THEMES.map((id) => ({ id, name: i18n.t(`theme.${id}`) }))}
        onChange={theme.choose}
      />
    </header>
  );
}

const LANGUAGE_ICON = 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM3 10h14M10 3c5 5 5 9 0 14M10 3c-5 5-5 9 0 14';
const THEME_ICON = 'M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14M10 7l4-2M10 10l7 0M10 13l5 2';

/** Each language is named in itself, so that it is found by those who cannot read the current one. */
const LANGUAGE_OPTIONS = [
  { id: 'zh-CN', name: '中文' },
  { id: 'en', name: 'English' },
] as const;

interface HeaderMenuProps<T extends string> {
  readonly label: string;
  /** Path data of a 20×20 outline icon; on a phone it stands for the value. */
  readonly icon: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
}

/** A setting with a few values, as a menu button that shows the chosen one. */
function HeaderMenu<T extends string>({ label, icon, value, options, onChange }: HeaderMenuProps<T>) {
  const chosen = options.find(({ id }) => id === value)?.name ?? '';
  return (
    <PopupButton
      className="button button-quiet"
      opens="menu"
      label={`${label}: ${chosen}`}
      placement="bottom end"
      face={
        <>
          <svg className="header-icon" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
            <path d={icon} />
          </svg>
          <span className="header-value">{chosen}</span>
          <span className="caret" aria-hidden="true" />
        </>
      }
    >
      {({ PopupMenu, MenuItem }, close) => (
        <PopupMenu
          className="menu"
          aria-label={label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[value]}
          onClose={close}
          onSelectionChange={(keys) => {
            const next = options.find(({ id }) => keys !== 'all' && keys.has(id));
            if (next !== undefined) onChange(next.id);
          }}
        >
          {options.map(({ id, name }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={name}>
              {name}
            </MenuItem>
          ))}
        </PopupMenu>
      )}
    </PopupButton>
  );
}

interface AsOfControlProps {
  /** Null: today. */
  readonly chosen: string | null;
  readonly onChange: (day: string | null) => void;
}

/** The day against which deadlines are past or coming. */
function AsOfControl({ chosen, onChange }: AsOfControlProps) {
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
