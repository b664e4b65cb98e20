import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readXlsxRows } from '../../../src/platform/xlsx-rows.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Formats 1 to 5: a percentage, one with a decimal, a percent sign that is a word, a month in Chinese, a day. */
const STYLES = `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="170" formatCode="0.0%"/><numFmt numFmtId="171" formatCode="0.0&quot;%&quot;"/><numFmt numFmtId="172" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

/** A workbook of one sheet with these rows, as they are. */
function workbook(rows: string, before = ''): Uint8Array {
  const sheet = `${before}<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(STYLES),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
}

const cell = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const first = `<row r="1">${cell('A1', '指标')}${cell('B1', '__proto__')}</row>`;
const read = (rows: string, before?: string) => readXlsxRows(workbook(rows, before), 20_000, 200);

test('cells are text, whatever they say', async () => {
  const second = `<row r="2">${cell('A2', '=cmd|1!A1')}${cell('B2', '&lt;script&gt;')}</row>`;
  expect(await read(first + second)).toEqual([
    ['指标', '__proto__'],
    ['=cmd|1!A1', '<script>'],
  ]);
});

test('a number is read as its format shows it', async () => {
  const number = (column: string, value: number, style: number): string =>
    `<c r="${column}2" s="${style}"><v>${value}</v></c>`;
  const second = [
    number('A', 0.6, 1),
    number('B', 0.625, 2),
    number('C', 0.6, 3),
    number('D', 46_022, 4),
    number('E', 46_022, 5),
    number('F', 0.1 + 0.2, 0),
    '<c r="G2" s="1"><f>A1</f><v>0.07</v></c>',
  ];
  const rows = await read(`${first}<row r="2">${second.join('')}</row>`);
  expect(rows[1]).toEqual(['60%', '62.5%', '0.6', '2025-12-31', '2025-12-31', '0.3', '7%']);
});

describe('a cell far away is refused before a table is made for it', () => {
  test.each([
    ['in double quotes', '<row r="2"><c r="ZZ900000"><v>1</v></c></row>'],
    ['in single quotes', "<row r='2'><c r='ZZ900000'><v>1</v></c></row>"],
    ['with room around the sign', '<row r="2"><c  r = "ZZ900000" ><v>1</v></c></row>'],
    ['behind a bracket in another attribute', '<row r="2"><c t="n>" r="ZZ900000"><v>1</v></c></row>'],
    ['of another prefix', `<x:row r="2"><x:c xmlns:x="y" r='ZZ900000'><x:v>1</x:v></x:c></x:row>`],
    ['written as an entity', '<row r="2"><c r="&#90;Z900000"><v>1</v></c></row>'],
    ['a row', "<row r='1048576'><c r='A1048576'><v>1</v></c></row>"],
  ])('%s', async (_name, rows) => expect(await read(first + rows)).toBe('too-large'));

  test.each([
    ['in words', '<row r="2"><c r="ZZZZZZ1"><v>1</v></c></row>'],
    ['of a negative row', '<row r="2"><c r="A-1"><v>1</v></c></row>'],
  ])('%s', async (_name, rows) => expect(await read(first + rows)).toBe('damaged'));
});

test('what a document type declares stands for nothing', async () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  expect(await read(`<row r="1">${cell('A1', '&b;')}</row>`, bomb)).toEqual([['&b;']]);
});

test('a million cells in one place are one', async () => {
  expect(await read(`<row r="1">${'<c r="A1"/>'.repeat(1_000_001)}</row>`)).toEqual([['']]);
});
