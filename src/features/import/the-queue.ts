/** The page's one queue: files go on being read while another screen is open. */
import { useSyncExternalStore } from 'react';
import { keepExtracted } from './keep.ts';
import { createQueue, type Job } from './queue.ts';

export const theQueue = createQueue(keepExtracted);

export function useJobs(): readonly Job[] {
  return useSyncExternalStore(theQueue.subscribe, theQueue.jobs);
}
