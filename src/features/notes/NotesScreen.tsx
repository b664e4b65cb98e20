import { useShell, type ScreenProps } from '../shell.ts';
export default function NotesScreen({ params }: ScreenProps<'notes'>) {
  return <p data-q={params.q}>{useShell().notes.state.kind}</p>;
}
