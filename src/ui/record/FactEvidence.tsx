import { mixed } from '../../charts/view/mixed-words.tsx';
import { articleStatus, documentKind, type FactEvidence as Evidence } from '../../domain/dataset/schema.ts';
import type { I18n } from '../../i18n/index.ts';
import { useI18n, useNavigation } from '../shell/contexts.ts';
import { evidencePiece } from './fact-words.ts';

interface Props {
  readonly evidence: readonly Evidence[];
  /** The value that holds, as evidence may say it. */
  readonly taken: readonly string[];
  /** Where its lines can be seen; null: nowhere yet. */
  readonly documentId: string | null;
}

/** A value as evidence says it, in words: kinds and statuses stand in it by their ids. */
function saidValue(says: string, { t }: I18n): string {
  const kind = documentKind.options.find((one) => one === says);
  if (kind !== undefined) return t(`documentKind.${kind}`);
  const status = articleStatus.options.find((one) => one === says);
  return status === undefined ? says : t(`status.${status}`);
}

/** More than that only repeats what the first say. */
const MOST = 6;

/** What a fact was read from, heaviest first, each with its line. */
export function FactEvidence({ evidence, taken, documentId }: Props) {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  if (evidence.length === 0) return <p className="muted">{i18n.t('doubted.noEvidence')}</p>;
  return (
    <ul className="stack">
      {evidence.slice(0, MOST).map((piece) => (
        <li key={`${piece.kind} ${piece.text} ${piece.line}`}>
          {mixed(
            evidencePiece(piece, taken, i18n, (says) => saidValue(says, i18n)),
            i18n.lang,
          )}{' '}
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
