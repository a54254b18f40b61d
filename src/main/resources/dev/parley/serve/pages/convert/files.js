/** What articles are in files, or at an address, as the server reads them. */

import {text} from '/site.js';

/** The server takes no more at once; of files with an article a line, parts are sent. */
const MOST = 900000;

/** Returns the articles of `files`, each with `title`, `published`, `url`, `publisher` and `text`, and notes about the rest. */
export async function articlesOf(files) {
  const all = {articles: [], notes: []};
  for (const file of files) {
    try {
      for (const part of await parts(file)) {
        add(all, await asked('/convert/articles?name=' + encodeURIComponent(file.name), part, 'application/octet-stream'), file.name);
      }
    } catch (problem) {
      all.notes.push(`${file.name}: ${problem.message}`);
    }
  }
  return all;
}

/** Returns the article at `address`. */
export async function articlesAt(address) {
  return asked('/convert/articles', JSON.stringify({address}), 'application/json');
}

/** Returns whether the server fetches addresses. */
export async function fetches() {
  return JSON.parse(await text('/convert/articles')).fetches;
}

async function asked(path, body, type) {
  return JSON.parse(await text(path, {method: 'POST', headers: {'Content-Type': type}, body}));
}

function add(all, {articles, notes, more}, name) {
  all.articles.push(...articles);
  all.notes.push(...notes);
  if (more) {
    all.notes.push(`${name} has more articles than are read here; ./parley convert reads all.`);
  }
}

async function parts(file) {
  if (file.size <= MOST || !/\.(jsonl|ndjson)$/i.test(file.name)) {
    return [file];
  }
  const found = [];
  let part = '';
  for (const line of (await file.text()).split('\n')) {
    if (part && part.length + line.length > MOST / 2) {
      found.push(part);
      part = '';
    }
    part += line + '\n';
  }
  return [...found, part];
}
