/** Several articles at once: what each tells, and all of it to take away. */

import {counted, element, words} from '/site.js';
import {tsv, TSV_HEAD} from '/convert/table.js';

const $ = id => document.getElementById(id);
let turn = 0;

/** Takes the list away, as one article is looked at alone. */
export function alone() {
  turn++;
  $('several').hidden = true;
}

/** Reads `articles` one after the other with `convert`, and lists them; `open(found, article)` shows one. */
export async function several(articles, notes, convert, open) {
  const mine = ++turn;
  const rows = articles.map(article => ({article, count: element('td', {class: 'number'}, '\u2026'), name: element('td', {}, titled(article))}));
  const files = {turtle: [], table: [TSV_HEAD]};
  const progress = element('p', {role: 'status'}, '');
  const stop = element('button', {type: 'button', click: () => { turn++; }}, 'Stop');
  $('several').replaceChildren(
      element('h2', {id: 'several-title', tabindex: -1}, counted(articles.length, 'article')),
      ...notes.map(note => element('p', {class: 'small quiet'}, note)),
      progress,
      element('p', {class: 'row'}, stop, save('Turtle of all', 'articles.ttl', 'text/turtle', files.turtle),
          save('Table of all (TSV)', 'meetings.tsv', 'text/tab-separated-values', files.table)),
      element('div', {class: 'tablewrap', tabindex: 0, role: 'region', 'aria-label': 'The articles'}, element('table', {},
          element('caption', {}, 'Choose one to see what was read'),
          element('thead', {}, element('tr', {}, ['Article', 'Published', 'Meetings'].map((name, i) =>
              element('th', {scope: 'col', class: i === 2 ? 'number' : null}, name)))),
          element('tbody', {}, rows.map(({article, name, count}) => element('tr', {}, name,
              element('td', {class: 'date'}, article.published ? words(article.published) : element('span', {class: 'missing'}, 'day not known')), count))))));
  $('several').hidden = false;
  $('several-title').focus();
  let read = 0;
  let meetings = 0;
  for (const {article, name, count} of rows) {
    if (turn !== mine) {
      break;
    }
    try {
      const found = await convert(article);
      files.turtle.push(found.turtle);
      files.table.push(tsv(found.meetings));
      meetings += found.meetings.length;
      count.textContent = found.meetings.length.toLocaleString('en');
      name.replaceChildren(element('button', {type: 'button', class: 'plain', click: () => open(found, article)}, titled(article)));
    } catch (problem) {
      count.replaceChildren(element('span', {class: 'missing'}, problem.message));
    }
    read++;
    progress.textContent = `${read.toLocaleString('en')} of ${counted(rows.length, 'article')} read, ${counted(meetings, 'meeting')} found`;
  }
  stop.hidden = true;
}

function titled({title, text}) {
  return title || text.substring(0, 80);
}

function save(label, name, type, pieces) {
  return element('button', {
    type: 'button',
    click: () => {
      const made = element('a', {href: URL.createObjectURL(new Blob(pieces, {type})), download: name});
      made.click();
      setTimeout(() => URL.revokeObjectURL(made.href));
    }
  }, label);
}
