import { useState } from 'react';
import '../../../styles/progress.css';
import { knownListHeadings } from '../../../domain/tables/list/fields.ts';
import { readTableFile, type TableReading } from '../../../platform/table-file.ts';
import { FileButton } from '../../../ui/form/FileButton.tsx';
import { useI18n, useNavigation } from '../../../ui/shell/contexts.ts';
import { MappedList } from './MappedList.tsx';
import { Failed } from '../../../ui/trouble/Failed.tsx';

interface Chosen {
  readonly file: File;
  readonly reading: TableReading;
}

type Done = { readonly id: string; readonly n: number; readonly wasHere: boolean };

/** A person's own table of targets: chosen, its columns named, looked at, and only then taken. */
export function ListPart() {
  const i18n = useI18n();
  const { screenHref } = useNavigation();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const choose = async (file: File): Promise<void> => {
    setDone(null);
    setChosen({ file, reading: await readTableFile(file, knownListHeadings) });
  };
  const reading = chosen?.reading;
  return (
    <section className="import" aria-labelledby="list-title">
      <h2 id="list-title">{i18n.t('list.title')}</h2>
      <p className="muted small">{i18n.t('list.hint')}</p>
      <FileButton
        label={i18n.t('list.choose')}
        accept=".csv,.tsv,.xlsx,text/csv"
        onChoose={([file]) => void choose(file)}
      />
      {done !== null && (
        <output className="block">
          {i18n.t(done.wasHere ? 'list.wasHere' : 'list.done', { n: done.n })}{' '}
          <a href={screenHref('import', { doc: done.id, step: 'review' })}>{i18n.t('intake.open')}</a>
        </output>
      )}
      {reading?.ok === false && (
        <Failed>
          {i18n.t(reading.problem === 'too-large' ? 'list.tooLarge' : `import.file.${reading.problem}`)}
        </Failed>
      )}
      {chosen !== null && reading?.ok === true && (
        <MappedList
          key={`${reading.table.name} ${chosen.file.lastModified}`}
          file={chosen.file}
          table={reading.table}
          onDone={(outcome) => {
            setDone(outcome);
            setChosen(null);
          }}
          onCancel={() => setChosen(null)}
        />
      )}
    </section>
  );
}
