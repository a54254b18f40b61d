import {matching} from '/names.js';
import {picker} from '/picker.js';
import {counted, element, STATUSES, text, UNTOLD, when, words} from '/site.js';
import {load} from '/explore/data.js';
import {csv} from '/explore/export.js';
import {download, offerPictures} from '/explore/picture.js';
import {construct, select} from '/explore/question.js';
import {countries, WorldMap} from '/explore/map.js';
import {Meetings} from '/explore/meetings.js';
import {Network} from '/explore/network.js';
import {Selection} from '/explore/selection.js';
import {Timeline} from '/explore/timeline.js';

const KINDS = ['meeting', 'summit', 'talks', 'visit', 'call'];

const $ = id => document.getElementById(id);
const selection = new Selection(location.search);

try {
  const [data, topology] = await Promise.all([load(), text('/explore/countries-110m.json')]);
  start(data, countries(JSON.parse(topology)));
} catch (problem) {
  $('found').textContent = '';
  $('problem').textContent = 'The meetings cannot be read: ' + problem.message;
  $('problem').hidden = false;
}

function start({meetings, things, complete}, land) {
  const list = new Meetings(things);
  const change = how => {
    how();
    history.replaceState(null, '', '?' + selection.query());
    show();
  };
  const toggle = (name, value) => change(() => selection.toggle(name, value));
  const timeline = new Timeline({
    range: (from, until) => change(() => Object.assign(selection, {from, until})),
    open: meeting => list.open(meeting)
  });
  const network = new Network(things, (iri, name) => toggle(name, iri));
  const map = new WorldMap(land, things, iri => toggle('place', iri));

  pick('person', 'people', 'person');
  pick('party', 'parties', 'state or body');
  checks('statuses', 'status', STATUSES);
  checks('kinds', 'kind', KINDS);
  $('download').addEventListener('click', save);
  $('turtle').addEventListener('click', saveTurtle);
  $('cite').addEventListener('click', cite);
  offerPictures();
  for (const name of ['from', 'until']) {
    $(name).addEventListener('change', () => change(() => { selection[name] = $(name).value; }));
  }
  $('filter').addEventListener('reset', event => {
    event.preventDefault();
    change(() => selection.clear());
  });
  $('filter').addEventListener('submit', event => event.preventDefault());
  $('filters').open = matchMedia('(min-width: 64.01rem)').matches;
  show();

  /** Lets names be picked that occur in meetings. */
  function pick(name, property, noun) {
    const counts = d3.rollup(meetings.flatMap(meeting => [...meeting[property]]), v => v.length, iri => iri);
    const entries = [...counts].map(([iri, count]) => ({
      iri, count, label: things.get(iri)?.label ?? iri, names: things.get(iri)?.names ?? [iri], note: counted(count, 'meeting')
    }));
    picker($(name), {
      suggest: typed => matching(entries, typed),
      choose: entry => change(() => selection[name].add(entry.iri)),
      none: typed => `No ${noun} in these meetings is called \u201c${typed}\u201d.`
    });
  }

  function checks(place, name, values) {
    for (const value of values) {
      const box = element('input', {type: 'checkbox', value, change: () => toggle(name, value)});
      $(place).append(element('label', {}, box, value, ' ', element('span', {class: 'quiet small', 'data-count': value})));
    }
  }

  function show() {
    const chosen = meetings.filter(meeting => selection.has(meeting));
    const named = new Set([...selection.person, ...selection.party]);
    timeline.show(meetings.filter(meeting => selection.has(meeting, 'days')), selection.from, selection.until);
    network.show(chosen.filter(isTold), named);
    map.show(meetings.filter(meeting => selection.has(meeting, 'place') && isTold(meeting)), selection.place);
    list.show(chosen);
    controls(chosen);
  }

  /** A meeting that nobody says was held or will be ties nobody to anybody, unless it is asked for. */
  function isTold(meeting) {
    return !UNTOLD.includes(meeting.status) || selection.status.has(meeting.status);
  }

  function save() {
    const file = new Blob([csv(meetings.filter(meeting => selection.has(meeting)), things)], {type: 'text/csv'});
    download(file, 'meetings.csv');
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
      $('problem').textContent = 'No Turtle: ' + problem.message;
      $('problem').hidden = false;
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

  function controls(chosen) {
    for (const [place, name] of [['statuses', 'status'], ['kinds', 'kind']]) {
      const others = meetings.filter(meeting => selection.has(meeting, name));
      for (const box of $(place).querySelectorAll('input')) {
        box.checked = selection[name].has(box.value);
        const count = others.filter(meeting => meeting[name] === box.value).length;
        box.parentElement.querySelector('[data-count]').textContent = count.toLocaleString('en');
      }
    }
    $('from').value = selection.from;
    $('until').value = selection.until;
    const undated = chosen.filter(meeting => !meeting.first).length;
    const untold = UNTOLD.map(name => [name, chosen.filter(meeting => meeting.status === name).length]);
    $('download').disabled = chosen.length === 0;
    $('citation').hidden = true;
    $('as-query').href = '/query#query=' + encodeURIComponent(select(selection));
    $('found').replaceChildren(
        element('strong', {}, counted(chosen.length, 'meeting')),
        chosen.length < meetings.length ? ` of ${meetings.length.toLocaleString('en')}` : '',
        ...untold.map(([name, count]) => (count > 0 ? `, ${count.toLocaleString('en')} ${name}` : '')),
        undated > 0 ? `, ${undated.toLocaleString('en')} without a known day` : '',
        complete ? '' : '; only the latest are shown here, the endpoint has all');
    const chips = ['person', 'party', 'place'].flatMap(name => [...selection[name]].map(iri =>
        chip(things.get(iri)?.label ?? iri, () => toggle(name, iri))));
    if (selection.from || selection.until) {
      chips.push(chip(days(selection.from, selection.until),
          () => change(() => Object.assign(selection, {from: '', until: ''}))));
    }
    $('chosen').replaceChildren(...chips);
    $('chosen').hidden = chips.length === 0;
  }
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
