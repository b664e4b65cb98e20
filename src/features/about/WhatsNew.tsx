import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { useMemo } from 'react';
import '../../styles/news.css';
import {
  changesSince,
  parseSeen,
  type Changed,
  type Changes,
  type SeenTarget,
} from '../../domain/dataset/seen.ts';
import { helpWords, type HelpI18n } from '../../i18n/help-words.ts';
import type { I18n } from '../../i18n/index.ts';
import { useDataset, useI18n, useNavigation } from '../shared/shell/contexts.ts';
import { indicatorName, regionName } from '../../i18n/shown-names.ts';

interface Props {
  /** What was remembered at the last visit, as it was stored. */
  readonly seen: string | null;
  readonly onDismiss: () => void;
}

interface Line {
  readonly id: string;
  readonly name: string;
  /** Null: it is gone. */
  readonly href: string | null;
  readonly said: string;
}

interface Group {
  readonly key: keyof Changes;
  readonly lines: readonly Line[];
}

const SHOWN = 5;

/** What changed in the data since the reader last looked, until it is dismissed. */
export default function WhatsNew({ seen: stored, onDismiss }: Props) {
  const dataset = useDataset();
  const i18n = useI18n();
  const { targetHref } = useNavigation();
  const words = useMemo(() => helpWords(i18n.lang), [i18n.lang]);
  const seen = useMemo(() => parseSeen(stored), [stored]);
  const targets = seen?.targets ?? null;
  const groups = useMemo(
    () =>
      targets === null ? null : groupsOf(changesSince(targets, dataset.rows), { i18n, words, targetHref }),
    [targets, dataset.rows, i18n, words, targetHref],
  );
  const versions = { before: seen?.version ?? '—', now: dataset.version };
  return (
    <section className="news small" aria-labelledby="news-title">
      <div className="news-head">
        <h2 id="news-title" className="small">
          {words.t(groups === null ? 'news.large' : 'news.title', versions)}
        </h2>
        <Button look="button-quiet small" onClick={onDismiss}>
          {words.t('news.dismiss')}
        </Button>
      </div>
      {groups?.length === 0 && <p>{words.t('news.wording')}</p>}
      {groups?.map(({ key, lines }) => (
        <details key={key}>
          <summary>{words.t(`news.${key}`, { n: lines.length })}</summary>
          <ul>
            {lines.slice(0, SHOWN).map(({ id, name, href, said }) => (
              <li key={id}>
                {href === null ? mixed(name, i18n.lang) : <a href={href}>{mixed(name, i18n.lang)}</a>}{' '}
                <span className="numbers">{said}</span>
              </li>
            ))}
            {lines.length > SHOWN && <li>{words.t('news.more', { n: lines.length - SHOWN })}</li>}
          </ul>
        </details>
      ))}
    </section>
  );
}

interface Context {
  readonly i18n: I18n;
  readonly words: HelpI18n;
  readonly targetHref: (id: string) => string;
}

function groupsOf(changes: Changes, { i18n, words, targetHref }: Context): Group[] {
  type Amount = Pick<SeenTarget, 'value' | 'valueMax' | 'unit' | 'comparator'>;
  const amount = ({ value, valueMax, unit, comparator }: Amount): string =>
    i18n.format.quantity({ value, valueMax, unit, comparator, measure: null, frequency: null }) ??
    words.t('news.noFigure');
  const date = (edtf: string | null): string =>
    edtf === null ? words.t('news.noDate') : i18n.format.date(edtf);
  const fromTo = (before: string, now: string): string => words.t('news.fromTo', { before, now });
  const changed = (pairs: readonly Changed[], said: (pair: Changed) => string): Line[] =>
    pairs.map((pair) => ({
      id: pair.row.id,
      name: `${regionName(pair.row.region, i18n)} ${indicatorName(pair.row, i18n)}`,
      href: targetHref(pair.row.id),
      said: said(pair),
    }));
  const amounts = (pairs: readonly Changed[]): Line[] =>
    changed(pairs, ({ before, row }) => fromTo(amount(before), amount(row)));
  const groups: Group[] = [
    {
      key: 'added',
      lines: changes.added.map((row) => ({
        id: row.id,
        name: `${regionName(row.region, i18n)} ${indicatorName(row, i18n)}`,
        href: targetHref(row.id),
        said: `${amount(row)} · ${date(row.deadline.value)}`,
      })),
    },
    {
      key: 'dropped',
      lines: changes.dropped.map((gone) => ({
        id: gone.id,
        name: gone.name,
        href: null,
        said: `${amount(gone)} · ${date(gone.deadline)}`,
      })),
    },
    { key: 'raised', lines: amounts(changes.raised) },
    { key: 'lowered', lines: amounts(changes.lowered) },
    { key: 'restated', lines: amounts(changes.restated) },
    {
      key: 'moved',
      lines: changed(changes.moved, ({ before, row }) =>
        fromTo(date(before.deadline), date(row.deadline.value)),
      ),
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}
