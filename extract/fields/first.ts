/** Fields are found by tables of sources: where a field may be said, the surest first. */

/** Where a field may be said; undefined where it is not said there. */
export type Source<Asked, Answer> = (asked: Asked) => Answer | undefined;

/** What the first source says that says anything. */
export function firstOf<Asked, Answer>(
  sources: readonly Source<Asked, Answer>[],
  asked: Asked,
): Answer | undefined {
  for (const source of sources) {
    const answer = source(asked);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
