/** Every message is said somewhere: by its key, or by a key that the program makes of a code (`flag.${flag}`). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportZh } from '../../../src/i18n/zh-CN/export.ts';
import { helpZh } from '../../../src/i18n/zh-CN/help.ts';
import { zhCN } from '../../../src/i18n/zh-CN/index.ts';

const SRC = join(import.meta.dirname, '../../../src');
const WORDS = /^i18n[/\\](?:zh-CN|en)[/\\]/u;

const program = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file) && !WORDS.test(file))
  .map((file) => readFileSync(join(SRC, file), 'utf8'))
  .join('\n');

const written = new Set([...program.matchAll(/(['"`])([\w.-]+)\1/gu)].map(([, , key]) => key));

/** `compare.column.${key}`: a code has no dots. */
const made = [...program.matchAll(/`([\w.-]*(?:\$\{[^}]*\}[\w.-]*)+)`/gu)]
  .map(([, template = '']) => template.split(/\$\{[^}]*\}/u))
  .filter(([before = '']) => before.includes('.'))
  .map((parts) => new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[^.]+')}$`, 'u'));

test('no message is there for nobody', () => {
  const keys = [zhCN, exportZh, helpZh].flatMap((messages) => Object.keys(messages));
  expect(keys.length).toBeGreaterThan(1000);
  expect(keys.filter((key) => !written.has(key) && !made.some((form) => form.test(key)))).toEqual([]);
});
