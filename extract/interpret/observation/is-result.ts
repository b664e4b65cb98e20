/** Whether an amount is a result: what a document reports as reached or done. */
import type { Candidate } from '../context.ts';

/** By where it stands: in a section that looks back, or in a text that reports only. */
export const isResult = ({ context: { observed, facts } }: Candidate): boolean =>
  observed || facts.genre === 'statistics' || facts.genre === 'report';
