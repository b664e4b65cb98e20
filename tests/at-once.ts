/** What screens put together in steps, at once. */
import { followedIn, type Followed } from '../src/features/progress/monitor-rows.ts';
import { atOnce } from '../src/domain/collections/steps.ts';
import { deadlinesIn, type DeadlineModel } from '../src/domain/time/deadlines.ts';

export const followedRows = (...asked: Parameters<typeof followedIn>): Followed =>
  atOnce(followedIn(...asked));

export const deadlineModel = (...asked: Parameters<typeof deadlinesIn>): DeadlineModel =>
  atOnce(deadlinesIn(...asked));
