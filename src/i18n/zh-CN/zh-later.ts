/** Said by what opens later. */
import { compare } from './compare.ts';
import { curation } from './curation.ts';
import { documents } from './documents.ts';
import { intake } from './intake.ts';
import { ledger } from './ledger.ts';
import { list } from './list.ts';
import { notes } from './notes.ts';
import { panel } from './panel.ts';
import { present } from './present.ts';
import { progress } from './progress.ts';
import { review } from './review.ts';
import { sheet } from './sheet.ts';
import { storage } from './storage.ts';

export const later = {
  ...compare,
  ...curation,
  ...documents,
  ...intake,
  ...ledger,
  ...list,
  ...notes,
  ...panel,
  ...present,
  ...progress,
  ...review,
  ...sheet,
  ...storage,
} as const;
