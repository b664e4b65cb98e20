import { isLocal } from '../../domain/dataset/local-id.ts';
import { ReaderHead } from './ReaderHead.tsx';
import { Reading, type Props } from './Reading.tsx';

/** One document: for reading, or with what a second reader makes of it. What a person imported is reviewed where it came in. */
export function Reader(props: Props) {
  const { document, params, second: Second } = props;
  if (params.view === 'read' || isLocal(document.id)) return <Reading {...props} />;
  return (
    <section className="screen reader" aria-labelledby="reader-title">
      <ReaderHead document={document} params={params} />
      <Second document={document} />
    </section>
  );
}
