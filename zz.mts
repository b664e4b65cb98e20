import { readFileSync, readdirSync } from 'node:fs';
const root = process.argv[2]!;
const { extract } = await import(root + '/extract/in-memory.ts');
const { readText } = await import(root + '/extract/read/text.ts');
const { emptyRegister } = await import(root + '/extract/merge/ids.ts');
const support = await import(root + '/tests/extract/support.ts').catch((e) => {
  console.error(String(e));
  return null;
});
const tables = support.tables;
const files: any[] = [];
for (const d of ['provinces', 'provinces-2025'])
  for (const f of readdirSync('/work/shared/real/' + d))
    if (f.endsWith('.txt'))
      files.push(readText({ name: d + f, bytes: readFileSync(`/work/shared/real/${d}/${f}`) }));
const t: number[] = [];
for (let i = 0; i < 4; i++) {
  const u = process.cpuUsage();
  let n = 0;
  for (const f of files) n += extract([f], tables, emptyRegister()).dataset.targets.length;
  const d = process.cpuUsage(u);
  t.push((d.user + d.system) / 1e6);
  if (i === 0) console.log(n);
}
console.log(root, t.map((x) => x.toFixed(2)).join(' '));
