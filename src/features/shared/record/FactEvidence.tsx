import { mixed } from '../../../charts/view/mixed-words.tsx';
import type { FactEvidence as Evidence } from '../../../domain/dataset/schema.ts';
import { useI18n, useNavigation } from '../shell/contexts.ts';
import { evidencePiece } from './fact-words.ts';

interface Props {
  readonly evidence: readonly Evidence[];
  /** The value that holds, as evidence may say it. */
  readonly taken: readonly string[];
  /** Where its lines can be seen; null: nowhere yet. */
  readonly documentId: string | null;
}

/** More than that only repeats what the first say. */
const MOST = 6;

/** What a fact was read from, heaviest first, each with its line. */
export function FactEvidence({ evidence, taken, documentId }: Props) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  if (evidence.length === 0) return <p className="muted">{i18n.t('doubted.noEvidence')}</p>;
  return (
    <ul className="fact-evidence">
      {evidence.slice(0, MOST).map((piece) => (
        <li key={`${piece.kind} ${piece.text} ${piece.line}`}>
          {mixed(evidencePiece(piece, taken, i18n), i18n.lang)}{' '}
          {piece.line !== undefined && documentId !== null && (
            <a href={screenHref('documents', { doc: documentId, line: piece.line })}>
              {i18n.t('doubted.line', { n: piece.line })}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
