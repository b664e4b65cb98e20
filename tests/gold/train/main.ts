/** `npm run train [-- --gold DIR --documents DIR … --left-out]` */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { allCases, CLASSES, predict, weightsFor, weightsOf, type Case, type Source } from './fate.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const WEIGHTS = join(ROOT, 'extract', 'decide', 'weights.json');

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    documents: { type: 'string', multiple: true },
    'left-out': { type: 'boolean' },
    l2: { type: 'string' },
    steps: { type: 'string' },
    errors: { type: 'boolean' },
  },
});

function sourcesIn(documents: string, gold: string): Source[] {
  return readdirSync(documents)
    .filter((name) => /\.(?:txt|md)$/.test(name) && !name.startsWith('README'))
    .sort()
    .filter((name) => existsSync(join(gold, `${name.replace(/[._].*$/, '')}.jsonl`)))
    .map((name) => ({ path: join(documents, name), gold }));
}

const own = ['dev', 'dev2', 'heldout'].map((set) => join(ROOT, 'tests/gold/own', set));
const sources = [
  ...sourcesIn(join(ROOT, 'seeds'), join(ROOT, 'tests/gold')),
  ...own.flatMap((folder) => sourcesIn(folder, folder)),
  ...(values.documents ?? []).flatMap((folder) => sourcesIn(folder, values.gold ?? folder)),
];
const cases = allCases(sources);
const l2 = Number(values.l2 ?? 1);
const steps = Number(values.steps ?? 120);
console.log(`${cases.length} amounts of ${sources.length} documents, ${new Set(cases.map((c) => c.group)).size} groups`);

interface Tally {
  tp: number;
  said: number;
  gold: number;
}
const f1 = ({ tp, said, gold }: Tally): string =>
  `P ${(tp / said).toFixed(3)} R ${(tp / gold).toFixed(3)} F1 ${((2 * tp) / (said + gold)).toFixed(3)} (${gold})`;
const none = (): Tally => ({ tp: 0, said: 0, gold: 0 });

const OBS = new Set(['shaanxi', 'guangxi', 'guizhou', 'hebei', 'shandong', 'liaoning', 'gwr2018', 'gwr2023', 'env115']);
if (values['left-out']) {
  const groups = [...new Set(cases.map((c) => c.group))];
  const FOLDS = 10;
  const byKind = new Map<string, { rule: Tally; model: Tally; result: Tally }>();
  const kindOf = ({ document }: Case): string =>
    /^[a-z]\d+$/.test(document) ? (document.startsWith('r') ? 'passages' : /^[pq]/.test(document) ? 'grants' : 'own') : /^\d/.test(document) ? 'seeds' : /^gwr/.test(document) ? 'nation' : /^(?:env|voc|guar|hosp)/.test(document) ? 'plans' : /^daqing/.test(document) ? 'bulletins' : document.includes('-') ? 'grants' : 'provinces';
  const calibration = Array.from({ length: 10 }, () => ({ n: 0, right: 0, said: 0 }));
  const wrong: string[] = [];
  const outs: { one: Case; p: number[] }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const out = new Set(groups.filter((_, i) => i % FOLDS === fold));
    const weights = weightsOf(weightsFor(cases.filter((c) => !out.has(c.group)), l2, steps));
    for (const one of cases.filter((c) => out.has(c.group))) {
      const p = predict(weights, one.features);
      outs.push({ one, p });
      const best = CLASSES[p.indexOf(Math.max(...p))];
      for (const name of [kindOf(one), 'all']) {
        const t = byKind.get(name) ?? { rule: none(), model: none(), result: none() };
        byKind.set(name, t);
        const gold = one.fates[0] === 'commitment';
        for (const [key, said] of [['rule', one.rule === 'commitment'], ['model', best === 'commitment']] as const) {
          t[key].gold += Number(gold);
          t[key].said += Number(said);
          t[key].tp += Number(gold && said);
        }
        if (one.fates.length === 1 && !(one.fates[0] === 'commitment')) {
          // results are counted where they are annotated
        }
        if (one.fates.length === 1) {
          const isResult = one.fates[0] === 'result';
          t.result.gold += Number(isResult);
          t.result.said += Number(best === 'result');
          t.result.tp += Number(isResult && best === 'result');
        }
      }
      const pc = p[0] ?? 0;
      const bin = calibration[Math.min(9, Math.floor(pc * 10))];
      if (bin) {
        bin.n += 1;
        bin.said += pc;
        bin.right += Number(one.fates[0] === 'commitment');
      }
      if (best !== undefined && !one.fates.includes(best))
        wrong.push(`${one.fates.join('/')} as ${best} ${Math.max(...p).toFixed(2)} [rule ${one.rule}] ${one.where}`);
    }
  }
  for (const least of [0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5]) {
      const all = new Map<string, Tally>();
      for (const { one, p } of outs) {
        const best = p.indexOf(Math.max(...p));
        const ofRule = p[CLASSES.indexOf(one.rule)] ?? 0;
        const said = ofRule < least ? CLASSES[best] : one.rule;
        const add = (n: string, gold: boolean, yes: boolean): void => {
          const t = all.get(n) ?? none();
          all.set(n, t);
          t.gold += Number(gold); t.said += Number(yes); t.tp += Number(gold && yes);
        };
        for (const n of [kindOf(one), 'all']) add(n, one.fates[0] === 'commitment', said === 'commitment');
        const hasResults = !one.fates.includes('result') || one.fates.length === 1;
        if (OBS.has(one.document) && hasResults) { add('results', one.fates[0] === 'result', said === 'result'); add(`results ${one.document}`, one.fates[0] === 'result', said === 'result'); }
      }
      console.log(least, ['seeds', 'own', 'grants', 'passages', 'provinces', 'plans', 'nation', 'all', 'results', 'results gwr2018','results gwr2023','results shandong','results liaoning'].map((n) => { const t = all.get(n) ?? none(); return `${n} ${((2 * t.tp) / (t.said + t.gold)).toFixed(3)}`; }).join(' '));
      const t = all.get('all') ?? none(); console.log('   P', (t.tp/t.said).toFixed(3), 'R', (t.tp/t.gold).toFixed(3));
    }
  for (const [name, t] of byKind) console.log(`${name.padEnd(10)} rules ${f1(t.rule)} | model ${f1(t.model)} | results ${f1(t.result)}`);
  console.log(calibration.map(({ n, right, said }) => `${(said / n).toFixed(2)}→${(right / n).toFixed(2)}(${n})`).join(' '));
  if (values.errors) console.log(wrong.join('\n'));
} else {
  const weights = weightsFor(cases, l2, steps);
  const lines = Object.entries(weights).map(([name, weight]) => ` ${JSON.stringify(name)}: ${weight}`);
  writeFileSync(WEIGHTS, `{\n${lines.join(',\n')}\n}\n`);
  console.log(`${lines.length} weights`);
}
