/** What the corrections keep in the address: the list, or the dictionary of indicators and what is searched in it. */
import { codec } from './codec.ts';
import { oneOf, text } from './param.ts';

export interface CorrectionsParams {
  readonly view: 'list' | 'dictionary';
  readonly q: string;
}

export const correctionsCodec = codec<CorrectionsParams>(
  { view: 'list', q: '' },
  { view: oneOf(['list', 'dictionary']), q: text },
);
