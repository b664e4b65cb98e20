import { useShell } from '../shell.ts';
export default function TargetNotes({ targetId }: { readonly targetId: string }) {
  return <p data-id={targetId}>{useShell().notes.state.kind}</p>;
}
