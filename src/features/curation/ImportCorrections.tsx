import { useState, type ReactNode } from 'react';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { countEffects, type Side } from '../../domain/proposal/effect.ts';
import type { Correction } from '../../domain/curation/curation.ts';
import type { PlannedCorrection } from '../../domain/curation/plan.ts';
import type { StoredCorrection } from '../../storage/correction.ts';
import { FileButton } from '../../ui/form/FileButton.tsx';
import { RadioChoice } from '../../ui/form/RadioChoice.tsx';
import { AttributionWords } from '../../ui/proposal/AttributionWords.tsx';
import { useDataset, useI18n, useNotify } from '../../ui/shell/contexts.ts';
import type { CurationReading, ReadCuration } from './curation-file.ts';
import { useWriter } from '../../ui/proposal/use-writer.ts';
import { correctionWords, subjectOf } from './words.ts';
import { Failed } from '../../ui/trouble/Failed.tsx';
import { FormEnd } from '../../ui/form/FormEnd.tsx';

interface Props {
  readonly all: readonly StoredCorrection[];
  readonly exportButton: ReactNode;
}

/** A file of corrections: read, shown with what it would do, and taken when the person says so. */
export function ImportCorrections({ all, exportButton }: Props) {
  const i18n = useI18n();
  const [reading, setReading] = useState<CurationReading | null>(null);
  const read = async (file: File): Promise<void> => {
    const { readCurationFile } = await import('./curation-file.ts');
    setReading(
      await readCurationFile(
        file,
        all.map(({ correction }) => correction),
      ),
    );
  };
  return (
    <>
      <p className="actions">
        {exportButton}
        <FileButton
          label={i18n.t('corrections.import')}
          accept=".json,application/json"
          onChoose={([file]) => void read(file)}
        />
      </p>
      {reading?.ok === false && (
        <Failed>
          {i18n.t('corrections.badFile', {
            name: reading.name,
            reason: reading.detail ?? i18n.t('corrections.tooLarge'),
          })}
        </Failed>
      )}
      {reading?.ok === true && <Preview read={reading.read} onEnd={() => setReading(null)} />}
    </>
  );
}

function Preview({ read, onEnd }: { readonly read: ReadCuration; readonly onEnd: () => void }) {
  const i18n = useI18n();
  const notify = useNotify();
  const { write } = useWriter();
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map());
  const [problem, setProblem] = useState<string | null>(null);
  const { plan, name, inDataset } = read;
  const counts = countEffects(plan.map(({ effect }) => effect));
  const conflicts = plan.filter(({ effect }) => effect === 'conflict');
  const left = conflicts.filter(({ key }) => !sides.has(key)).length;
  const taken = plan.filter(({ effect, key }) => effect === 'new' || sides.get(key) === 'theirs');
  const take = async (): Promise<void> => {
    const failure = await write(
      taken.map(({ correction }) => correction),
      [],
    );
    setProblem(failure);
    if (failure !== null) return;
    notify({ text: i18n.t('corrections.taken', { n: taken.length }) });
    onEnd();
  };
  return (
    <section className="box" aria-labelledby="corrections-preview">
      <h2 id="corrections-preview">{i18n.t('corrections.preview', { name })}</h2>
      <p>
        {i18n.t('corrections.summary', {
          fresh: counts.new,
          same: counts.same,
          conflicts: counts.conflict,
          inDataset,
        })}
      </p>
      {conflicts.map((one) => (
        <Conflict
          key={one.key}
          planned={one}
          side={sides.get(one.key)}
          onSide={(side) => setSides(new Map([...sides, [one.key, side]]))}
        />
      ))}
      <NewOnes plan={plan} />
      <Failed>{problem}</Failed>
      {left > 0 && <p className="muted">{i18n.t('corrections.choose', { n: left })}</p>}
      <FormEnd
        label={i18n.t('list.write', { n: taken.length })}
        isReady={left === 0 && taken.length > 0}
        onDo={() => void take()}
        onCancel={onEnd}
      />
    </section>
  );
}

/** More of them nobody reads before taking them. */
const MOST = 100;

function NewOnes({ plan }: { readonly plan: readonly PlannedCorrection[] }) {
  const i18n = useI18n();
  const dataset = useDataset();
  const fresh = plan.filter(({ effect }) => effect === 'new');
  return (
    <ul className="lines small">
      {fresh.slice(0, MOST).map(({ key, correction }) => {
        const { name, row } = subjectOf(correction, dataset);
        return (
          <li key={key}>
            <div className="line-main">
              <p lang="zh-CN">{name}</p>
              <p>{mixed(correctionWords(correction, row, dataset, i18n), i18n.lang)}</p>
              <p>
                <AttributionWords by={correction} />
              </p>
            </div>
          </li>
        );
      })}
      {fresh.length > MOST && <li>{i18n.t('corrections.more', { n: fresh.length - MOST })}</li>}
    </ul>
  );
}

interface ConflictProps {
  readonly planned: PlannedCorrection;
  readonly side: Side | undefined;
  readonly onSide: (side: Side) => void;
}

function Conflict({ planned: { key, correction, here }, side, onSide }: ConflictProps) {
  const i18n = useI18n();
  const dataset = useDataset();
  const { name, row } = subjectOf(correction, dataset);
  const sides: Readonly<Record<Side, Correction>> = { mine: here ?? correction, theirs: correction };
  return (
    <RadioChoice
      name={`conflict-${key}`}
      look="box"
      legend={mixed(name, i18n.lang)}
      value={side}
      options={['mine', 'theirs']}
      onChange={onSide}
    >
      {(which) => (
        <>
          {mixed(
            i18n.t(`corrections.${which}`, { what: correctionWords(sides[which], row, dataset, i18n) }),
            i18n.lang,
          )}{' '}
          <AttributionWords by={sides[which]} look="muted small" />
        </>
      )}
    </RadioChoice>
  );
}
