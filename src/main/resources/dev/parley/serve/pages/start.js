import {ask, counted, element, link, status, text, when} from '/site.js';

const PARLEY = 'https://w3id.org/parley/ontology#';

function show(name, count) {
  for (const place of document.querySelectorAll(`[data-count=${name}]`)) {
    place.textContent = count.toLocaleString('en');
  }
}

const PAUSE = 5000;
const TRIES = 60;

/** Returns what is here, when it has been counted: much of it takes a while. */
async function summarised(tries) {
  const answer = await fetch('/api/summary');
  if (answer.status === 503 && tries > 0) {
    await new Promise(resolve => { setTimeout(resolve, PAUSE); });
    return summarised(tries - 1);
  }
  return answer.json();
}

async function counts() {
  const summary = await summarised(TRIES);
  show('articles', summary.classes[PARLEY + 'Article'] ?? 0);
  show('meetings', summary.classes[PARLEY + 'DiplomaticMeeting'] ?? 0);
  document.getElementById('limits').textContent =
      counted(summary.triples, 'triple') + ' in all, with the reference of states, offices and places.';
}

async function participants() {
  const [found] = await ask('/participants.rq');
  show('people', Number(found.people));
  show('parties', Number(found.parties));
}

async function queries() {
  show('queries', JSON.parse(await text('/api/queries')).length);
}

async function recent() {
  const list = document.getElementById('recent');
  const seen = new Set();
  for (const row of await ask('/recent.rq')) {
    if (seen.has(row.meeting) || seen.size === 5) {
      continue;
    }
    seen.add(row.meeting);
    const label = row.label.replace(/, [^,]*$/, '');
    list.append(element('li', {},
        link(row.meeting, label),
        status(row.status),
        element('span', {class: 'where-when'},
            [when(row.date, row.first, row.last), row.place].filter(Boolean).join(', '))));
  }
  if (seen.size === 0) {
    list.replaceWith(element('p', {class: 'quiet'}, 'No dated meeting is here yet. ',
        element('a', {href: '/convert'}, 'Convert a text'), ' to see one.'));
  }
}

function command() {
  const query = 'PREFIX parley: <' + PARLEY + '>\n    SELECT ?a ?b { [] parley:participant ?a, ?b }';
  document.getElementById('command').textContent =
      `curl -H 'Accept: text/csv' --data-urlencode \\\n  'query=${query}' \\\n  ${location.origin}/sparql`;
}

command();
for (const part of [counts, participants, queries, recent]) {
  part().catch(problem => console.warn(part.name, problem.message));
}
