import {matching} from '/names.js';
import {picker} from '/picker.js';
import {counted, element, link, status, STATUSES, when} from '/site.js';
import {overview, participants} from '/explore/data.js';
import {legend, measured} from '/explore/bars.js';
import {chart} from '/compare/chart.js';

const SIDES = ['one', 'other'];
const FIELDS = ['from', 'until', 'unit'];
const COLUMNS = 60;
const LISTED = 10;
const COUNTERPARTS = 500;
const DAY = 24 * 60 * 60 * 1000;

const $ = id => document.getElementById(id);
const given = new URLSearchParams(location.search);
const {person, party} = await participants();
const known = new Map([...person.map(one => [one.iri, {...one, name: 'person'}]), ...party.map(one => [one.iri, {...one, name: 'party'}])]);
const chosen = Object.fromEntries(SIDES.map(side => [side, given.get(side) ?? '']));
let asked = 0;

for (const side of SIDES) {
  picker($(side), {
    suggest: typed => matching([...known.values()].map(one => ({...one, note: counted(one.count, 'meeting')})), typed),
    choose: one => change(() => { chosen[side] = one.iri; }),
    none: typed => `Nobody in these meetings is called \u201c${typed}\u201d.`
  });
}
for (const side of SIDES) {
  $(side).addEventListener('focus', () => $(side).select());
}
for (const name of FIELDS) {
  $(name).value = given.get(name) ?? '';
  $(name).addEventListener('change', () => change(() => {}));
}
$('two').addEventListener('submit', event => event.preventDefault());
await show();

function change(how) {
  how();
  const pairs = new URLSearchParams();
  SIDES.filter(side => chosen[side]).forEach(side => pairs.set(side, chosen[side]));
  FIELDS.filter(name => $(name).value).forEach(name => pairs.set(name, $(name).value));
  history.replaceState(null, '', '?' + pairs);
  return show();
}

/** The choice of the meetings that all of `sides` take part in, as the explorer has it in its address. */
function choice(...sides) {
  const pairs = new URLSearchParams();
  sides.forEach(side => pairs.append(known.get(chosen[side])?.name ?? 'person', chosen[side]));
  ['from', 'until'].filter(name => $(name).value).forEach(name => pairs.set(name, $(name).value));
  return pairs.toString();
}

function ask(unit, ...sides) {
  const people = sides.every(side => known.get(chosen[side])?.name === 'person');
  return overview(choice(...sides), {
    unit, columns: COLUMNS, between: people ? 'people' : 'parties', nodes: COUNTERPARTS, rows: LISTED
  });
}

/** Shows the two, counted by the same unit, unless others were chosen meanwhile. */
async function show() {
  const turn = ++asked;
  for (const side of SIDES) {
    $(side).value = known.get(chosen[side])?.label ?? chosen[side];
  }
  const sides = SIDES.filter(side => chosen[side]);
  if (sides.length < 2) {
    $('news').textContent = sides.length === 0 ? 'Choose two of them.' : 'Choose another one.';
    $('sides').replaceChildren();
    $('both').replaceChildren();
    return;
  }
  try {
    const units = $('unit').value ? [$('unit').value] : await Promise.all(sides.map(side => ask('', side).then(found => found.times.unit)));
    const coarsest = ['day', 'week', 'month', 'quarter', 'year', 'decade'].findLast(unit => units.includes(unit));
    const [one, other, both] = await Promise.all([ask(coarsest, 'one'), ask(coarsest, 'other'), ask(coarsest, 'one', 'other')]);
    if (turn === asked) {
      draw([one, other], both, coarsest);
      $('problem').hidden = true;
    }
  } catch (problem) {
    $('problem').textContent = 'They cannot be compared: ' + problem.message;
    $('problem').hidden = false;
  }
}

function draw(sides, both, unit) {
  const names = SIDES.map(side => known.get(chosen[side])?.label ?? chosen[side]);
  $('news').textContent = `${names[0]}: ${counted(sides[0].found, 'meeting')}; ${names[1]}: ${counted(sides[1].found, 'meeting')}; `
      + `${counted(both.found, 'meeting')} of both.`;
  const columns = sides.map(found => measured(found.times.columns));
  const days = columns.flat().flatMap(column => [column.from, column.until]);
  const scale = {first: d3.min(days), last: d3.max(days), most: d3.max(columns.flat(), column => column.all)};
  $('sides').replaceChildren(...sides.map((found, i) => element('section', {class: 'card panel timeline', 'aria-labelledby': 'side-' + i},
      element('h2', {id: 'side-' + i}, link(chosen[SIDES[i]], names[i])),
      element('p', {}, element('strong', {}, counted(found.found, 'meeting')), found.undated > 0 ? `, ${found.undated.toLocaleString('en')} without a known day` : ''),
      fates(found),
      ...(columns[i].length > 0
          ? [chart(columns[i], unit, scale, names[i], column => look(SIDES[i], column)), legend(columns[i])]
          : [element('p', {class: 'quiet'}, `No meeting of a known ${unit} to draw.`)]),
      table(`Meetings of ${names[i]} in each ${unit}`, [unit, 'Meetings', ...STATUSES],
          columns[i].map(column => [column.begin, column.all, ...column.counts]), true),
      table('Most frequent counterparts', ['Who', 'Meetings'], others(found, chosen[SIDES[i]]).slice(0, LISTED).map(node => [link(node.iri, node.label), node.count])),
      table('Most frequent places', ['Where', 'Meetings'], found.sites.sites.slice(0, LISTED).map(site => [link(site.iri, site.label), site.count])),
      element('p', {}, element('a', {href: '/explore?' + choice(SIDES[i])}, 'Explore these meetings')))));
  $('both').replaceChildren(
      element('h2', {}, 'With each other'),
      both.found === 0
          ? element('p', {}, 'No article tells of a meeting of both.')
          : element('ol', {class: 'recent'}, both.list.map(row => element('li', {},
              link(row.iri, row.names.join(', ')), ' ', status(row.status),
              element('span', {class: 'where-when'}, [row.kind, when(row.date, row.first, row.last) || 'day not known', row.place[0]?.label].filter(Boolean).join(', '))))),
      ...(both.found > both.list.length ? [element('p', {}, `The latest ${both.list.length}; `, element('a', {href: '/explore?' + choice(...SIDES)}, `explore all ${both.found.toLocaleString('en')}`))] : []),
      element('h2', {}, 'Whom both met'),
      shared(sides, names));
}

/** Goes to the meetings of one side in one column. */
function look(side, column) {
  const pairs = new URLSearchParams(choice(side));
  pairs.set('from', column.begin);
  pairs.set('until', new Date(column.until - DAY).toISOString().substring(0, 10));
  location.assign('/explore?' + pairs);
}

function fates(found) {
  return element('ul', {class: 'fates'}, STATUSES.filter(name => found.chosen[name] > 0)
      .map(name => element('li', {}, status(name), ' ', found.chosen[name].toLocaleString('en'))));
}

function others(found, self) {
  return found.network.nodes.filter(node => node.iri !== self);
}

function shared([one, other], names) {
  const counts = new Map(others(other, chosen.one).map(node => [node.iri, node.count]));
  const rows = others(one, chosen.other).filter(node => counts.has(node.iri) && node.iri !== chosen.one)
      .map(node => [link(node.iri, node.label), node.count, counts.get(node.iri)])
      .sort((a, b) => Math.min(b[1], b[2]) - Math.min(a[1], a[2]));
  return rows.length === 0
      ? element('p', {}, 'Nobody, as far as the articles tell.')
      : table(rows.length > LISTED * 2 ? `The ${LISTED * 2} that both met most often, of ${rows.length}` : counted(rows.length, 'counterpart', 'counterparts') + ' of both',
          ['Who', `Meetings with ${names[0]}`, `Meetings with ${names[1]}`], rows.slice(0, LISTED * 2));
}

function table(caption, columns, rows, folded = false) {
  const number = i => typeof rows[0]?.[i] === 'number';
  const made = element('div', {class: 'tablewrap', tabindex: 0, role: 'group', 'aria-label': caption}, element('table', {},
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, columns.map((column, i) => element('th', {scope: 'col', class: number(i) ? 'number' : null}, column)))),
      element('tbody', {}, rows.map(row => element('tr', {}, row.map(cell => element('td', {class: typeof cell === 'number' ? 'number' : null},
          typeof cell === 'number' ? cell.toLocaleString('en') : cell)))))));
  return folded ? element('details', {}, element('summary', {}, 'As a table'), made) : made;
}
