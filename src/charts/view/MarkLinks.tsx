import { useRef, useState, type KeyboardEvent } from 'react';
import { neighbourOf, type MarkPlace } from '../link.ts';
import { useSize } from './use-size.ts';

interface Props {
  /** The marks of a drawing of this width. */
  readonly places: (width: number) => readonly MarkPlace[];
  /** Null: nowhere. */
  readonly hrefOf: (id: string) => string | null;
  readonly label: string;
}

/** Links over the marks of a drawing, which has nothing that a keyboard could reach: one stop of Tab, arrows from mark to mark. */
export function MarkLinks({ places, hrefOf, label }: Props) {
  const box = useRef<HTMLUListElement>(null);
  const { width } = useSize(box);
  const [current, setCurrent] = useState<string | null>(null);
  const marks = width > 0 ? places(width) : [];
  const drawn = marks.flatMap((place) => {
    const href = hrefOf(place.id);
    return href === null ? [] : [{ ...place, href }];
  });
  const stop = drawn.find(({ id }) => id === current) ?? drawn[0];
  const move = (event: KeyboardEvent, from: (typeof drawn)[number]): void => {
    const next = neighbourOf(drawn, from, event.key);
    if (next === undefined) return;
    event.preventDefault();
    box.current?.querySelectorAll('a')[drawn.indexOf(next)]?.focus();
  };
  return (
    <ul className="mark-links screen-only" aria-label={label} ref={box}>
      {drawn.map((link) => {
        const { id, href, label, left, top, width, height } = link;
        return (
          <li key={id}>
            <a
              className="mark-link"
              href={href}
              title={label}
              aria-label={label}
              style={{ left, top, width, height }}
              tabIndex={link === stop ? 0 : -1}
              onFocus={() => setCurrent(id)}
              onKeyDown={(event) => move(event, link)}
            />
          </li>
        );
      })}
    </ul>
  );
}
