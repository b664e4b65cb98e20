/** What a good data notebook would do with the same data: Observable's search, table and three charts. For the benchmark only. */
import { search, table } from '@observablehq/inputs';
import * as Plot from '@observablehq/plot';

const rows = await (await fetch('./rows.json')).json();

const field = search(rows, { placeholder: 'search' });
const charts = document.createElement('div');
const list = document.createElement('div');
const count = document.createElement('output');
document.body.append(field, count, list, charts);

function bars(data, key) {
  return Plot.plot({
    marginLeft: 120,
    marks: [
      Plot.barX(data, Plot.groupY({ x: 'count' }, { y: key, sort: { y: 'x', reverse: true, limit: 20 } })),
    ],
  });
}

function draw() {
  const found = field.value;
  count.textContent = String(found.length);
  list.replaceChildren(table(found));
  charts.replaceChildren(
    bars(found, 'region'),
    bars(found, 'theme'),
    Plot.plot({ marks: [Plot.barY(found, Plot.groupX({ y: 'count' }, { x: 'year' }))] }),
  );
}

field.addEventListener('input', draw);
draw();
