/** All amounts of a text with what the rules see of each: what training and the tests of rows begin with. */
import { hypotheses } from '../../extract/document/facts.ts';
import { amountInContext, type AmountInContext } from '../../extract/sentence/context.ts';
import { readArticle } from '../../extract/interpret/sections.ts';
import { articlesOf } from '../../extract/segment/articles.ts';
import { blocksOf } from '../../extract/segment/blocks.ts';
import { sourceOffset } from '../../src/domain/text/flow.ts';
import { lineAt, linesOf } from '../../extract/segment/lines.ts';

export interface Found {
  readonly c: AmountInContext;
  /** 1-based line of its first character. */
  readonly line: number;
}

/** All amounts of a text outside tables. */
export function amountsOf(text: string): Found[] {
  const lines = linesOf(text);
  const { blocks } = blocksOf(text, lines);
  const found: Found[] = [];
  for (const raw of articlesOf(blocks).articles) {
    const [facts] = hypotheses(raw, blocks, { documentDate: undefined, file: undefined });
    if (!facts) continue;
    for (const block of readArticle(raw, blocks, facts).blocks) {
      if ('table' in block) continue;
      const { flow } = block.paragraph;
      for (const [index, sentence] of block.context.sentences.entries())
        for (const amount of sentence.amounts)
          found.push({
            c: amountInContext(block.context, index, amount),
            line: lineAt(lines, sourceOffset(flow, amount.start)),
          });
    }
  }
  return found;
}
