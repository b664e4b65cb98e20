import { useRef } from 'react';
import type { ChartLink } from '../link.ts';
import { useSize } from './use-size.ts';

interface Props {
  /** The links of a drawing of this width. */
  readonly links: (width: number) => readonly ChartLink[];
  readonly label: string;
}

/** Links over the marks of a drawing: the picture itself has nothing that a keyboard could reach. */
export function MarkLinks({ links, label }: Props) {
  const box = useRef<HTMLUListElement>(null);
  const { width } = useSize(box);
  return (
    <ul className="mark-links" aria-label={label} ref={box}>
      {width > 0 &&
        links(width).map(({ id, href, label, ...rect }) => (
          <li key={id}>
            <a className="mark-link" href={href} title={label} aria-label={label} style={rect} />
          </li>
        ))}
    </ul>
  );
}
