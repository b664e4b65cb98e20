/** Whether an amount is a result: what a document reports as reached or done. */
import { looksBack } from '../../structure/role.ts';
import type { Candidate } from '../context.ts';

/** By where it stands: in a section that looks back, or in a text that reports only. */
export const isResult = ({ context: { stretch, facts } }: Candidate): boolean =>
  looksBack(stretch) || facts.genre === 'statistics' || facts.genre === 'report';
