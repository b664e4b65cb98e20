/** Puts a deck on somebody else's masters and layouts: its slides stay, what they stand on is the template's. */
import type JSZip from 'jszip';
import { escapeXml } from '../../domain/text/xml-text.ts';
import type { Box } from '../../page/page.ts';
import { EMU_PER_POINT } from './inches.ts';
import { attributeOf, elementsOf } from './markup.ts';
import type { Template } from './template.ts';
import type { Ground } from './template-places.ts';

const OWN_GROUND = /^ppt\/(?:slideMasters|slideLayouts)\//u;
const SLIDE = /^ppt\/slides\/slide\d+\.xml$/u;
/** The library has a layout of its own before those of master.ts. */
const COVER = 'slideLayout2.xml';

const TYPES: readonly (readonly [folder: string, type: string])[] = [
  ['ppt/slideMasters/', 'slideMaster'],
  ['ppt/slideLayouts/', 'slideLayout'],
];
const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml';
const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** By their endings: those that the library does not name. */
const PICTURES: ReadonlyMap<string, string> = new Map([
  ['bmp', 'image/bmp'],
  ['tif', 'image/tiff'],
  ['tiff', 'image/tiff'],
  ['emf', 'image/x-emf'],
  ['wmf', 'image/x-wmf'],
]);

async function change(zip: JSZip, path: string, edit: (xml: string) => string): Promise<void> {
  const file = zip.file(path);
  if (file === null) throw new Error(`the file has no ${path}`);
  zip.file(path, edit(await file.async('string')));
}

/** `isNumbered`: pages have a number where the template has a place for it. */
export async function putOnTemplate(zip: JSZip, template: Template, isNumbered: boolean): Promise<void> {
  const slides = Object.keys(zip.files).filter((name) => SLIDE.test(name));
  for (const path of Object.keys(zip.files).filter((name) => OWN_GROUND.test(name))) zip.remove(path);
  for (const [path, bytes] of template.parts) zip.file(path, bytes);
  await change(zip, '[Content_Types].xml', (xml) => typesWith(xml, [...template.parts.keys()]));
  await change(zip, 'ppt/_rels/presentation.xml.rels', (xml) => relationsWith(xml, template));
  await change(zip, 'ppt/presentation.xml', (xml) => presentationWith(xml, template));
  for (const path of slides) {
    let ground = template.titled;
    await change(zip, path.replace('slides/', 'slides/_rels/').concat('.rels'), (xml) => {
      if (xml.includes(COVER)) ground = template.cover;
      return xml.replace(/\.\.\/slideLayouts\/slideLayout\d+\.xml/u, () => `/${ground.path}`);
    });
    await change(zip, path, (xml) => slideOn(ground, xml, isNumbered));
  }
}

function typesWith(xml: string, paths: readonly string[]): string {
  const left = xml.replace(/<Override PartName="\/ppt\/(?:slideMasters|slideLayouts)\/[^>]*>/gu, '');
  const parts = paths.flatMap((path) => {
    const [, type] = TYPES.find(([folder]) => path.startsWith(folder)) ?? [];
    if (!path.endsWith('.xml')) return [];
    const content = type === undefined ? THEME : `${PRESENTATION}.${type}+xml`;
    return [`<Override PartName="/${path}" ContentType="${content}"/>`];
  });
  const endings = [...PICTURES].map(
    ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
  );
  return left
    .replace('<Override', `${endings.join('')}<Override`)
    .replace('</Types>', `${parts.join('')}</Types>`);
}

function relationsWith(xml: string, { masters }: Template): string {
  const own = elementsOf(xml, 'Relationship').find(({ text }) => text.includes('/slideMaster"'));
  const lines = masters.map(({ path }, at) =>
    own?.text
      .replace(/Id="[^"]*"/u, `Id="rIdTemplate${at + 1}"`)
      .replace(/Target="[^"]*"/u, `Target="/${path}"`),
  );
  return xml.replace(own?.text ?? '', lines.join('')).replace('theme/theme1.xml', 'theme/theme2.xml');
}

function presentationWith(xml: string, { masters, places: { width, height } }: Template): string {
  const ids = masters.map(({ id }, at) => `<p:sldMasterId id="${id}" r:id="rIdTemplate${at + 1}"/>`);
  const [cx, cy] = [width, height].map((points) => Math.round(points * EMU_PER_POINT));
  return xml
    .replace(
      /<p:sldMasterIdLst>.*?<\/p:sldMasterIdLst>/su,
      `<p:sldMasterIdLst>${ids.join('')}</p:sldMasterIdLst>`,
    )
    .replace(/<p:sldSz[^>]*>/u, `<p:sldSz cx="${cx}" cy="${cy}"/>`);
}

function slideOn(ground: Ground, xml: string, isNumbered: boolean): string {
  const title = elementsOf(xml, 'p:sp').find(({ text }) => /type="title"/u.test(text));
  const titled =
    title === undefined
      ? xml
      : xml.slice(0, title.start) + titleOn(ground, title.text) + xml.slice(title.end);
  const onWhite = titled.replace(
    /(<p:pic>.*?<a:prstGeom prst="rect"><a:avLst\/><\/a:prstGeom>)/gsu,
    '$1<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>',
  );
  const number = isNumbered && ground.number !== null ? numberOn(ground.number) : '';
  return onWhite.replace('</p:spTree>', () => `${number}</p:spTree>`);
}

/** The library's title as its words alone, in the size that has room: place, font, colour and weight are the template's. */
function titleOn(ground: Ground, shape: string): string {
  const runs = elementsOf(shape, 'a:r').map(({ text }) => {
    const [look] = elementsOf(text, 'a:rPr');
    const [lang, size] = ['lang', 'sz'].map((name) => attributeOf(look?.text ?? '', name) ?? '');
    const words = elementsOf(text, 'a:t').map((said) => said.text);
    return `<a:r><a:rPr lang="${lang}" sz="${size}"/>${words.join('')}</a:r>`;
  });
  return placeholder('Title', `type="${ground.title}"`, 2, `<a:p>${runs.join('')}</a:p>`);
}

const numberOn = ({ idx, box }: NonNullable<Ground['number']>): string =>
  placeholder(
    'Slide Number',
    `type="sldNum" sz="quarter" idx="${escapeXml(idx)}"`,
    9999,
    '<a:p><a:fld id="{F7021451-1387-4CA6-816F-3879F97B5CBC}" type="slidenum"><a:rPr lang="en-US"/><a:t>‹#›</a:t></a:fld></a:p>',
    frameOf(box),
  );

function frameOf({ x, y, w, h }: Box): string {
  const [left, top, wide, high] = [x, y, w, h].map((points) => Math.round(points * EMU_PER_POINT));
  return `<a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${wide}" cy="${high}"/></a:xfrm>`;
}

/** Where no frame is given, its layout has it. */
const placeholder = (name: string, place: string, id: number, words: string, frame = ''): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${place}/></p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>${words}</p:txBody></p:sp>`;
