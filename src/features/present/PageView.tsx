import type { CSSProperties } from 'react';
import { mixed } from '../../charts/view/mixed-words.tsx';
import { MEDIA } from '../../domain/slides/medium.ts';
import type { Box, Page, PlacedBody, PlacedText } from '../../domain/slides/page.ts';
import { CELL, type TablePart } from '../../domain/slides/set-table.ts';
import type { I18n } from '../../i18n/index.ts';

interface Props {
  readonly page: Page;
  readonly i18n: Pick<I18n, 'lang'>;
}

/** One page as it is shown, printed and written as HTML: each part in its box, in sizes of the page's own width (styles/deck.css). */
export function PageView({ page: { kind, texts, body, slide }, i18n }: Props) {
  const above = texts.filter(({ role }) => role === 'title' || role === 'measured');
  const below = texts.filter((text) => !above.includes(text));
  const altText = slide?.altText ?? '';
  return (
    <article className="deck-page" data-kind={kind}>
      {above.map((text) => (
        <Text key={text.role} text={text} i18n={i18n} />
      ))}
      {body !== null && <Body body={body} altText={altText} i18n={i18n} />}
      {below.map((text) => (
        <Text key={text.role} text={text} i18n={i18n} />
      ))}
    </article>
  );
}

/** Points of the page in parts of its width: what is 960 points wide on paper may be any number of pixels on a screen. */
const length = (points: number): string => `${((points / MEDIA.slide.width) * 100).toFixed(3)}cqw`;

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
          {table.columns.map(({ label, numeric }, column) => (
            <th key={column} scope="col" className={numeric ? 'numeric' : undefined} style={{ padding }}>
              {mixed(label, i18n.lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((cells, index) => (
          <tr key={index}>
            {table.columns.map(({ numeric }, column) => (
              <td key={column} className={numeric ? 'numeric' : undefined} style={{ padding }}>
                {mixed(cells[column] ?? '', i18n.lang)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
