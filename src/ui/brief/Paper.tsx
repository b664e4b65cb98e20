import type { Brief, NotedRun, Written, WrittenTable } from '../../domain/brief/brief.ts';

/* oxlint-disable react/no-array-index-key -- What is written has no names of its own and never moves. */

/** A brief as HTML, with the look of the Word file (styles/brief.css). */
export function Paper({ brief }: { readonly brief: Brief }) {
  const { title, dateline, blocks, sources, dataDate, lang } = brief;
  return (
    <article className="brief-paper" lang={lang}>
      <h3 className="brief-title">{title}</h3>
      <p className="brief-dateline">{dateline}</p>
      {blocks.map((block, at) => (
        <BlockView key={at} block={block} />
      ))}
      {sources.notes.length > 0 && (
        <section className="brief-notes">
          <h4>{sources.heading}</h4>
          <ol>
            {sources.notes.map((note, at) => (
              <li key={at}>{note}</li>
            ))}
          </ol>
        </section>
      )}
      <p className="brief-date">{dataDate}</p>
    </article>
  );
}

function BlockView({ block }: { readonly block: Written }) {
  if (block.kind === 'table') return <TableView block={block} />;
  if (block.kind === 'heading') {
    const Heading = block.level === 1 ? 'h4' : 'h5';
    return <Heading>{block.text}</Heading>;
  }
  if (block.kind === 'paragraph')
    return (
      <p className="brief-paragraph">
        {block.runs.map((run, at) => (
          <RunView key={at} run={run} />
        ))}
      </p>
    );
  const { svg, width, height, alt } = block.picture;
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  return (
    <figure>
      <img src={address} width={width} height={height} alt={alt} />
      <figcaption>{block.caption}</figcaption>
    </figure>
  );
}

function TableView({
  block: { caption, head, rows, note = '', isWide = false },
}: {
  readonly block: WrittenTable;
}) {
  return (
    <div className="brief-table" data-wide={isWide}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((label, at) => (
              <th key={at} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((run, at) => (
                <td key={at}>
                  <RunView run={run} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note !== '' && <p className="brief-note">{note}</p>}
    </div>
  );
}

const RunView = ({ run: { text, notes } }: { readonly run: NotedRun }) => (
  <>
    {text}
    {notes.length > 0 && <sup>{notes.join(',')}</sup>}
  </>
);
