/** What all pages share: the data's addresses, questions to the endpoint, and small pieces of markup. */

const IRIS = 'https://w3id.org/parley/id/';
const TERMS = 'https://w3id.org/parley/ontology#';

/** Returns the address on this server at which `iri` is described, or `iri` itself. */
export function address(iri) {
  if (iri.startsWith(IRIS)) {
    return '/id/' + iri.substring(IRIS.length);
  }
  return iri.startsWith(TERMS) ? '/ontology#' + iri.substring(TERMS.length) : iri;
}

/** Returns a file of this server as text; fails with the server's words. */
export async function text(path, options) {
  const answer = await fetch(path, options);
  const body = await answer.text();
  if (!answer.ok) {
    throw new Error(body.trim().split('\n')[0] || answer.statusText);
  }
  return body;
}

/** Returns the rows of a SELECT query as objects by column; what is unknown is ''. */
export async function rows(query) {
  const answer = await text('/sparql', {
    method: 'POST',
    headers: {'Content-Type': 'application/sparql-query', 'Accept': 'text/csv'},
    body: query
  });
  const [columns, ...lines] = records(answer);
  return lines.map(line => {
    const row = {};
    columns.forEach((column, i) => { row[column] = line[i] ?? ''; });
    return row;
  });
}

/** Returns the rows of a query file, whose `$NAME` are replaced by IRIs. */
export async function ask(path, iris = {}) {
  let query = await text(path);
  for (const [name, iri] of Object.entries(iris)) {
    query = query.replaceAll('$' + name, reference(iri));
  }
  return rows(query);
}

function reference(iri) {
  if (/[<>"{}|^`\\\u0000-\u0020]/.test(iri)) {
    throw new Error('no IRI: ' + iri);
  }
  return '<' + iri + '>';
}

/** Reads CSV as RFC 4180 has it. */
function records(csv) {
  const found = [];
  let row = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const c = csv[i];
    if (quoted) {
      if (c !== '"') {
        cell += c;
      } else if (csv[i + 1] === '"') {
        cell += '"';
        i++;
      } else {
        quoted = false;
      }
    } else if (c === '"') {
      quoted = true;
    } else if (c === ',') {
      row.push(cell);
      cell = '';
    } else if (c === '\n') {
      row.push(cell);
      found.push(row);
      row = [];
      cell = '';
    } else if (c !== '\r') {
      cell += c;
    }
  }
  return found;
}

/**
 * Returns an element; `properties` are attributes, functions among them listeners; children are
 * elements or text.
 */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'function') {
      made.addEventListener(key, value);
    } else if (value === true) {
      made.setAttribute(key, '');
    } else if (value !== false && value !== undefined && value !== null) {
      made.setAttribute(key, value);
    }
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined));
  return made;
}

/** Returns a link to the page of `iri` here. */
export function link(iri, label) {
  return element('a', {href: address(iri), title: iri}, label);
}

/** What can become of a meeting, in the order of the graphics. */
export const STATUSES = ['held', 'ongoing', 'planned', 'proposed', 'cancelled', 'denied', 'imagined'];

/** Of what nobody says that it was or will be. */
export const UNTOLD = ['denied', 'imagined'];

/** Returns the mark of a status. */
export function status(name) {
  return element('span', {class: 'status ' + name}, name);
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
  'October', 'November', 'December'];

/** Returns a date of the data in words: `2017-11-20`, `2017-11`, `2017`, `--11-20`. */
export function words(date) {
  const full = /^(-?\d{4,})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  const yearless = /^--(\d\d)-(\d\d)$/.exec(date);
  if (yearless) {
    return Number(yearless[2]) + ' ' + MONTHS[yearless[1] - 1];
  }
  if (!full) {
    return date;
  }
  const [, year, month, day] = full;
  return (day ? Number(day) + ' ' : '') + (month ? MONTHS[month - 1] + ' ' : '') + year;
}

/** Returns when something was, from its date or else its first and last possible day. */
export function when(date, first, last) {
  if (date) {
    return words(date);
  }
  if (!first && !last) {
    return '';
  }
  return first === last ? words(first) : words(first) + ' to ' + words(last);
}

/** Returns `count` with its noun: `1 meeting`, `2,000 meetings`. */
export function counted(count, noun, plural = noun + 's') {
  return count.toLocaleString('en') + ' ' + (count === 1 ? noun : plural);
}
