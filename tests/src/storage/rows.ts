/** SYNTHETIC rows for tests of the store. */
import { EMPTY_CONTENT } from '../../../src/storage/drafts.ts';
import type { Note } from '../../../src/storage/note.ts';
import type { Observation } from '../../../src/storage/observation.ts';
import { fingerprintOf } from '../../../src/domain/dataset/fingerprint.ts';
import { row } from '../domain/rows.ts';

export function uuid(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
}

const fingerprint = fingerprintOf(row({}), undefined, '原句');

export function noteRow(n: number, more: Partial<Note> = {}): Note {
  return {
    id: uuid(n),
    subject: { kind: 'target', id: 't-1', fingerprint },
    ...EMPTY_CONTENT,
    text: `第${n}条`,
    createdAt: 1000 + n,
    updatedAt: 2000 + n,
    revision: 1,
    ...more,
  };
}

export function observationRow(n: number, more: Partial<Observation> = {}): Observation {
  return {
    id: uuid(n),
    targetId: 't-1',
    fingerprint,
    role: 'actual',
    date: '2023',
    value: n,
    unit: '元',
    source: '',
    comment: '',
    createdAt: 1000,
    updatedAt: 2000,
    revision: 1,
    ...more,
  };
}
