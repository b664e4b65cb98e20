import { gapWords, rankWords } from '../../charts/standing-words.ts';
import { oneForm, placeAmong, placesAt } from '../../domain/compare/finding.ts';
import type { RegionLevel } from '../../domain/dataset/schema.ts';
import type { TargetRow } from '../../domain/dataset/target-index.ts';
import { NATION } from '../../domain/region/provinces.ts';
import { RegionName } from '../../ui/record/RegionName.tsx';
import { useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { useMyRegion, usePlaceName } from '../../ui/shell/my-region.ts';
import type { Headline } from './headlines.ts';
import { langOf } from '../../i18n/lang-of.ts';
import { indicatorName } from '../../i18n/shown-names.ts';

interface Props {
  readonly headlines: readonly Headline[];
  /** Of the places; null where most are of one. */
  readonly level: RegionLevel | null;
}

/** What most places promise, with the ends and the middle, the nation and the reader's own region. */
export function Headlines({ headlines, level }: Props) {
  const i18n = useI18n();
  const { code: mine } = useMyRegion();
  const ownName = usePlaceName(mine ?? '');
  if (headlines.length === 0) return null;
  const hasNation = headlines.some(({ byRegion }) => byRegion.has(NATION));
  const columns = (['indicator', 'year', 'places', 'lowest', 'median', 'highest', 'nation'] as const).filter(
    (column) => column !== 'nation' || hasNation,
  );
  return (
    <section className="box overview-headlines" aria-labelledby="overview-headlines">
      <h2 id="overview-headlines">{i18n.t('overview.headlines')}</h2>
      <div className="table-box">
        <table className="data-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {i18n.t(`overview.headlines.${column}`)}
                </th>
              ))}
              {mine !== null && (
                <>
                  <th scope="col">
                    <RegionName region={{ code: mine, name: ownName }} />
                  </th>
                  <th scope="col">{i18n.t('standing.rank')}</th>
                  <th scope="col">{i18n.t('standing.gap')}</th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {headlines.map((headline) => (
              <Line
                key={headline.indicatorKey}
                headline={headline}
                level={level}
                hasNation={hasNation}
                mine={mine}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="muted small">{i18n.t('overview.headlines.meaning')}</p>
    </section>
  );
}

interface LineProps extends Pick<Props, 'level'> {
  readonly headline: Headline;
  /** Whether any of the indicators has one of the nation. */
  readonly hasNation: boolean;
  readonly mine: string | null;
}

function Line({ headline, level, hasNation, mine }: LineProps) {
  const { indicatorKey, year, finding, byRegion } = headline;
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const name = indicatorName(headline, i18n);
  const [top] = finding.each;
  const standing = standingIn(finding, mine);
  const plain = (value: number | null): string =>
    (top && i18n.format.quantity({ ...top, value, valueMax: null, comparator: '=', direction: null })) ?? '';
  const endWords = (end: typeof finding.highest): string => {
    const one = oneForm(placesAt(end));
    return one === null ? plain(end.value) : (i18n.format.quantity(one) ?? '');
  };
  return (
    <tr>
      <th scope="row">
        <a lang={langOf(name)} href={screenHref('compare', { topic: [`indicator:${indicatorKey}`], level })}>
          {name}
        </a>
      </th>
      <td>{year}</td>
      <td>{finding.each.length}</td>
      <td>{endWords(finding.lowest)}</td>
      <td>{plain(finding.median)}</td>
      <td>{endWords(finding.highest)}</td>
      {hasNation && <Figure row={byRegion.get(NATION)} />}
      {mine !== null && <Figure row={byRegion.get(mine)} />}
      {mine !== null && (
        <td>
          {rankWords(standing, i18n)
            .split(/ ?[（(]/u)[0]
            ?.replaceAll(' ', '\u{A0}') || '·'}
        </td>
      )}
      {mine !== null && <td>{gapWords(standing, i18n) || '·'}</td>}
    </tr>
  );
}

/** The nation stands among none. */
function standingIn({ each }: Headline['finding'], code: string | null) {
  const mine = each.find(({ region }) => region.code === code);
  const others = each.filter((one) => one !== mine);
  return mine === undefined ? null : { mine, ...placeAmong(mine, others) };
}

/** A place's figure, which leads to its sentence; a dot where nothing alike is found. */
function Figure({ row }: { readonly row: TargetRow | undefined }) {
  const i18n = useI18n();
  const { targetHref } = useNavigation();
  if (row === undefined) return <td className="muted">·</td>;
  return (
    <td>
      <a href={targetHref(row.id)}>{i18n.format.quantity(row)}</a>
    </td>
  );
}
