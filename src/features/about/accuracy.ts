/** Figures of tests/gold/README.md as the about page shows them; a test holds the two together. */
import type { PlainKey } from '../../i18n/index.ts';

export const MEASURED_ON = '2026-11-23';

interface Accuracy {
  readonly label: Extract<PlainKey, `about.set.${string}`>;
  /** The set's name in that table. */
  readonly set: string;
  readonly commitments: number;
  /** F1, 0..1. */
  readonly detection: number;
  /** F1 of records with every field right, 0..1. */
  readonly full: number;
}

export const ACCURACY: readonly Accuracy[] = [
  { label: 'about.set.real', set: 'all commitments', commitments: 2510, detection: 0.988, full: 0.965 },
  {
    label: 'about.set.unseen',
    set: 'reports of the State Council',
    commitments: 79,
    detection: 0.938,
    full: 0.813,
  },
  { label: 'about.set.given', set: 'given seeds', commitments: 94, detection: 1.0, full: 0.989 },
  { label: 'about.set.dev', set: 'own/dev', commitments: 463, detection: 0.995, full: 0.979 },
  { label: 'about.set.dev2', set: 'own/dev2', commitments: 290, detection: 0.995, full: 0.967 },
  { label: 'about.set.heldout', set: 'own/heldout', commitments: 453, detection: 0.993, full: 0.985 },
  { label: 'about.set.blind', set: 'own/blind', commitments: 239, detection: 0.996, full: 0.958 },
];
