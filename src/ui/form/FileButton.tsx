interface Props {
  readonly label: string;
  /** Endings and types, as the browser's own dialog takes them. */
  readonly accept: string;
  readonly isMain?: boolean;
  readonly takesSeveral?: boolean;
  readonly onChoose: (files: readonly [File, ...File[]]) => void;
}

/** Opens the browser's dialog for files; a dialog that was closed without a file says nothing. */
export function FileButton({ label, accept, isMain = false, takesSeveral = false, onChoose }: Props) {
  return (
    <label className={isMain ? 'button button-main' : 'button'}>
      <input
        className="visually-hidden"
        type="file"
        multiple={takesSeveral}
        accept={accept}
        onChange={(event) => {
          const [first, ...rest] = event.target.files ?? [];
          // The same file may be chosen again after it was changed.
          event.target.value = '';
          if (first !== undefined) onChoose([first, ...rest]);
        }}
      />
      {label}
    </label>
  );
}
