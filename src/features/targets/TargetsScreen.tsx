import { useShell, type ScreenProps } from '../shell.ts';

export function TargetsScreen({ params }: ScreenProps<'targets'>) {
  const { dataset, i18n, targetHref } = useShell();
  return (
    <ul data-q={params.q}>
      {dataset.rows.map((row) => (
        <li key={row.id}>
          <a href={targetHref(row.id)}>{row.indicator}</a> {i18n.format.quantity(row)}
        </li>
      ))}
    </ul>
  );
}
