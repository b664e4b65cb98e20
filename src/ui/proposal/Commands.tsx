import { KEYS, type Command } from './keys.ts';

interface Props<C extends Command> {
  readonly commands: readonly C[];
  readonly nameOf: (command: C) => string;
}

/** The keys, each with what it does. */
export const KeyHints = <C extends Command>({
  commands,
  nameOf,
  label,
}: Props<C> & { readonly label?: string }) => (
  <p className="in-row review-keys small muted">
    {label !== undefined && <span className="visually-hidden">{label}</span>}
    {commands.map((command) => (
      <span key={command}>
        <kbd>{KEYS[command].toUpperCase()}</kbd> {nameOf(command)}
      </span>
    ))}
  </p>
);

/** What can be done with one proposal, each with its key; to accept it is what stands out. */
export const CommandButtons = <C extends Command>({
  commands,
  nameOf,
  onCommand,
  children,
}: Props<C> & { readonly onCommand: (command: C) => void; readonly children?: React.ReactNode }) => (
  <p className="actions">
    {commands.map((command) => (
      <button
        key={command}
        type="button"
        className={command === 'accept' ? 'button button-main' : 'button'}
        onClick={() => onCommand(command)}
      >
        {nameOf(command)} <kbd>{KEYS[command].toUpperCase()}</kbd>
      </button>
    ))}
    {children}
  </p>
);
