/** Decks on templates of offices that do not exist: what is kept of a template, what is put on it, and what is refused. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, posix } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { drawSvg } from '../../../src/charts/view/runtime.ts';
import type { Deck } from '../../../src/page/deck.ts';
import type { Box } from '../../../src/page/page.ts';
import { LEAST_TYPE } from '../../../src/page/medium.ts';
import { slidePages } from '../../../src/page/slides.ts';
import { packTemplate, readTemplate, TemplateError } from '../../../src/platform/pptx/template.ts';
import { writeDeck } from '../../../src/platform/pptx/write-deck.ts';
import { keptSlide } from '../../../src/ui/frame/kept-slide.ts';
import { deckIn } from '../../../src/ui/frame/presentation-deck.ts';
import { exhibitsOf } from '../../exhibits.ts';
import { createI18n } from '../../i18n.ts';
import { NATIONWIDE } from '../../nationwide.ts';
import { all, misplaced, PARSER, sizesIn, withPixels, type Node } from '../../pptx-reader.ts';
import { processorTime } from '../../processor-time.ts';
import { TEMPLATES, templateFile, type TemplateForm } from '../../templates.ts';

const i18n = createI18n('zh-CN');
const SHOWN = new Set(['commitment', 'panel', 'matrix', 'timeline', 'years', 'list']);

function deckOf(): Deck {
  const slides = [...exhibitsOf(NATIONWIDE, 'zh-CN')].flatMap(([name, exhibit]) =>
    SHOWN.has(name)
      ? [
          keptSlide(
            { exhibit, asTable: false, href: '#/' },
            { id: 'synthetic', evidence: ['虚构的一句。'], drawSvg, i18n },
          ),
        ]
      : [],
  );
  const cover = { office: '虚构办', speaker: '某甲', date: '2026年11月' };
  const deck = deckIn({ name: '虚构演示', lang: 'zh-CN', slides, cover }, 'native', i18n);
  return { ...deck, slides: deck.slides.map(withPixels) };
}

const DECK = deckOf();
const decoded = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
type Files = Readonly<Record<string, Uint8Array>>;

async function filesOf(form: TemplateForm): Promise<Files> {
  const template = readTemplate(packTemplate(readTemplate(templateFile(form))));
  return unzipSync(new Uint8Array(await (await writeDeck(DECK, { template })).arrayBuffer()));
}

/** What the relations of all parts lead to, and from where. */
const targetsIn = (files: Files) =>
  Object.keys(files)
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => {
      const folder = posix.join(posix.dirname(path), '..');
      return all(PARSER.parse(decoded(files[path])), 'Relationship').map((line) => {
        const target = String(line['@_Target']);
        const to = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
        return { path, to, mode: line['@_TargetMode'] };
      });
    });

describe.each(Object.entries(TEMPLATES))('a deck on a template: %s', (_, form) => {
  const template = readTemplate(templateFile(form));
  const [width, height] = form.size;
  let files: Files = {};
  let slides: Node[] = [];
  beforeAll(async () => {
    files = await filesOf(form);
    slides = Object.keys(files)
      .filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path))
      .map((path) => PARSER.parse(decoded(files[path])) as Node);
  }, 60_000);

  it('has its own slides and none of the template’s, on its masters and layouts', () => {
    expect(slides).toHaveLength(slidePages(DECK, false, template.places).length);
    expect(Object.values(files).map(decoded).join('')).not.toContain('上一次会议');
    const layouts = targetsIn(files).filter(({ path }) => path.startsWith('ppt/slides/_rels/'));
    const used = new Set(layouts.map(({ to }) => to).filter((to) => to.includes('slideLayout')));
    expect(used).toEqual(new Set([template.cover.path, template.titled.path]));
    expect(Object.keys(files).filter((path) => /^ppt\/slideMasters\/[^/]+\.xml$/u.test(path))).toHaveLength(
      form.masters.length,
    );
    expect(decoded(files['ppt/theme/theme2.xml'])).toContain(form.font);
    expect(decoded(files['ppt/presentation.xml'])).toContain(`cx="${Math.round(width * 12_700)}"`);
  });

  it('is whole: every relation leads to a part that has a type, and nothing leads outside', () => {
    const targets = targetsIn(files);
    expect(targets.filter(({ to, mode }) => mode !== undefined || files[to] === undefined)).toEqual([]);
    const types = decoded(files['[Content_Types].xml']);
    const parts = Object.keys(files).filter((path) => /^ppt\/.*\.xml$/u.test(path));
    expect(parts.filter((path) => !types.includes(`"/${path}"`))).toEqual([]);
    const broken = Object.keys(files).filter(
      (path) => /\.(?:xml|rels)$/u.test(path) && XMLValidator.validate(decoded(files[path])) !== true,
    );
    expect(broken).toEqual([]);
    expect(Object.values(files).map(decoded).join('')).not.toMatch(/tracker\.example|rIdWeb|rIdTag/u);
  });

  it('has what it draws within the body’s place, its words read, and its titles where the template has them', () => {
    const { title, body } = template.places;
    const [, ...inner] = slides;
    const faults = inner.flatMap((slide, at) =>
      misplaced(slide, { width, height }).map((one) => `${at} ${one}`),
    );
    expect(faults).toEqual([]);
    expect(Math.min(...slides.flatMap(sizesIn))).toBeGreaterThanOrEqual(LEAST_TYPE);
    const pages = slidePages(DECK, false, template.places).filter(({ kind }) => kind !== 'title');
    const texts = pages.flatMap((page) => page.texts);
    const titles = texts.filter(({ role }) => role === 'title');
    expect(titles.filter(({ box }) => box !== title)).toEqual([]);
    const isInBody = ({ y, h }: Box): boolean => y >= body.y - 0.1 && y + h <= body.y + body.h + 0.1;
    const others = texts.filter(({ role, box }) => role !== 'title' && box.h > 0);
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter(({ box }) => !isInBody(box))).toEqual([]);
  });
});

const [DARK] = Object.values(TEMPLATES);
if (DARK === undefined) throw new Error('no template');

/** What is said of a file. */
function refusalOf(file: Uint8Array): string {
  try {
    readTemplate(file);
    return 'taken';
  } catch (error) {
    return error instanceof TemplateError ? error.problem : 'thrown';
  }
}

test('a number stands on every page where the template has a place for it', async () => {
  const files = await filesOf(DARK);
  expect(decoded(files['ppt/slides/slide2.xml'])).toContain('<p:ph type="sldNum" sz="quarter" idx="12"/>');
});

test('what is no template, or a hostile one, is refused by its reason', () => {
  const [master] = DARK.masters;
  if (master === undefined) throw new Error('no master');
  const more = (files: Readonly<Record<string, string>>) => templateFile({ ...DARK, files });
  const bare = { ...master, layouts: [{ name: '空白', shapes: [] }] };
  expect({
    text: refusalOf(new TextEncoder().encode('not a zip')),
    empty: refusalOf(new Uint8Array()),
    program: refusalOf(more({ 'ppt/vbaProject.bin': 'x' })),
    macros: refusalOf(more({ '[Content_Types].xml': '<Types>presentation.macroEnabled.main+xml</Types>' })),
    entity: refusalOf(more({ 'ppt/theme/theme1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a:theme/>' })),
    masterless: refusalOf(more({ 'ppt/_rels/presentation.xml.rels': '<Relationships/>' })),
    large: refusalOf(more({ 'ppt/media/bomb.png': '0'.repeat(70_000_000) })),
    titleless: refusalOf(templateFile({ ...DARK, masters: [bare] })),
    narrow: refusalOf(templateFile({ ...DARK, size: [200, 100] })),
  }).toEqual({
    text: 'no-presentation',
    empty: 'no-presentation',
    program: 'macros',
    macros: 'macros',
    entity: 'damaged',
    masterless: 'damaged',
    large: 'too-large',
    titleless: 'no-title',
    narrow: 'no-room',
  });
});

test('a template of many thousand open elements is read in no more than two seconds', async () => {
  const open = `<p:sldMaster>${'<p:sp><p:pic r:id="x" <p:sp '.repeat(60_000)}`;
  const file = templateFile({ ...DARK, files: { 'ppt/slideMasters/slideMaster1.xml': open } });
  expect(await processorTime(() => refusalOf(file))).toBeLessThan(2000);
});

const SOFFICE = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));

test.skipIf(SOFFICE === undefined)(
  'LibreOffice makes a page of every slide on each (skipped where LibreOffice is not installed)',
  async () => {
    const folder = process.env['DECK_FOLDER'] ?? mkdtempSync(join(tmpdir(), 'deck-'));
    const names = Object.keys(TEMPLATES);
    for (const form of Object.entries(TEMPLATES)) {
      const template = readTemplate(templateFile(form[1]));
      const file = await writeDeck(DECK, { template });
      writeFileSync(join(folder, `${form[0]}.pptx`), new Uint8Array(await file.arrayBuffer()));
    }
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const paths = names.map((name) => join(folder, `${name}.pptx`));
    execFileSync(
      SOFFICE ?? '',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths],
      {
        stdio: 'ignore',
      },
    );
    for (const name of names) {
      const form = TEMPLATES[name];
      if (form === undefined) throw new Error(name);
      const { places } = readTemplate(templateFile(form));
      const pdf = readFileSync(join(folder, `${name}.pdf`), 'latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(slidePages(DECK, false, places).length);
    }
  },
);
