import {counted, element, link, status, text, when} from '/site.js';
import {drawing} from '/convert/drawing.js';
import {marked} from '/convert/passages.js';
import {reasons} from '/convert/reasons.js';
import {SAMPLES} from '/convert/samples.js';
import {untoldList} from '/convert/untold.js';

const $ = id => document.getElementById(id);
const form = $('form');

for (const sample of SAMPLES) {
  $('samples').append(element('button', {type: 'button', click: () => fill(sample)}, sample.name));
}

function fill(sample) {
  form.elements.text.value = sample.text;
  form.elements.title.value = sample.title;
  form.elements.published.value = sample.published;
  form.requestSubmit();
}

$('file').addEventListener('change', () => open($('file').files[0]));
form.elements.text.addEventListener('dragover', event => event.preventDefault());
form.elements.text.addEventListener('drop', event => {
  if (event.dataTransfer.files.length > 0) {
    event.preventDefault();
    open(event.dataTransfer.files[0]);
  }
});

/** Reads a text file; lines such as `Title:` and `Published:` before its first empty line fill the other fields. */
async function open(file) {
  if (!file) {
    return;
  }
  const content = (await file.text()).replaceAll('\r\n', '\n');
  const head = /^(?:[A-Z][A-Za-z]*: [^\n]*\n)+(?=\n)/.exec(content)?.[0] ?? '';
  const field = name => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1].trim() ?? '';
  form.elements.text.value = content.substring(head.length).trim();
  form.elements.title.value = field('Title');
  form.elements.published.value = field('Published').substring(0, 10);
  form.requestSubmit();
}

/** What was sent last, so that it can be had in other formats too. */
let asked = {};

function converted(type) {
  return text('/convert', {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Accept': type},
    body: JSON.stringify(asked)
  });
}

$('jsonld').addEventListener('click', async () => {
  try {
    const file = new Blob([await converted('application/ld+json')], {type: 'application/ld+json'});
    const made = element('a', {href: URL.createObjectURL(file), download: 'article.jsonld'});
    made.click();
    URL.revokeObjectURL(made.href);
  } catch (problem) {
    $('problem').textContent = problem.message;
    $('problem').hidden = false;
  }
});

form.addEventListener('submit', async event => {
  event.preventDefault();
  const button = form.querySelector('[type=submit]');
  button.disabled = true;
  $('problem').hidden = true;
  $('news').textContent = 'Reading the text';
  try {
    asked = {
      text: form.elements.text.value,
      title: form.elements.title.value,
      published: form.elements.published.value,
      quotes: form.elements.quotes.checked
    };
    show(JSON.parse(await converted('application/json')), asked.published);
  } catch (problem) {
    $('problem').textContent = problem.message;
    $('problem').hidden = false;
    $('news').textContent = '';
  } finally {
    button.disabled = false;
  }
});

function show(found, published) {
  const {meetings} = found;
  $('result').hidden = false;
  $('passages').replaceChildren(marked(found.text, meetings, choose));
  $('facts').replaceChildren(
      ...(published ? [] : [undatedText()]),
      ...(meetings.length === 0
          ? [element('p', {class: 'notice'},
              'No meeting was found. A text counts if it tells that people or states met, talked, visited or called one another.')]
          : meetings.map(card)),
      ...[untoldList(found.text, found.untold, meetings.length === 0)].filter(Boolean),
      ...found.notes.map(note => element('p', {class: 'notice'}, note)));
  $('graph').replaceChildren(drawing(meetings));
  turtle(found);
  light(new Set());
  $('news').textContent = counted(meetings.length, 'meeting') + ' found';
  $('tab-facts').textContent = counted(meetings.length, 'meeting');
  $('result').scrollIntoView({block: 'start'});
  $('passages-title').focus({preventScroll: true});
}

/** What a text without a day loses. */
function undatedText() {
  return element('p', {class: 'notice'}, element('strong', {}, 'No day of publication was given. '),
      'Without it no year is sure, \u201con Tuesday\u201d is no date, and who held an office is not known. ',
      element('button', {type: 'button', class: 'plain', click: () => form.elements.published.focus()}, 'Give the day'));
}

function card(meeting, i) {
  const self = new Set([String(i)]);
  const made = element('article', {
    class: 'finding ' + meeting.fate,
    'data-meeting': i,
    'aria-labelledby': 'finding-' + i,
    mouseenter: () => light(self),
    mouseleave: () => light(new Set()),
    focusin: () => light(self)
  });
  made.append(
      element('h3', {id: 'finding-' + i},
          element('button', {type: 'button', click: () => reveal(i)}, `${i + 1}. ${meeting.label}`)),
      element('p', {class: 'row'}, status(meeting.fate),
          element('span', {class: 'quiet small'},
              `${meeting.kind}, confidence ${meeting.confidence.toFixed(2)}`)),
      facts(meeting),
      element('details', {},
          element('summary', {}, 'How it was read'),
          element('ul', {}, rules(meeting))));
  return made;
}

function facts(meeting) {
  const list = element('dl');
  const add = (name, ...values) => list.append(element('dt', {}, name), element('dd', {}, ...values));
  if (meeting.participants.length > 0) {
    add('Who', element('ul', {}, meeting.participants.map(participant => element('li', {},
        named(participant),
        participant.office ? ', ' + participant.office : '',
        participant.party && !participant.office ? [' for ', named(participant.party)] : '',
        participant.role === 'participant' ? '' : element('span', {class: 'quiet'}, ' (' + participant.role + ')')))));
  }
  if (meeting.where) {
    add('Where', named(meeting.where), meeting.where.state && meeting.where.state.label !== meeting.where.label ? [', ', named(meeting.where.state)] : '');
  }
  if (meeting.when) {
    add('When', when(meeting.when.date, meeting.when.first, meeting.when.last),
        meeting.when.basis === 'stated' ? '' : element('span', {class: 'quiet'}, ` (${meeting.when.basis})`));
  } else {
    add('When', element('span', {class: 'missing'}, 'no day is told'));
  }
  if (meeting.topic) {
    add('About', meeting.topic);
  }
  if (meeting.series) {
    add('Part of', meeting.series);
  }
  return list;
}

function named({iri, label}) {
  return iri ? link(iri, label) : label;
}

function rules(meeting) {
  const told = [
    ...meeting.evidence.map(one => ['what', one]),
    ...meeting.statuses.map(one => [one.status, one, reasons(one.rule)]),
    ...meeting.participants.flatMap(participant => participant.evidence.map(one => [participant.label, one])),
    ...(meeting.where?.evidence ?? []).map(one => ['where', one]),
    ...(meeting.when?.evidence ?? []).map(one => ['when', one])
  ];
  return told.map(([what, one, why]) => element('li', {},
      what + ': ', element('q', {}, $('passages').textContent.substring(...one.words)),
      why ? `, because of ${why}` : '', ', rule ', element('code', {}, one.rule)));
}

/** Lights the passages and the card of `meetings`. */
function light(meetings) {
  for (const passage of document.querySelectorAll('#passages [data-meetings]')) {
    passage.classList.toggle('lit', passage.dataset.meetings.split(' ').some(i => meetings.has(i)));
  }
  for (const finding of document.querySelectorAll('.finding')) {
    finding.classList.toggle('lit', meetings.has(finding.dataset.meeting));
  }
}

/** Goes from a passage to the card of its meeting. */
function choose(i) {
  select($('tab-facts'));
  light(new Set([String(i)]));
  const target = document.querySelector(`#finding-${i} button`);
  target.scrollIntoView({block: 'nearest'});
  target.focus({preventScroll: true});
}

/** Goes from a card to the first passage of its meeting. */
function reveal(i) {
  light(new Set([String(i)]));
  const passage = document.querySelector('#passages .sentence.lit');
  passage?.scrollIntoView({block: 'center'});
  passage?.querySelector('mark')?.focus({preventScroll: true});
}

function turtle(found) {
  $('triples').replaceChildren(...coloured(found.turtle));
  $('size').textContent = counted(found.triples, 'triple');
  URL.revokeObjectURL($('download').href);
  $('download').href = URL.createObjectURL(new Blob([found.turtle], {type: 'text/turtle'}));
  URL.revokeObjectURL($('table').href);
  $('table').href = URL.createObjectURL(new Blob([tsv(found.meetings)], {type: 'text/tab-separated-values'}));
  $('copy').onclick = async () => {
    await navigator.clipboard.writeText(found.turtle);
    $('news').textContent = $('copy').textContent = 'Copied';
  };
  $('copy').textContent = 'Copy';
}

/** The meetings as a table, one row each. */
function tsv(meetings) {
  const rows = meetings.map(meeting => [
    meeting.kind, meeting.fate, meeting.when?.date ?? '', meeting.when?.first ?? '', meeting.when?.last ?? '',
    meeting.where?.label ?? '', meeting.participants.map(participant => participant.label).join('; '), meeting.iri
  ]);
  return [['kind', 'status', 'date', 'first', 'last', 'place', 'participants', 'meeting'], ...rows]
      .map(row => row.map(cell => cell.replace(/[\t\n]/g, ' ')).join('\t') + '\n').join('');
}

const TOKENS = /(<[^>\s]*>)|("(?:[^"\\]|\\.)*"(?:@[a-z-]+)?)|(@?prefix\b|\ba\b(?= ))|([a-z]*:[\w.\-]*\w)/gi;
const TOKEN_CLASSES = ['t-iri', 't-text', 't-word', 't-name'];

function coloured(turtle) {
  const pieces = [];
  let at = 0;
  for (const token of turtle.matchAll(TOKENS)) {
    pieces.push(turtle.substring(at, token.index));
    pieces.push(element('span', {class: TOKEN_CLASSES[token.slice(1).findIndex(group => group !== undefined)]}, token[0]));
    at = token.index + token[0].length;
  }
  return [...pieces, turtle.substring(at)];
}

const tabs = [...document.querySelectorAll('[role=tab]')];

function select(tab) {
  for (const each of tabs) {
    each.setAttribute('aria-selected', each === tab);
    each.tabIndex = each === tab ? 0 : -1;
    $(each.getAttribute('aria-controls')).hidden = each !== tab;
  }
}

tabs.forEach((tab, i) => {
  tab.addEventListener('click', () => select(tab));
  tab.addEventListener('keydown', event => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (step) {
      const next = tabs[(i + step + tabs.length) % tabs.length];
      select(next);
      next.focus();
    }
  });
});
