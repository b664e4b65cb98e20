import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { useMemo } from 'react';
import '../../styles/news.css';
import { changesSince, parseSeen } from '../../domain/dataset/news.ts';
import { useDataset, useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { groupsOf } from './news.ts';

interface Props {
  /** What was remembered at the last visit, as it was stored. */
  readonly seen: string | null;
  readonly onDismiss: () => void;
}

const SHOWN = 5;

/** What changed in the data since the reader last looked, until it is dismissed. */
export default function WhatsNew({ seen: stored, onDismiss }: Props) {
  const dataset = useDataset();
  const i18n = useI18n();
  const { targetHref } = useNavigation();
  const seen = useMemo(() => parseSeen(stored), [stored]);
  const targets = seen?.targets ?? null;
  const groups = useMemo(
    () => (targets === null ? null : groupsOf(changesSince(targets, dataset.rows), { i18n, targetHref })),
    [targets, dataset.rows, i18n, targetHref],
  );
  const versions = { before: seen?.version ?? '—', now: dataset.version };
  return (
    <section className="stack news small screen-only" aria-labelledby="news-title">
      <div className="in-row spread">
        <h2 id="news-title" className="small">
          {i18n.t(groups === null ? 'news.large' : 'news.title', versions)}
        </h2>
        <Button look="button-quiet small" onClick={onDismiss}>
          {i18n.t('news.dismiss')}
        </Button>
      </div>
      {groups?.length === 0 && <p>{i18n.t('news.wording')}</p>}
      {groups?.map(({ key, lines }) => (
        <details key={key}>
          <summary>{i18n.t(`news.${key}`, { n: lines.length })}</summary>
          <ul className="points">
            {lines.slice(0, SHOWN).map(({ id, name, href, said }) => (
              <li key={id}>
                {href === null ? mixed(name, i18n.lang) : <a href={href}>{mixed(name, i18n.lang)}</a>}{' '}
                <span className="numbers">{said}</span>
              </li>
            ))}
            {lines.length > SHOWN && <li>{i18n.t('news.more', { n: lines.length - SHOWN })}</li>}
          </ul>
        </details>
      ))}
    </section>
  );
}
