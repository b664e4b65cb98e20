/** What is wrong with a file that should be one of ours, in one sentence for the terminal. */
import { z } from './schema/zod.ts';
import { SCHEMA_VERSION } from './schema.ts';

const versionOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : undefined;

/** @param error what the schema threw for this value */
export function misfit(value: unknown, error: unknown): string {
  const version = versionOf(value);
  if (typeof version === 'number' && version !== SCHEMA_VERSION)
    return `is of schema version ${version}, and this program knows version ${SCHEMA_VERSION}: use the program that wrote it, or another folder`;
  if (!(error instanceof z.ZodError)) return error instanceof Error ? error.message : String(error);
  const [first, ...more] = error.issues;
  const where = first === undefined || first.path.length === 0 ? '' : `${first.path.map(String).join('.')}: `;
  const rest = more.length > 0 ? `, and ${more.length} more` : '';
  return `is not of the form that this program writes (${where}${first?.message ?? 'unknown'}${rest})`;
}
