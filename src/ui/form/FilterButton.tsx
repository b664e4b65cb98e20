import type { ReactNode } from 'react';
import { PopupButton } from '../popup/PopupButton.tsx';

interface Props {
  readonly name: string;
  /** What is chosen, in a word; '': nothing. */
  readonly shown?: string;
  readonly isActive: boolean;
  readonly load?: () => Promise<void>;
  /** What it opens. */
  readonly children: () => ReactNode;
}

/** A filter that opens beside its button, on which stands what is chosen. */
export function FilterButton({ name, shown = '', isActive, load, children }: Props) {
  return (
    <PopupButton
      className={isActive ? 'button facet-button facet-active' : 'button facet-button'}
      opens="dialog"
      placement="bottom start"
      {...(load && { load })}
      face={
        <>
          {name}
          {shown !== '' && <strong className="short"> {shown}</strong>}
          <span className="caret" aria-hidden="true" />
        </>
      }
    >
      {({ Dialog }) => (
        <Dialog className="stack facet-dialog" aria-label={name}>
          {children()}
        </Dialog>
      )}
    </PopupButton>
  );
}
