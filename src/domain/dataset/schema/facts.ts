/** A fact of a policy as a whole, with what says so. */
import { z } from './zod.ts';
import { line } from './mention.ts';

/** Whether the text says it, it was made out from the text, or a person said it. */
const factBasis = z.enum(['stated', 'inferred', 'person']);

const factEvidence = z.object({
  /** Id of the row of evidence: `title`, `speech`, `own-districts` …. */
  kind: z.string(),
  /** The words, as in the text. */
  text: z.string(),
  line: line.optional(),
  /** The value that it speaks for, in words; it may be another than the one taken. */
  says: z.string(),
  weight: z.number(),
});
export type FactEvidence = z.infer<typeof factEvidence>;

/** @param value the form of the fact itself */
export const fact = <Value extends z.ZodType>(value: Value) =>
  z.object({
    value,
    basis: factBasis,
    /** Heaviest first, for and against. */
    evidence: z.array(factEvidence),
    /** 0..1: how likely the value is right, by documents left out of training. */
    certainty: z.number().min(0).max(1),
  });
export type Fact<Value> = {
  value: Value;
  basis: z.infer<typeof factBasis>;
  evidence: FactEvidence[];
  certainty: number;
};
