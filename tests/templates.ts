/** Presentations of offices that do not exist, as templates: what differs between programs is in them. */
import { zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  `xmlns:r="${OFFICE}" ` +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'application/vnd.openxmlformats-officedocument';

/** In points, from the top left. */
type Rect = readonly [x: number, y: number, w: number, h: number];
const emu = (points: number): number => Math.round(points * 12_700);

const frame = ([x, y, w, h]: Rect): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm>`;

let ids = 1;
function holder(place: string, rect?: Rect, words = ''): string {
  ids += 1;
  const said = `<a:p>${words === '' ? '' : `<a:r><a:t>${words}</a:t></a:r>`}</a:p>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${ids}" name="${ids}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${place}/></p:nvPr></p:nvSpPr><p:spPr>${rect === undefined ? '' : frame(rect)}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${said}</p:txBody></p:sp>`;
}

const logo = (rect: Rect, id: string, link = ''): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="99" name="logo">${link}</p:cNvPr><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${frame(rect)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

const TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const tree = (shapes: readonly string[]): string => `<p:spTree>${TREE}${shapes.join('')}</p:spTree>`;

interface LayoutForm {
  readonly type?: string;
  readonly name: string;
  readonly shapes: readonly string[];
}

const layoutXml = ({ type, name, shapes }: LayoutForm): string =>
  `${HEAD}<p:sldLayout ${SPACES}${type === undefined ? '' : ` type="${type}"`} preserve="1"><p:cSld name="${name}">${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

const STYLE = (size: number, align: string): string =>
  `<a:lvl1pPr algn="${align}"><a:defRPr sz="${size * 100}" b="1"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/></a:defRPr></a:lvl1pPr>`;

interface MasterForm {
  readonly shapes: readonly string[];
  readonly layouts: readonly LayoutForm[];
  /** Whether its paper is dark and its ink light. */
  readonly isDark?: boolean;
  readonly more?: string;
  /** Relations beside those to its layouts and its theme. */
  readonly relations?: readonly string[];
  readonly align?: string;
}

function masterXml(
  { shapes, layouts, isDark = false, more = '', align = 'l' }: MasterForm,
  from: number,
): string {
  const map = isDark ? 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"' : 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"';
  const listed = layouts.map((_, at) => `<p:sldLayoutId id="${from + at + 1}" r:id="rIdL${at + 1}"/>`);
  return `${HEAD}<p:sldMaster ${SPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${tree(shapes)}${more}</p:cSld><p:clrMap ${map} accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${listed.join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${STYLE(32, align)}</p:titleStyle><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>`;
}

const colour = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const THEME_NAMES = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

function themeXml(colours: readonly string[], font: string): string {
  const scheme = THEME_NAMES.map((name, at) => colour(name, colours[at % colours.length] ?? '000000')).join(
    '',
  );
  const face = `<a:latin typeface="${font}"/><a:ea typeface="${font}"/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="6350">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `${HEAD}<a:theme ${SPACES} name="office"><a:themeElements><a:clrScheme name="office">${scheme}</a:clrScheme><a:fontScheme name="office"><a:majorFont>${face}</a:majorFont><a:minorFont>${face}</a:minorFont></a:fontScheme><a:fmtScheme name="office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}

const relation = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;
const relations = (lines: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;

export interface TemplateForm {
  readonly size: readonly [width: number, height: number];
  readonly masters: readonly MasterForm[];
  readonly colours: readonly string[];
  readonly font: string;
  /** Further files, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** One blue dot. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

/** As the file that an office would choose; a slide of its own is in it. */
export function templateFile({
  size: [width, height],
  masters,
  colours,
  font,
  files = {},
}: TemplateForm): Uint8Array {
  const parts: Record<string, string | Uint8Array> = { 'ppt/media/image1.png': PNG };
  const overrides: string[] = [];
  const add = (path: string, type: string, xml: string): void => {
    parts[path] = xml;
    overrides.push(`<Override PartName="/${path}" ContentType="${TYPES}.${type}+xml"/>`);
  };
  let layout = 0;
  masters.forEach((master, at) => {
    const n = at + 1;
    const led = master.layouts.map((form, index) => {
      layout += 1;
      add(`ppt/slideLayouts/slideLayout${layout}.xml`, 'presentationml.slideLayout', layoutXml(form));
      parts[`ppt/slideLayouts/_rels/slideLayout${layout}.xml.rels`] = relations([
        relation('rId1', 'slideMaster', `../slideMasters/slideMaster${n}.xml`),
        relation('rId2', 'image', '../media/image1.png'),
      ]);
      return relation(`rIdL${index + 1}`, 'slideLayout', `../slideLayouts/slideLayout${layout}.xml`);
    });
    add(`ppt/theme/theme${n}.xml`, 'theme', themeXml(colours, font));
    add(
      `ppt/slideMasters/slideMaster${n}.xml`,
      'presentationml.slideMaster',
      masterXml(master, 2_147_483_648 + 100 * at),
    );
    parts[`ppt/slideMasters/_rels/slideMaster${n}.xml.rels`] = relations([
      ...led,
      relation('rIdT', 'theme', `../theme/theme${n}.xml`),
      relation('rIdP', 'image', '../media/image1.png'),
      ...(master.relations ?? []),
    ]);
  });
  const own = `${HEAD}<p:sld ${SPACES}><p:cSld>${tree([holder('type="title"', undefined, '上一次会议')])}</p:cSld></p:sld>`;
  add('ppt/slides/slide1.xml', 'presentationml.slide', own);
  parts['ppt/slides/_rels/slide1.xml.rels'] = relations([
    relation('rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'),
  ]);
  const listed = masters.map(
    (_, at) => `<p:sldMasterId id="${2_147_483_648 + 100 * at}" r:id="rId${at + 1}"/>`,
  );
  add(
    'ppt/presentation.xml',
    'presentationml.presentation.main',
    `${HEAD}<p:presentation ${SPACES}><p:sldMasterIdLst>${listed.join('')}</p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rIdS"/></p:sldIdLst><p:sldSz cx="${emu(width)}" cy="${emu(height)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
  );
  parts['ppt/_rels/presentation.xml.rels'] = relations([
    ...masters.map((_, at) =>
      relation(`rId${at + 1}`, 'slideMaster', `slideMasters/slideMaster${at + 1}.xml`),
    ),
    relation('rIdS', 'slide', 'slides/slide1.xml'),
  ]);
  parts['_rels/.rels'] = relations([relation('rId1', 'officeDocument', 'ppt/presentation.xml')]);
  parts['[Content_Types].xml'] =
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`;
  const encoder = new TextEncoder();
  const all = Object.entries({ ...parts, ...files }).map(
    ([path, content]) => [path, typeof content === 'string' ? encoder.encode(content) : content] as const,
  );
  return zipSync(Object.fromEntries(all));
}

const FOOT = (width: number, height: number): string[] => [
  holder('type="dt" sz="half" idx="10"', [40, height - 36, 180, 24]),
  holder('type="sldNum" sz="quarter" idx="12"', [width - 160, height - 36, 120, 24]),
];
const NUMBERED = holder('type="sldNum" sz="quarter" idx="12"');
const TITLE = 'type="title"';

/** Dark, with a logo beside the title, whose layouts say their places themselves. */
const DARK: TemplateForm = {
  size: [960, 540],
  colours: [
    '101828',
    'FFFFFF',
    '1D2939',
    'EAECF0',
    'F79009',
    '12B76A',
    '2E90FA',
    '9E77ED',
    'F04438',
    '667085',
  ],
  font: 'Noto Sans CJK SC',
  masters: [
    {
      isDark: true,
      shapes: [
        holder(TITLE, [66, 29, 700, 70]),
        holder('type="body" idx="1"', [66, 120, 828, 360]),
        ...FOOT(960, 540),
        logo([800, 24, 100, 60], 'rIdP'),
      ],
      layouts: [
        {
          type: 'title',
          name: '标题幻灯片',
          shapes: [
            holder('type="ctrTitle"', [120, 88, 720, 188]),
            holder('type="subTitle" idx="1"', [120, 284, 720, 130]),
          ],
        },
        { type: 'obj', name: '标题和内容', shapes: [holder(TITLE), holder('idx="1"'), NUMBERED] },
        { type: 'titleOnly', name: '仅标题', shapes: [holder(TITLE, [66, 29, 650, 64]), NUMBERED] },
      ],
    },
  ],
};

/** 4:3, with two masters; no layout says its type, and the logo leads to a page on the web. */
const SQUARE: TemplateForm = {
  size: [720, 540],
  colours: [
    '1A1A1A',
    'FFFFFF',
    '444444',
    'F2EFE6',
    '9B1C1C',
    'B45309',
    '166534',
    '1D4ED8',
    '6D28D9',
    '9D174D',
  ],
  font: 'Noto Serif CJK SC',
  masters: [
    {
      shapes: [
        holder(TITLE, [36, 20, 648, 60]),
        holder('type="body" idx="1"', [36, 90, 648, 400]),
        ...FOOT(720, 540),
        logo([640, 4, 60, 16], 'rIdP', '<a:hlinkClick r:id="rIdWeb"/>'),
      ],
      more: '<p:custDataLst><p:tags r:id="rIdTag"/></p:custDataLst>',
      relations: [
        relation('rIdWeb', 'hyperlink', 'https://tracker.example/', ' TargetMode="External"'),
        relation('rIdTag', 'tags', '../tags/tag1.xml'),
        relation('rIdFar', 'image', 'https://tracker.example/a.png', ' TargetMode="External"'),
      ],
      align: 'ctr',
      layouts: [
        {
          name: '首页',
          shapes: [
            holder('type="ctrTitle"', [54, 168, 612, 116]),
            holder('type="subTitle" idx="1"', [108, 306, 504, 138]),
          ],
        },
        { name: '内页', shapes: [holder(TITLE), holder('idx="1"')] },
        { name: '只有标题', shapes: [holder(TITLE), NUMBERED] },
      ],
    },
    { shapes: [holder(TITLE, [0, 0, 720, 80])], layouts: [{ name: '另一套', shapes: [holder(TITLE)] }] },
  ],
  files: { 'ppt/tags/tag1.xml': '<p:tagLst/>', 'ppt/embeddings/oleObject1.bin': new Uint8Array(9) },
};

/** As Impress writes one: places without a type, on every layout anew. */
const IMPRESS: TemplateForm = {
  size: [793.75, 446.5],
  colours: [
    '000000',
    'FFFFFF',
    '3B3B3B',
    'EEEEEE',
    '18A303',
    '0369A3',
    'A33E03',
    '8E03A3',
    'C99C00',
    'C9211E',
  ],
  font: 'Liberation Sans',
  masters: [
    {
      shapes: [
        holder('type="title"', [39, 17, 714, 74]),
        holder('type="body"', [39, 104, 714, 300]),
        ...FOOT(793, 446),
      ],
      layouts: [
        { type: 'blank', name: 'Blank Slide', shapes: [NUMBERED] },
        {
          type: 'tx',
          name: 'Title Slide',
          shapes: [holder(TITLE, [39, 17, 714, 74]), holder('type="subTitle"', [39, 104, 714, 259])],
        },
        {
          type: 'obj',
          name: 'Title, Content',
          shapes: [holder(TITLE, [39, 17, 714, 74]), holder('', [39, 104, 714, 300])],
        },
        { type: 'titleOnly', name: 'Title Only', shapes: [holder(TITLE, [39, 17, 714, 74]), NUMBERED] },
      ],
    },
  ],
};

export const TEMPLATES: Readonly<Record<string, TemplateForm>> = { DARK, SQUARE, IMPRESS };
