/** Reads documents with weights that never saw them: whole groups of documents left out of training in turn. */
import type { DocumentPart } from '../../../extract/part.ts';
import type * as Pipeline from '../../../extract/pipeline.ts';
import { rebuilt } from '../rebuilt.ts';
import { groupsOf, type Lesson } from './annotated.ts';
import type { Model } from './model.ts';

/** The lessons of each fold. Those that share text are in one fold, so that none is trained on. */
export function foldsOf(lessons: readonly Lesson[], count: number): Lesson[][] {
  const groups = groupsOf(lessons);
  const order = [...new Set(groups)];
  return Array.from({ length: count }, (_, fold) =>
    lessons.filter((_, i) => order.indexOf(groups[i] ?? i) % count === fold),
  );
}

/** What the whole extractor says of each lesson of the folds, all models trained on the lessons of no or another fold. */
export async function readLeftOut(
  lessons: readonly Lesson[],
  folds: readonly (readonly Lesson[])[],
  models: readonly Model[],
): Promise<Map<Lesson, DocumentPart>> {
  const trainers = [];
  for (const { file, prepare } of models) trainers.push({ file, trainer: await prepare(lessons) });
  const parts = new Map<Lesson, DocumentPart>();
  for (const fold of folds) {
    const isIn = (lesson: Lesson): boolean => !fold.includes(lesson);
    const weights = trainers.map(({ file, trainer }) => [`/${file}`, JSON.stringify(trainer(isIn))] as const);
    await rebuilt(Object.fromEntries(weights), async (load) => {
      const { DOCUMENT } = await load<typeof Pipeline>('/extract/pipeline.ts');
      for (const lesson of fold) parts.set(lesson, DOCUMENT.run({ source: lesson.source }));
    });
  }
  return parts;
}
