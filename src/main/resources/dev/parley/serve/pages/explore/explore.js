import {counted, element, text, when, words} from '/site.js';
import {load} from '/explore/data.js';
import {countries, WorldMap} from '/explore/map.js';
import {Meetings} from '/explore/meetings.js';
import {Network} from '/explore/network.js';
import {Selection} from '/explore/selection.js';
import {Timeline} from '/explore/timeline.js';

const STATUSES = ['held', 'ongoing', 'planned', 'proposed', 'cancelled'];
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

  suggest('person', 'people');
  suggest('party', 'parties');
  checks('statuses', 'status', STATUSES);
  checks('kinds', 'kind', KINDS);
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
  function suggest(name, property) {
    const labels = new Map();
    for (const iri of new Set(meetings.flatMap(meeting => [...meeting[property]]))) {
      labels.set(things.get(iri)?.label ?? iri, iri);
    }
    $(property).append(...[...labels.keys()].sort().map(label => element('option', {value: label})));
    $(name).addEventListener('change', () => {
      const iri = labels.get($(name).value.trim());
      if (iri) {
        $(name).value = '';
        change(() => selection[name].add(iri));
      }
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
    network.show(chosen, named);
    map.show(meetings.filter(meeting => selection.has(meeting, 'place')), selection.place);
    list.show(chosen);
    controls(chosen);
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
    $('found').replaceChildren(
        element('strong', {}, counted(chosen.length, 'meeting')),
        chosen.length < meetings.length ? ` of ${meetings.length.toLocaleString('en')}` : '',
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
