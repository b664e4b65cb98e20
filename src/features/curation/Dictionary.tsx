import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../../charts/view/Button.tsx';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { dictionaryOf, familiesWith, type Entry } from '../../domain/curation/dictionary.ts';
import { matchesWords, queryWords } from '../../domain/search/query.ts';
import { searchable } from '../../domain/search/synonyms.ts';
import type { I18n } from '../../i18n/index.ts';
import { keyName, termLabel } from '../../i18n/shown-names.ts';
import { committedCorrections } from '../../platform/committed-corrections.ts';
import { download } from '../../platform/download.ts';
import { loadFamilies } from '../../platform/load-data.ts';
import { useLoaded } from '../../platform/use-loaded.ts';
import type { StoredCorrection } from '../../storage/correction.ts';
import { SearchBox } from '../../ui/form/SearchBox.tsx';
import { useDataset, useI18n, useNavigation } from '../../ui/shell/contexts.ts';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { EntryForm } from './EntryForm.tsx';
import { OpenSynonym } from './SynonymForm.tsx';
import { UndoButton } from './UndoButton.tsx';

interface Props {
  readonly all: readonly StoredCorrection[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** More are found by searching. */
const MOST = 60;

/** Every indicator: what it is called, in what it is counted, what it means and who says so; a person says it otherwise or merges two. */
export function Dictionary({ all, query, onQuery }: Props) {
  const i18n = useI18n();
  const dataset = useDataset();
  const loading = useMemo(() => loadFamilies(dataset.version), [dataset.version]);
  const loaded = useLoaded(loading);
  const families = loaded.kind === 'ready' ? loaded.value : null;
  const corrections = useMemo(
    () => [...committedCorrections, ...all.map(({ correction }) => correction)],
    [all],
  );
  const entries = useMemo(
    () => (families === null ? [] : dictionaryOf(families, dataset.rows, corrections)),
    [families, dataset, corrections],
  );
  const asked = useDeferredValue(query);
  const found = useMemo(() => searched(entries, asked, i18n), [entries, asked, i18n]);
  if (loaded.kind === 'failed') return <Failed>{loaded.reason}</Failed>;
  const save = (): void => {
    const file = { families: familiesWith(families ?? [], entries, corrections) };
    download('families.json', `${JSON.stringify(file, null, 2)}\n`, 'application/json');
  };
  return (
    <>
      <p className="muted">{i18n.t('dictionary.intro')}</p>
      <div className="actions">
        <SearchBox value={query} label={i18n.t('dictionary.search')} onChange={onQuery} />
        <Button disabled={families === null} onClick={save}>
          {i18n.t('dictionary.export')}
        </Button>
        <output className="muted">
          {i18n.t('dictionary.count', { n: found.length, all: entries.length })}
        </output>
      </div>
      <ul className="lines">
        {found.slice(0, MOST).map((entry) => (
          <EntryLine
            key={entry.key}
            entry={entry}
            stored={all.filter(({ correction }) => correction === entry.said)}
          />
        ))}
      </ul>
      {found.length > MOST && (
        <p className="muted small">{i18n.t('dictionary.more', { n: found.length - MOST })}</p>
      )}
    </>
  );
}

/** By its names in both languages, and by what it means. */
function searched(entries: readonly Entry[], query: string, i18n: I18n): readonly Entry[] {
  const words = queryWords(query);
  if (words.length === 0) return entries;
  return entries.filter(({ key, wordings, definition, source }) =>
    matchesWords(
      searchable([key, ...wordings, keyName(key, i18n), definition?.zh, definition?.en, source].join('\n')),
      words,
    ),
  );
}

interface LineProps {
  readonly entry: Entry;
  /** The reader's own word on it. */
  readonly stored: readonly StoredCorrection[];
}

function EntryLine({ entry, stored }: LineProps) {
  const i18n = useI18n();
  const [form, setForm] = useState<'edit' | 'merge' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const name = keyName(entry.key, i18n);
  const end = (): void => setForm(null);
  const button = (opened: 'edit' | 'merge') => (
    <Button
      look="button-quiet small"
      aria-label={`${i18n.t(`dictionary.${opened}`)} ${name}`}
      onClick={() => setForm(opened)}
    >
      {i18n.t(`dictionary.${opened}`)}
    </Button>
  );
  return (
    <li>
      <div className="line-main">
        <EntryWords entry={entry} />
        <Failed small>{problem}</Failed>
        {form === 'edit' && <EntryForm entry={entry} onEnd={end} />}
        {form === 'merge' && <OpenSynonym from={entry.key} onEnd={end} />}
      </div>
      {form === null && (
        <span className="actions">
          {button('edit')}
          {entry.commitments > 0 && button('merge')}
          <UndoButton rows={stored} name={name} onProblem={setProblem} />
        </span>
      )}
    </li>
  );
}

function EntryWords({ entry }: Pick<LineProps, 'entry'>) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const { key, definition, places, said } = entry;
  const name = mixed(keyName(key, i18n), i18n.lang);
  const href = screenHref('compare', { topic: [`indicator:${key}`] });
  return (
    <>
      <p className="in-row">
        {places === 0 ? <strong>{name}</strong> : <a href={href}>{name}</a>}
        <span className="muted small">{mixed(factsOf(entry, i18n), i18n.lang)}</span>
        {said !== null && <span className="tag">{i18n.t('dictionary.own')}</span>}
      </p>
      <p className={definition === null ? 'muted' : undefined}>
        {definition === null
          ? i18n.t('dictionary.undefined')
          : mixed(i18n.lang === 'en' ? definition.en : definition.zh, i18n.lang)}
      </p>
      <FromWhere entry={entry} />
    </>
  );
}

/** Who defines it, its other names, its family, and how much of the data has it. */
function FromWhere({ entry: { source, wordings, family, places, commitments } }: Pick<LineProps, 'entry'>) {
  const i18n = useI18n();
  const dataset = useDataset();
  const { t, labelled } = i18n;
  const words = [
    source !== '' && labelled(t('panel.source'), source),
    wordings.length > 0 && labelled(t('dictionary.wordings'), wordings.join('、')),
    family !== null && labelled(t('dictionary.family'), termLabel(family, dataset, i18n)),
    places > 0 && t('dictionary.used', { n: commitments, places }),
  ].filter((one) => one !== false);
  return <p className="muted small">{mixed(words.join(t('common.semicolon')), i18n.lang)}</p>;
}

/** 增速 · % · 越高越好. Of what nobody has defined it is not known which way is better. */
const factsOf = ({ measures, units, better, definition }: Entry, { t, format, list }: I18n): string =>
  [
    list(measures.map((measure) => t(`measure.${measure}`))),
    list(units.slice(0, 4).map((unit) => (unit === '' ? t('targets.unit.none') : format.unit(unit)))),
    definition !== null && t(`dictionary.better.${better}`),
  ]
    .filter(Boolean)
    .join(' · ');
