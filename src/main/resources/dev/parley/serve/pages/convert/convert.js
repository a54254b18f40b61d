import {counted, element, link, status, text, when} from '/site.js';
import {drawing} from '/convert/drawing.js';
import {marked} from '/convert/passages.js';
import {reasons} from '/convert/reasons.js';
import {SAMPLES} from '/convert/samples.js';
import {articlesAt, articlesOf, fetches} from '/convert/files.js';
import {alone, several} from '/convert/several.js';
import {tsv, TSV_HEAD} from '/convert/table.js';
import {coloured} from '/convert/turtle.js';
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

$('file').addEventListener('change', () => open([...$('file').files]));
// Anywhere: beside the field, the browser would leave the page for the file.
document.addEventListener('dragover', event => {
  if (event.dataTransfer.types.includes('Files')) {
    event.preventDefault();
  }
});
document.addEventListener('drop', event => {
  if (event.dataTransfer.files.length > 0) {
    event.preventDefault();
    open([...event.dataTransfer.files]);
  }
});
$('get').addEventListener('click', () => take(articlesAt($('address').value.trim()), 'Fetching the page'));
$('address').addEventListener('keydown', event => {
  if (event.key === 'Enter') {
    event.preventDefault();
    $('get').click();
  }
});
fetches().then(does => { $('by-address').hidden = !does; }).catch(problem => console.warn('fetches', problem.message));

function open(files) {
  if (files.length > 0) {
    take(articlesOf(files), 'Reading the file');
  }
  $('file').value = '';
}

/** Shows one article in the form and reads it, and several as a list. */
async function take(promise, doing) {
  $('problem').hidden = true;
  $('news').textContent = doing;
  try {
    const {articles, notes} = await promise;
    $('news').textContent = '';
    if (articles.length === 0) {
      throw new Error(['No article was found there.', ...notes].join(' '));
    }
    if (articles.length === 1) {
      form.elements.text.value = articles[0].text;
      form.elements.title.value = articles[0].title;
      form.elements.published.value = articles[0].published;
      origin = {...articles[0], text: form.elements.text.value};
      form.requestSubmit();
    } else {
      $('result').hidden = true;
      await several(articles, notes, async article => JSON.parse(await converted('application/json', sent(article))), (found, article) => {
        asked = sent(article);
        show(found, article.published);
      });
    }
  } catch (problem) {
    $('news').textContent = '';
    $('problem').textContent = problem.message;
    $('problem').hidden = false;
  }
}

/** From where the text in the form is, as long as nobody changed it. */
let origin = {};

function sent({text: body, title, published, url, publisher}) {
  return {text: body, title, published, url, publisher, quotes: form.elements.quotes.checked};
}

/** What was sent last, so that it can be had in other formats too. */
let asked = {};

function converted(type, article = asked) {
  return text('/convert', {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Accept': type},
    body: JSON.stringify(article)
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
    alone();
    const [body, title, published] = ['text', 'title', 'published'].map(name => form.elements[name].value);
    const {url, publisher} = origin.text === body ? origin : {};
    asked = sent({text: body, title, published, url, publisher});
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
  $('table').href = URL.createObjectURL(new Blob([TSV_HEAD, tsv(found.meetings)], {type: 'text/tab-separated-values'}));
  $('copy').onclick = async () => {
    await navigator.clipboard.writeText(found.turtle);
    $('news').textContent = $('copy').textContent = 'Copied';
  };
  $('copy').textContent = 'Copy';
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
