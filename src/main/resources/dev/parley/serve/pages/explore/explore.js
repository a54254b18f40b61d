import {matching} from '/names.js';
import {picker} from '/picker.js';
import {counted, element, STATUSES, text, UNTOLD, when, words} from '/site.js';
import {overview, participants} from '/explore/data.js';
import {download, offerPictures} from '/explore/picture.js';
import {construct, select} from '/explore/question.js';
import {countries, WorldMap} from '/explore/map.js';
import {Meetings, PAGE} from '/explore/meetings.js';
import {Network} from '/explore/network.js';
import {Selection} from '/explore/selection.js';
import {Timeline} from '/explore/timeline.js';

const KINDS = ['meeting', 'summit', 'talks', 'visit', 'call'];

const $ = id => document.getElementById(id);
const selection = new Selection(location.search);
const map = new WorldMap(countries(JSON.parse(await text('/explore/countries-110m.json'))), iri => toggle('place', iri));
const network = new Network((iri, name) => toggle(name, iri));
const list = new Meetings(first => ask({first, nodes: 0, columns: 1}).then(found => found.list));
const timeline = new Timeline({
  range: (from, until) => change(() => Object.assign(selection, {from, until})),
  open: place => list.open(place)
});
let asked = 0;

pick('person', 'person');
pick('party', 'state or body');
checks('statuses', 'status', STATUSES);
checks('kinds', 'kind', KINDS);
for (const name of ['from', 'until', 'unit', 'between', 'ties']) {
  $(name).addEventListener('change', () => change(() => { selection[name] = $(name).value; }));
}
$('turtle').addEventListener('click', saveTurtle);
$('cite').addEventListener('click', cite);
offerPictures();
$('filter').addEventListener('reset', event => {
  event.preventDefault();
  change(() => selection.clear());
});
$('filter').addEventListener('submit', event => event.preventDefault());
$('filters').open = matchMedia('(min-width: 64.01rem)').matches;
await show();

function ask(extra) {
  return overview(selection.choice(), {unit: selection.unit, between: selection.between, ties: selection.ties, rows: PAGE, ...extra});
}

function change(how) {
  how();
  history.replaceState(null, '', '?' + selection.query());
  return show();
}

function toggle(name, value) {
  return change(() => selection.toggle(name, value));
}

/** Lets names be picked that occur in meetings. */
function pick(name, noun) {
  picker($(name), {
    suggest: async typed => matching(await entries(name), typed),
    choose: entry => change(() => selection[name].add(entry.iri)),
    none: typed => `No ${noun} in these meetings is called \u201c${typed}\u201d.`
  });
}

async function entries(name) {
  const found = await participants();
  return found[name].map(entry => ({...entry, note: counted(entry.count, 'meeting')}));
}

function checks(place, name, values) {
  for (const value of values) {
    const box = element('input', {type: 'checkbox', value, change: () => toggle(name, value)});
    $(place).append(element('label', {}, box, value, ' ', element('span', {class: 'quiet small', 'data-count': value})));
  }
}

/** Asks for what is chosen and shows it, unless something else was chosen meanwhile. */
async function show() {
  const turn = ++asked;
  const columns = Math.max(20, Math.round(($('timeline').clientWidth || 700) / 7));
  const nodes = $('network').clientWidth < 480 ? 30 : 60;
  $('main').setAttribute('aria-busy', 'true');
  try {
    const found = await ask({columns, nodes});
    if (turn === asked) {
      draw(found);
      $('problem').hidden = true;
    }
  } catch (problem) {
    $('found').textContent = '';
    fail('The meetings cannot be read: ' + problem.message);
  } finally {
    if (turn === asked) {
      $('main').removeAttribute('aria-busy');
    }
  }
}

function fail(words) {
  $('problem').textContent = words;
  $('problem').hidden = false;
}

function draw(found) {
  const named = new Set([...selection.person, ...selection.party]);
  timeline.show(found.times, selection);
  network.show(found.network, selection.between, named);
  map.show(found.sites, selection.place);
  list.show(found.list, found.found);
  controls(found);
}

async function saveTurtle() {
  try {
    const turtle = await text('/sparql', {
      method: 'POST',
      headers: {'Content-Type': 'application/sparql-query', 'Accept': 'text/turtle'},
      body: construct(selection)
    });
    download(new Blob([turtle], {type: 'text/turtle'}), 'meetings.ttl');
  } catch (problem) {
    fail('No Turtle: ' + problem.message);
  }
}

/** A sentence for a footnote: what, where, which version, when. */
async function cite() {
  const {version} = JSON.parse(await text('/api/summary'));
  const today = words(new Date().toISOString().substring(0, 10));
  $('citation').textContent = `${$('found').textContent}. In: Parley ${version}, ${location.href}, ${today}.`;
  $('citation').hidden = !$('citation').hidden;
  $('cite').setAttribute('aria-expanded', String(!$('citation').hidden));
}

function controls(found) {
  for (const [place, name, counts] of [['statuses', 'status', found.statuses], ['kinds', 'kind', found.kinds]]) {
    for (const box of $(place).querySelectorAll('input')) {
      box.checked = selection[name].has(box.value);
      box.parentElement.querySelector('[data-count]').textContent = counts[box.value].toLocaleString('en');
    }
  }
  for (const name of ['from', 'until', 'unit', 'between', 'ties']) {
    $(name).value = selection[name];
  }
  const untold = UNTOLD.map(name => [name, found.chosen[name]]);
  $('citation').hidden = true;
  $('download').href = '/api/explore.csv?' + selection.choice();
  $('as-query').href = '/query#query=' + encodeURIComponent(select(selection));
  $('found').replaceChildren(
      element('strong', {}, counted(found.found, 'meeting')),
      found.found < found.all ? ` of ${found.all.toLocaleString('en')}` : '',
      ...untold.map(([name, count]) => (count > 0 ? `, ${count.toLocaleString('en')} ${name}` : '')),
      found.undated > 0 ? `, ${found.undated.toLocaleString('en')} without a known day` : '');
  const chips = ['person', 'party', 'place'].flatMap(name => [...selection[name]].map(iri =>
      chip(found.labels[iri] ?? iri, () => toggle(name, iri))));
  if (selection.from || selection.until) {
    chips.push(chip(days(selection.from, selection.until),
        () => change(() => Object.assign(selection, {from: '', until: ''}))));
  }
  $('chosen').replaceChildren(...chips);
  $('chosen').hidden = chips.length === 0;
}

function days(from, until) {
  if (!until) {
    return 'since ' + words(from);
  }
  return from ? when('', from, until) : 'until ' + words(until);
}

function chip(label, click) {
  return element('li', {}, element('button', {type: 'button', click, 'aria-label': 'No longer choose ' + label}, label));
}
