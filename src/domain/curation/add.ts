/** A record that the machine missed and a person wrote down. */
import type { AddCorrection } from './curation.ts';
import type { PolicyDocument, Target } from '../dataset/schema.ts';
import { flagsOf, inferredOf } from '../proposal/own-target.ts';
import { hasLine, lineOf } from '../reading/line.ts';
import { markOf } from './change.ts';
import type { CurationProblemCode } from './problem.ts';

export interface CuratedText {
  readonly document: PolicyDocument;
  readonly text: string;
}

/** The new target, or why it cannot stand there. */
export function addedTarget(
  correction: AddCorrection,
  texts: readonly CuratedText[],
): Target | CurationProblemCode {
  const { sha256, file } = correction.document;
  const home =
    texts.find(({ document }) => document.sha256 === sha256) ??
    texts.find(({ document }) => document.file === file);
  if (!home) return 'document-gone';
  const start = quoteIn(home.text, correction.place.quote, correction.place.start);
  if (start === undefined) return 'quote-not-found';
  const moved = start - correction.place.start;
  const valueStart = correction.place.valueStart + moved;
  const line = lineOf(home.text, valueStart);
  const article = home.document.articles.find(hasLine(line));
  if (!article) return 'quote-not-found';
  const { record } = correction;
  const { part, quote, valueEnd } = correction.place;
  return {
    id: correction.target,
    ...record,
    // A person vouches for it.
    confidence: 1,
    inferred: inferredOf(record),
    flags: flagsOf(article),
    mentions: [
      {
        documentId: home.document.id,
        articleId: article.id,
        part,
        line,
        start,
        end: start + quote.length,
        valueStart,
        valueEnd: valueEnd + moved,
        valueText: record.kind === 'milestone' ? '' : home.text.slice(valueStart, valueEnd + moved),
        quote,
      },
    ],
    curated: [markOf(correction, 'record')],
  };
}

/** Where the quote stands: at its place, else at the only other place that has it. */
function quoteIn(text: string, quote: string, start: number): number | undefined {
  if (text.startsWith(quote, start)) return start;
  const first = text.indexOf(quote);
  return first >= 0 && text.indexOf(quote, first + 1) < 0 ? first : undefined;
}
