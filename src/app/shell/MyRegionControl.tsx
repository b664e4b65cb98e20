import { Choice } from '../../charts/view/Choice.tsx';
import { PROVINCES, provinceOf } from '../../domain/region/provinces.ts';
import { PopupButton } from '../../ui/popup/PopupButton.tsx';
import { useI18n } from '../../ui/shell/contexts.ts';
import { useMyRegion, usePlaceName, usePlaces } from '../../ui/shell/my-region.ts';
import { regionName } from '../../i18n/shown-names.ts';

const PIN = 'M10 18c-4-5-6-7-6-10a6 6 0 0 1 12 0c0 3-2 5-6 10zM10 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z';

/** The reader's own region: a province, or a city of it. */
export function MyRegionControl() {
  const { t, labelled } = useI18n();
  const { code } = useMyRegion();
  const name = usePlaceName(code ?? '');
  const label = t('mine.label');
  const chosen = code === null ? t('mine.none') : name;
  return (
    <PopupButton
      className="button button-quiet"
      opens="dialog"
      label={labelled(label, chosen)}
      placement="bottom end"
      face={
        <>
          <svg className="header-icon" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
            <path d={PIN} />
          </svg>
          <span className="header-value">{code === null ? label : name}</span>
          <span className="caret" aria-hidden="true" />
        </>
      }
    >
      {({ Dialog }) => (
        <Dialog className="stack asof-dialog" aria-label={label}>
          <Places />
        </Dialog>
      )}
    </PopupButton>
  );
}

/** The province, and, once the cities are here, the city; the province alone stands for the whole of it. */
function Places() {
  const i18n = useI18n();
  const { code, choose } = useMyRegion();
  const places = usePlaces(true);
  const province = code === null ? '' : provinceOf(code);
  const cities = [...(places ?? [])].filter(
    ([place]) => provinceOf(place) === province && place !== province,
  );
  return (
    <>
      <Choice
        label={i18n.t('level.province')}
        value={province}
        options={[
          { id: '', name: i18n.t('mine.none') },
          ...PROVINCES.map((place) => ({
            id: place.code,
            name: regionName({ code: place.code, name: place.zh }, i18n),
          })),
        ]}
        onChange={(id) => choose(id === '' ? null : id)}
      />
      {cities.length > 0 && (
        <Choice
          label={i18n.t('level.city')}
          value={code ?? ''}
          options={[
            { id: province, name: i18n.t('mine.wholeProvince') },
            ...cities.map(([id, name]) => ({ id, name: regionName({ code: id, name }, i18n) })),
          ]}
          onChange={choose}
        />
      )}
      <p className="muted">{i18n.t('mine.hint')}</p>
    </>
  );
}
