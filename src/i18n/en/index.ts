/** English beside the Chinese; the type in ../index.ts makes a missing key an error. */
import { charts } from './charts.ts';
import { common } from './common.ts';
import { compare } from './compare.ts';
import { compareViews } from './compare-views.ts';
import { curation } from './curation.ts';
import { deadlines } from './deadlines.ts';
import { documents } from './documents.ts';
import { intake } from './intake.ts';
import { ledger } from './ledger.ts';
import { list } from './list.ts';
import { notes } from './notes.ts';
import { overview } from './overview.ts';
import { present } from './present.ts';
import { progress } from './progress.ts';
import { review } from './review.ts';
import { storage } from './storage.ts';
import { target } from './target.ts';
import { targets } from './targets.ts';

export const en = {
  ...common,
  ...target,
  ...targets,
  ...notes,
  ...present,
  ...progress,
  ...review,
  ...storage,
  ...charts,
  ...compare,
  ...compareViews,
  ...curation,
  ...deadlines,
  ...documents,
  ...intake,
  ...ledger,
  ...list,
  ...overview,
} as const;
