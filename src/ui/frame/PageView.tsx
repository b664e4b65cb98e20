import type { CSSProperties } from 'react';
import { mix } from '../../charts/colour.ts';
import { PALETTES } from '../../charts/palette.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { Box, Page, PlacedBody, PlacedText } from '../../page/page.ts';
import { CELL, type TablePart, alignOf, looksOf, type CellLook } from '../../page/table.ts';
import type { I18n } from '../../i18n/index.ts';

interface Props {
  readonly page: Page;
  /** For which it is laid out; none: a slide. */
  readonly medium?: 'phone' | 'page' | undefined;
  /** Of a page on paper; none on the screen, where the page is said beside it. */
  readonly number?: number | undefined;
  readonly i18n: Pick<I18n, 'lang'>;
}

/** One page as it is shown, printed and written as HTML: each part in its box, in sizes of the page's own width (styles/deck.css). */
export function PageView({ page: { kind, texts, body, slide }, medium, number, i18n }: Props) {
  const above = texts.filter(({ role }) => role === 'title' || role === 'measured');
  const below = texts.filter((text) => !above.includes(text));
  const altText = slide?.altText ?? '';
  return (
    <article className="deck-sheet" data-medium={medium}>
      <div className="deck-page" data-kind={kind}>
        {above.map((text) => (
          <Text key={text.role} text={text} i18n={i18n} />
        ))}
        {body !== null && <Body body={body} altText={altText} i18n={i18n} />}
        {below.map((text) => (
          <Text key={text.role} text={text} i18n={i18n} />
        ))}
        {number !== undefined && <p className="deck-number">{number}</p>}
      </div>
    </article>
  );
}

/** In points of the page, which may be any number of pixels on a screen (styles/deck.css). */
const length = (points: number): string => `calc(${points.toFixed(2)} * var(--point))`;

function placed({ x, y, w, h }: Box, size?: number): CSSProperties {
  return {
    left: length(x),
    top: length(y),
    width: length(w),
    height: length(h),
    ...(size !== undefined && { fontSize: length(size) }),
  };
}

function Text({
  text: { role, box, paragraphs, size },
  i18n,
}: { readonly text: PlacedText } & Pick<Props, 'i18n'>) {
  const Line = role === 'title' ? 'h2' : 'p';
  return (
    <div className="deck-text" data-role={role} style={placed(box, size)}>
      {paragraphs.map((line) => (
        <Line key={line}>{mixed(line, i18n.lang)}</Line>
      ))}
    </div>
  );
}

interface BodyProps extends Pick<Props, 'i18n'> {
  readonly body: PlacedBody;
  readonly altText: string;
}

/** Charts that a program draws itself are none of the page's: here they are pictures. */
function Body({ body, altText, i18n }: BodyProps) {
  if (body.kind === 'chart') return null;
  const { box } = body;
  if (body.kind === 'table')
    return (
      <div className="deck-body" style={placed(box, body.part.size)}>
        <Table part={body.part} i18n={i18n} />
      </div>
    );
  const { data, width, height } = body.picture;
  return (
    <div className="deck-body" style={placed(box)}>
      <img src={data} width={width} height={height} alt={altText} />
    </div>
  );
}

/** Pages are light, whatever the screen is. */
const styleOf = ({ align, isSum, isMine, shade }: CellLook): CSSProperties => ({
  textAlign: align,
  ...((isSum || isMine) && { fontWeight: 600 }),
  ...(isMine && { borderBlock: `0.15em solid ${PALETTES.light.accent}` }),
  ...(shade > 0 && { background: mix(PALETTES.light.surface, PALETTES.light.accent, shade) }),
});

/* oxlint-disable react/no-array-index-key -- Rows and columns have no names of their own and never move. */
function Table({ part: { table, widths }, i18n }: { readonly part: TablePart } & Pick<Props, 'i18n'>) {
  const padding = `${CELL.lines}em ${CELL.sides}em`;
  return (
    <table>
      <colgroup>
        {widths.map((width, at) => (
          <col key={at} style={{ width: length(width) }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map((column, at) => (
            <th key={at} scope="col" style={{ padding, textAlign: alignOf(column) }}>
              {mixed(column.label, i18n.lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((cells, index) => (
          <tr key={index}>
            {looksOf(table.columns, cells).map((look, at) => (
              <td key={at} style={{ padding, ...styleOf(look) }}>
                {mixed(cells[at] ?? '', i18n.lang)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
