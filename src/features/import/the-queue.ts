/** The page's one queue: files go on being read while another screen is open. */
import { useSyncExternalStore } from 'react';
import { rowsOf } from '../../ui/record/keep-reading.ts';
import { keepImport } from './keep.ts';
import { createQueue, type Job } from './queue.ts';

export const theQueue = createQueue((extracted, size) => {
  const { head, body } = rowsOf(extracted);
  return keepImport({ ...head, size, overrides: {}, isConfirmed: false }, body);
});

export function useJobs(): readonly Job[] {
  return useSyncExternalStore(theQueue.subscribe, theQueue.jobs);
}
