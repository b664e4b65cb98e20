/** What a person has imported, as screens see it. */
import type { ImportedDocument, ImportReview } from '../../../storage/imported.ts';
import type { RowsPort } from './notes-port.ts';

export interface ImportsPort {
  readonly documents: RowsPort<ImportedDocument>;
  readonly reviews: RowsPort<ImportReview>;
}
