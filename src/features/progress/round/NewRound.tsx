import { useId, useState, type FormEvent } from 'react';
import { Button } from '../../../charts/view/Button.tsx';
import { groupBy } from '../../../domain/collections/group-by.ts';
import type { TargetRow } from '../../../domain/dataset/target-index.ts';
import type { DatasetView } from '../../../domain/dataset/view.ts';
import { rowFingerprint } from '../../../domain/notes/note-home.ts';
import { readTypedTime } from '../../../domain/quantity/typed-time.ts';
import { placeName, type Covered } from '../../../domain/region/covered.ts';
import { codeOf, takesInNeighbours } from '../../../domain/region/place-filter.ts';
import { NATION } from '../../../domain/region/provinces.ts';
import { collator } from '../../../i18n/collation.ts';
import { regionName } from '../../../i18n/shown-names.ts';
import { timeWords } from '../../../i18n/time-words.ts';
import { today } from '../../../platform/clock.ts';
import { newUuid } from '../../../platform/uuid.ts';
import type { Round } from '../../../storage/round.ts';
import { TextField } from '../../../ui/form/TextField.tsx';
import { useDataset, useI18n } from '../../../ui/shell/contexts.ts';
import { useRounds } from '../../../ui/shell/work.ts';
import { Failed } from '../../../ui/trouble/Failed.tsx';
import { unwrittenText } from '../../../ui/trouble/storage-words.ts';
import type { MonitorRow } from '../monitor-rows.ts';

interface Props {
  readonly rows: readonly MonitorRow[];
  /** Values of a filter for places. */
  readonly places: readonly string[];
}

/** Whose round it is: of one place with what lies in it that place's, of several the nation's. */
function placeOf(places: readonly string[], regions: DatasetView['regions']) {
  const [only = ''] = places;
  const code = places.length !== 1 || takesInNeighbours(only) ? NATION : codeOf(only);
  return { code, name: regions.get(code)?.name ?? placeName(code, NONE_COVERED) ?? code };
}

const NONE_COVERED: Covered = new Map();

/** Time, name, offices: a new round, of the commitments that are shown. */
export function NewRound({ rows, places }: Props) {
  const i18n = useI18n();
  const { regions } = useDataset();
  const region = placeOf(places, regions);
  const problemId = useId();
  const [typed, setTyped] = useState({ time: '', name: '', due: '' });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set(['']));
  const [problem, setProblem] = useState<string | null>(null);
  const offices = useOffices(rows);
  const chosen = offices.filter(([name]) => !left.has(name));
  const time = readTypedTime(typed.time, today());
  const place = regionName(region, i18n);
  const own = time === null ? '' : i18n.t('round.name', { place, time: timeWords(time, i18n) });
  const make = useMake();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (time === null) return setProblem(i18n.t('progress.badDate'));
    if (chosen.length === 0) return setProblem(i18n.t('round.noOffice'));
    const { name, due } = typed;
    setProblem(await make({ ...time, name: name.trim() || own, due: due.trim(), region }, chosen));
  };
  const fields = [
    ['time', 'round.time', i18n.t('progress.dateHint')],
    ['name', 'present.name', own],
    ['due', 'round.due', i18n.t('round.dueHint')],
  ] as const;
  return (
    <form
      className="stack box small"
      onSubmit={(event) => void submit(event)}
      aria-describedby={problem === null ? undefined : problemId}
    >
      <div className="form-grid entry-common">
        {fields.map(([field, label, hint]) => (
          <TextField
            key={field}
            label={i18n.t(label)}
            value={typed[field]}
            placeholder={hint}
            onText={(text) => setTyped({ ...typed, [field]: text })}
          />
        ))}
      </div>
      {time !== null && <p className="muted">{i18n.t('progress.readAs', { time: timeWords(time, i18n) })}</p>}
      <Offices offices={offices} left={left} onLeft={setLeft} />
      <Failed id={problemId}>{problem}</Failed>
      <p className="actions">
        <Button look="button-main" type="submit">
          {i18n.t('round.make', {
            n: chosen.reduce((sum, [, of]) => sum + of.length, 0),
            offices: chosen.length,
          })}
        </Button>
      </p>
    </form>
  );
}

type Office = readonly [name: string, rows: readonly TargetRow[]];

function useOffices(rows: readonly MonitorRow[]): readonly Office[] {
  const { lang } = useI18n();
  return [...groupBy(rows, ({ office }) => office)]
    .map(([name, of]): Office => [name, of.map(({ row }) => row)])
    .toSorted(([a], [b]) => Number(a === '') - Number(b === '') || collator(lang).compare(a, b));
}

interface OfficesProps {
  readonly offices: readonly Office[];
  /** Those that are not asked; what has no office is not, unless a person says so. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

function Offices({ offices, left, onLeft }: OfficesProps) {
  const i18n = useI18n();
  if (offices.every(([name]) => name === '')) return <p className="muted">{i18n.t('round.noNames')}</p>;
  const toggle = (name: string): void => {
    const next = new Set(left);
    if (!next.delete(name)) next.add(name);
    onLeft(next);
  };
  return (
    <fieldset className="in-row round-offices">
      <legend>{i18n.t('monitor.column.office')}</legend>
      {offices.map(([name, rows]) => (
        <label key={name} className="in-row">
          <input type="checkbox" checked={!left.has(name)} onChange={() => toggle(name)} />
          <span lang={name === '' ? undefined : 'zh-CN'}>{name || i18n.t('monitor.noOffice')}</span>
          <span className="muted numbers">{i18n.format.count(rows.length)}</span>
        </label>
      ))}
    </fieldset>
  );
}

type Said = Pick<Round, 'date' | 'from' | 'name' | 'due' | 'region'>;

/** Null where it is kept; else in words why not. */
function useMake(): (said: Said, offices: readonly Office[]) => Promise<string | null> {
  const i18n = useI18n();
  const dataset = useDataset();
  const rounds = useRounds();
  return async ({ region: { code, name }, ...said }, offices) => {
    const at = rounds.now();
    const asked = offices.map(([office, rows]) => ({
      name: office,
      targets: rows.map((row) => ({ id: row.id, fingerprint: rowFingerprint(row, dataset) })),
    }));
    const round: Round = {
      ...said,
      id: newUuid(),
      region: { code, name },
      offices: asked,
      returns: [],
      createdAt: at,
      updatedAt: at,
      revision: 0,
    };
    return unwrittenText(await rounds.put(round), i18n.t('progress.conflict'), i18n);
  };
}
