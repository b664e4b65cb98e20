import * as z from 'zod';
import { dataset, observations } from '../src/domain/dataset/schema.ts';

/** The JSON Schema of targets.json, as it is written, with that of observations.json among its definitions. */
export function schemaFile(): string {
  const { $schema: _, ...results } = z.toJSONSchema(observations);
  return `${JSON.stringify({ ...z.toJSONSchema(dataset), $defs: { observations: results } }, null, 1)}\n`;
}
