import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { passageOf, sentenceOf } from '../../../../src/domain/reading/passage.ts';
import { dataset as schema, type Mention } from '../../../../src/domain/dataset/schema.ts';

function mentionOf(text: string, quote: string, valueText: string, displayText?: string): Mention {
  const start = text.indexOf(quote);
  const valueStart = text.indexOf(valueText, start);
  const place = { documentId: 'd0', articleId: 'd0-a1', part: 'body', line: 1 } as const;
  const end = start + quote.length;
  const valueEnd = valueStart + valueText.length;
  const mention: Mention = { ...place, start, end, valueStart, valueEnd, valueText, quote };
  return displayText === undefined ? mention : { ...mention, displayText };
}

describe('a sentence in its paragraph', () => {
  const text = '上一段。\n　　主要目标。到2025年达到100家，培育20个平台。\n下一段。';

  test('is cut at the value and at the paragraph', () => {
    expect(passageOf(text, mentionOf(text, '到2025年达到100家', '100家'))).toEqual({
      before: '主要目标。',
      lead: '到2025年达到',
      value: '100家',
      tail: '',
      after: '，培育20个平台。',
    });
  });

  test('runs over a page break and is read healed', () => {
    const broken = '到2025年，建成12\n\n— 7 —\n\n000 个平台。';
    const mention = mentionOf(broken, broken, '000 个', '到2025年，建成12000 个平台。');
    expect(sentenceOf(mention)).toEqual({ lead: '到2025年，建成12', value: '000 个', tail: '平台。' });
  });

  test('healed by more than leaving out, the value is looked for', () => {
    const mention = mentionOf('建成 100 家。', '建成 100 家。', '100 家', '将建成100 家。');
    expect(sentenceOf(mention)).toEqual({ lead: '将建成', value: '100 家', tail: '。' });
    const lost = mentionOf('建成 100 家。', '建成 100 家。', '100 家', '将建成一百家。');
    expect(sentenceOf(lost)).toEqual({ lead: '将建成一百家。', value: '', tail: '' });
  });
});

test('every mention of the dataset yields its quote and its value', () => {
  const data = join(import.meta.dirname, '../../../../data');
  const dataset = schema.parse(JSON.parse(readFileSync(join(data, 'targets.json'), 'utf8')));
  const texts = new Map(
    dataset.documents.map(({ id }) => [id, readFileSync(join(data, 'text', `${id}.txt`), 'utf8')]),
  );
  for (const mention of dataset.targets.flatMap(({ mentions }) => mentions)) {
    const { lead, value, tail } = passageOf(texts.get(mention.documentId) ?? '', mention);
    expect(lead + value + tail).toBe(mention.displayText ?? mention.quote);
    // A milestone has no value but its date; a healed sentence may have its value mended too.
    const written = mention.displayText === undefined && mention.valueText !== '' ? mention.valueText : value;
    expect(value).toBe(written);
  }
});
