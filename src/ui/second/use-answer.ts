/** A second reader's answer on one document: kept in the store, held against the text in turns. */
import { useEffect, useMemo, useState } from 'react';
import { inTurns } from '../../bulk/turns.ts';
import { mapOf } from '../../domain/collections/lists-in-steps.ts';
import { readAnswer, type Answer } from '../../domain/second-reading/answer.ts';
import { reconcile, type Reconciled } from '../../domain/second-reading/reconcile.ts';
import { Source } from '../../domain/second-reading/source.ts';
import { sorted, verifier, type Refused } from '../../domain/second-reading/verify.ts';
import { now } from '../../platform/clock.ts';
import { useLastLoaded, type Loaded } from '../../platform/use-loaded.ts';
import type { SecondReading } from '../../storage/second-reading.ts';
import { theStore } from '../../storage/the-store.ts';
import { usePlaces, type PlaceOf } from '../record/places.ts';
import { useI18n } from '../shell/contexts.ts';
import { failureText } from '../trouble/storage-words.ts';
import type { SecondHost } from './host.ts';

export interface ReadSecond extends Reconciled {
  readonly answer: Answer;
  readonly refused: readonly Refused[];
}

type Said = Pick<SecondReading, 'reader' | 'answer' | 'left'>;

export interface AnswerPort {
  /** Undefined until the store has said; null where nobody answered. */
  readonly row: SecondReading | null | undefined;
  readonly reading: Loaded<ReadSecond>;
  readonly save: (patch: Partial<Said>) => Promise<void>;
  readonly forget: () => Promise<void>;
  /** Why the last of these was not written. */
  readonly problem: string | null;
}

export function useAnswer({ id, document, text, first }: SecondHost): AnswerPort {
  const i18n = useI18n();
  const place = usePlaces();
  const [row, setRow] = useState<SecondReading | null | undefined>(undefined);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    void (async () => {
      const outcome = await (await theStore()).secondReadings.get(id);
      if (isGone) return;
      setRow(outcome.ok ? outcome.value : null);
      if (!outcome.ok) setProblem(failureText(outcome.failure, i18n));
    })();
    return () => {
      isGone = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another language is no other row
  }, [id]);
  const source = useMemo(() => new Source(document, text), [document, text]);
  const answer = row?.answer;
  const loading = useMemo(
    () => (answer === undefined ? null : readSecond(source, first, answer, place)),
    [source, first, answer, place],
  );
  const reading = useLastLoaded(loading, `${id} ${answer ?? ''}`);
  const save = async (patch: Partial<Said>): Promise<void> => {
    const at = now();
    const before = row ?? { reader: '', answer: '', left: [], createdAt: at, revision: 0 };
    const outcome = await (await theStore()).secondReadings.put({ ...before, ...patch, id, updatedAt: at });
    if (!outcome.ok) return setProblem(failureText(outcome.failure, i18n));
    setProblem(outcome.value.kind === 'conflict' ? i18n.t('second.conflict') : null);
    return setRow(outcome.value.kind === 'saved' ? outcome.value.row : outcome.value.current);
  };
  const forget = async (): Promise<void> => {
    if (row === null || row === undefined) return;
    const outcome = await (await theStore()).secondReadings.remove(row);
    if (outcome.ok) setRow(null);
    else setProblem(failureText(outcome.failure, i18n));
  };
  return { row, reading, save, forget, problem };
}

/** Names of places that the extractor is asked about. */
const MOST_PLACES = 50;

async function readSecond(
  source: Source,
  first: SecondHost['first'],
  text: string,
  place: PlaceOf,
): Promise<ReadSecond> {
  const answer = readAnswer(text);
  const own = new Set(source.document.articles.map(({ region }) => region.name));
  const named = new Set(
    answer.rows.flatMap(({ row: { region } }) => (region && !own.has(region) ? [region] : [])),
  );
  const names = [...named].slice(0, MOST_PLACES);
  const places = new Map(await Promise.all(names.map(async (name) => [name, await place(name)] as const)));
  const hold = verifier(source, first, (name) => places.get(name) ?? undefined);
  const { verified, refused } = sorted(await inTurns(mapOf(answer.rows, hold)));
  return { answer, refused, ...reconcile(source.document.id, first, verified, answer.done) };
}
