/** What the keys and buttons of the review do. */
import { useState } from 'react';
import type { Decision, Relation } from '../../../domain/proposal/decision.ts';
import { neighbourOf, nextPending, type Proposal } from '../../../domain/proposal/proposal.ts';
import { undecided } from '../../../domain/proposal/decisions.ts';
import { readingBlocks } from '../../../domain/reading/reading.ts';
import { markedPlace } from '../../../domain/proposal/place.ts';
import { newUuid } from '../../../platform/uuid.ts';
import type { ImportedDocument, ImportedText } from '../../../storage/import-record.ts';
import { blankTarget } from '../../../domain/proposal/own-target.ts';
import type { Matches } from './items-shown.ts';
import type { Command } from '../../../ui/proposal/keys.ts';
import { markedRange } from '../../../reader/marked-range.ts';
import type { Review } from './use-review.ts';

interface Given {
  readonly imported: ImportedDocument;
  readonly body: ImportedText;
  readonly review: Review;
  readonly shown: readonly Proposal[];
  readonly current: Proposal | null;
  readonly matches: Matches;
  readonly goTo: (record: string | null) => void;
}

export interface Commands {
  /** The record whose form is open. */
  readonly edited: string | null;
  readonly edit: (record: string | null) => void;
  readonly run: (command: Command) => void;
  readonly go: (record: string | null) => void;
  /** Decides, and stays. */
  readonly decide: (item: Proposal, change: Partial<Decision>) => void;
  /** Decides, and goes on to the next that waits. */
  readonly settle: (item: Proposal, change: Partial<Decision>) => void;
  readonly acceptAll: (items: readonly Proposal[]) => void;
}

const newRecordId = (): string => `p-${newUuid().replaceAll('-', '').slice(0, 12)}`;

export function useCommands(given: Given): Commands {
  const { review, shown, current, goTo } = given;
  const [edited, setEdited] = useState<string | null>(null);
  const go = (record: string | null): void => {
    setEdited(null);
    goTo(record);
  };
  // What was offered holds with whatever is said of the record.
  const decided = ({ id, relation }: Proposal, change: Partial<Decision>): Decision => ({
    ...review.decisionOf(id),
    relation,
    ...change,
  });
  const decide = (item: Proposal, change: Partial<Decision>): void => review.decide([decided(item, change)]);
  const settle = (item: Proposal, change: Partial<Decision>): void => {
    const next = nextPending(shown, item.id);
    decide(item, change);
    go(next);
  };
  const open = (decision: Decision | null): void => {
    if (decision === null) return;
    review.decide([decision]);
    goTo(decision.record);
    setEdited(decision.record);
  };
  const undo = (): void => {
    const record = review.undo();
    if (record !== null) go(record);
  };
  const onCurrent = (item: Proposal, command: Command): void => {
    if (command === 'accept') settle(item, { verdict: 'accepted' });
    else if (command === 'reject') settle(item, { verdict: 'rejected' });
    else if (command === 'edit') setEdited(item.id);
    else if (command === 'split') open(splitOff(item));
    else {
      const relation = relationBy(command, item, given.matches);
      if (relation !== null) decide(item, { relation });
    }
  };
  return {
    edited,
    edit: setEdited,
    go,
    decide,
    settle,
    acceptAll: (items) => {
      review.decide(items.map((item) => decided(item, { verdict: 'accepted' })));
      go(null);
    },
    run: (command) => {
      if (command === 'undo') undo();
      else if (command === 'add') open(addedFromSelection(given));
      else if (command === 'next') go(neighbourOf(shown, current?.id ?? null, 1));
      else if (command === 'previous') go(neighbourOf(shown, current?.id ?? null, -1));
      else if (current !== null) onCurrent(current, command);
    },
  };
}

function splitOff({ id, target }: Proposal): Decision {
  const record = newRecordId();
  return { ...undecided(record, 0), added: { ...target, id: record, confidence: 1 }, splitFrom: id };
}

/** Null where nothing of a policy is selected. */
function addedFromSelection({ imported, body }: Given): Decision | null {
  const range = markedRange(body.text, readingBlocks(body.text));
  const place = range === null ? undefined : markedPlace(imported.document, body.text, ...range);
  if (place === undefined) return null;
  const record = newRecordId();
  return { ...undecided(record, 0), added: blankTarget(record, place) };
}

/** Of the likeliest known commitment. */
function relationBy(command: Command, { id }: Proposal, matches: Matches): Relation | null {
  if (command === 'asNew') return { kind: 'new' };
  const [match] = matches.get(id) ?? [];
  if (match === undefined) return null;
  if (command === 'asMention') return { kind: 'mention', of: match.row.id };
  return command === 'asUpdate' ? { kind: 'update', of: match.row.id } : null;
}
