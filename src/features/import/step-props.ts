/** What a step of an imported document is given, and the step that the app fetches when it is opened. */
import type { ComponentType } from 'react';
import type { ImportedDocument, ImportedText } from '../../storage/imported.ts';

export interface StepProps {
  readonly imported: ImportedDocument;
  readonly body: ImportedText;
}

export type SecondStepPart = ComponentType<StepProps>;
