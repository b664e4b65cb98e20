interface Props {
  readonly label: string;
  readonly value: string;
  /** As the store bounds it. */
  readonly maxLength?: number;
  /** With every keystroke. */
  readonly onWrite: (text: string) => void;
  /** The field is left, or Enter is pressed. */
  readonly onLeave: () => void;
}

export function Written({ label, value, maxLength = 300, onWrite, onLeave }: Props) {
  return (
    <label className="form-field written">
      <span className="small">{label}</span>
      <input
        className="input"
        value={value}
        maxLength={maxLength}
        onChange={(event) => onWrite(event.target.value)}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onLeave();
        }}
      />
    </label>
  );
}
