import { Fragment, memo, type ReactNode } from 'react';
import { joinOf, type ReadingBlock } from '../domain/reading/reading.ts';
import type { Mark } from './marks.ts';
import { runsOf, type NumberedHit, type Part, type Run } from './runs.ts';

interface Props {
  readonly text: string;
  readonly block: ReadingBlock;
  /** All marks of the document that are shown. */
  readonly marks: readonly Mark[];
  /** Search hits in this block. */
  readonly hits: readonly NumberedHit[];
  /** The current hit where it is in this block, else null. */
  readonly current: number | null;
  /** Address that opens a record, by the mark's first character; null where it has none. */
  readonly hrefOf: (record: string, at: number) => string | null;
}

/** A paragraph, heading or table row. Drawn anew only when its marks or hits change: a document has a thousand. */
export const Block = memo(function Block(props: Props) {
  const { block } = props;
  const { kind, line, pieces } = block;
  if (kind === 'row') {
    return (
      <div className="block block-row" data-line={line}>
        {pieces.map((piece) => (
          <span key={piece[0]}>
            <Piece {...props} piece={piece} />
          </span>
        ))}
      </div>
    );
  }
  const inside = pieces.map((piece, index) => {
    const before = pieces[index - 1];
    return (
      <Fragment key={piece[0]}>
        {before === undefined ? '' : joinOf(props.text, before, piece)}
        <Piece {...props} piece={piece} />
      </Fragment>
    );
  });
  if (kind === 'heading') {
    return (
      <h3 className="block" data-line={line}>
        {inside}
      </h3>
    );
  }
  return (
    <p className={`block block-${kind}`} data-line={line}>
      {inside}
    </p>
  );
});

function Piece({
  text,
  piece,
  marks,
  hits,
  current,
  hrefOf,
}: Props & { readonly piece: ReadingBlock['pieces'][0] }) {
  return runsOf(piece, marks, hits).map((run) => {
    const start = run.parts[0]?.start ?? 0;
    const inside = run.parts.map((part) => (
      <PartView key={part.start} text={text} part={part} current={current} />
    ));
    return run.mark === null ? (
      <Fragment key={start}>{inside}</Fragment>
    ) : (
      <MarkView key={start} mark={run.mark} run={run} hrefOf={hrefOf}>
        {inside}
      </MarkView>
    );
  });
}

interface PartProps {
  readonly text: string;
  readonly part: Part;
  readonly current: number | null;
}

function PartView({ text, part: { start, end, hit }, current }: PartProps) {
  const words = text.slice(start, end);
  if (hit === null) return words;
  return (
    <mark className="hit" data-hit={hit} aria-current={hit === current ? 'true' : undefined}>
      {words}
    </mark>
  );
}

interface MarkProps {
  readonly mark: Mark;
  readonly run: Run;
  readonly hrefOf: Props['hrefOf'];
  readonly children: ReactNode;
}

/** A taken number is a link to its record; one that was left out tells its reason. One of all is a tab stop, see use-marks. */
function MarkView({ mark, run, hrefOf, children }: MarkProps) {
  const shared = {
    className: 'fate',
    'data-fate': mark.fate,
    'data-mark': mark.start,
    'aria-describedby': 'mark-tip',
    tabIndex: -1,
  };
  const href = mark.record === null ? null : hrefOf(mark.record, mark.start);
  if (href !== null) {
    return (
      <a {...shared} href={href} key={run.parts[0]?.start}>
        {children}
      </a>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a <button> could neither break across lines nor be copied with its paragraph
    <span {...shared} role="button">
      {children}
    </span>
  );
}
