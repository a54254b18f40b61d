/** Results as a table: sortable, with links to the pages of things. */

import {address, counted, element} from '/site.js';

const PAGE = 100;

export class Table {
  priority = 10;
  label = 'Table';
  helpReference = '/ontology';

  constructor(yasr) {
    this.yasr = yasr;
  }

  canHandleResults() {
    return Boolean(this.yasr.results?.getVariables()?.length);
  }

  getIcon() {
    return icon('M2 3h12v10H2zM2 6.500h12M2 10h12M6 3v10');
  }

  download(filename) {
    return {
      getData: () => this.yasr.results?.asCsv() ?? '',
      contentType: 'text/csv',
      title: 'Download as CSV',
      filename: (filename || 'result') + '.csv'
    };
  }

  draw() {
    this.variables = this.yasr.results.getVariables();
    this.rows = this.yasr.results.getBindings() ?? [];
    this.shown = PAGE;
    this.sorted = null;
    this.body = element('tbody');
    this.more = element('button', {
      type: 'button',
      click: () => {
        this.shown += PAGE * 5;
        this.fill();
      }
    });
    const numeric = variable => this.rows.some(row => row[variable]) && this.rows.every(row => !row[variable] || isNumeric(row[variable]));
    this.heads = this.variables.map(variable => element('th', {scope: 'col', class: numeric(variable) ? 'number' : null},
        element('button', {type: 'button', class: 'plain', click: () => this.sort(variable)}, variable)));
    this.yasr.resultsEl.replaceChildren(
        element('p', {class: 'unseen', role: 'status'}, counted(this.rows.length, 'row')),
        element('div', {class: 'tablewrap answer', tabindex: 0, role: 'region', 'aria-label': 'Results'},
            element('table', {},
                element('caption', {}, counted(this.rows.length, 'row')),
                element('thead', {}, element('tr', {}, this.heads)),
                this.body)),
        this.more);
    this.fill();
  }

  fill() {
    this.body.replaceChildren(...this.rows.slice(0, this.shown).map(row =>
        element('tr', {}, this.variables.map(variable => cell(row[variable])))));
    this.more.hidden = this.rows.length <= this.shown;
    this.more.textContent = `Show more of ${this.rows.length.toLocaleString('en')}`;
  }

  sort(variable) {
    const down = this.sorted === variable;
    this.sorted = down ? null : variable;
    const value = row => row[variable]?.value ?? '';
    this.rows = this.rows.toSorted((a, b) => (down ? -1 : 1) * value(a).localeCompare(value(b), 'en', {numeric: true}));
    this.heads.forEach((head, i) => {
      if (this.variables[i] === variable) {
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      } else {
        head.removeAttribute('aria-sort');
      }
    });
    this.fill();
  }
}

function cell(binding) {
  if (!binding) {
    return element('td');
  }
  if (binding.type === 'uri') {
    return element('td', {}, /^https?:/.test(binding.value)
        ? element('a', {href: address(binding.value), title: binding.value}, short(binding.value))
        : binding.value);
  }
  const date = /^-{0,2}\d{2,4}(-\d\d){1,2}(\/-?\d{4}(-\d\d){2})?$/.test(binding.value);
  return element('td', {class: isNumeric(binding) ? 'number' : date ? 'date' : null, lang: binding['xml:lang']}, binding.value);
}

function isNumeric(binding) {
  return /#(integer|decimal|double|float|nonNegativeInteger|long|int)$/.test(binding.datatype ?? '');
}

/** The last steps of an IRI, which are what tells it from others of its kind. */
function short(iri) {
  const {hash, pathname, host} = new URL(iri);
  if (hash) {
    return decodeURI(hash.substring(1)).includes('/') ? iri : pathname.split('/').at(-1) + decodeURI(hash);
  }
  const steps = decodeURI(pathname).split('/').filter(Boolean);
  return steps.length > 1 ? steps.slice(-2).join('/') : host + pathname;
}

/** Returns a small drawing for a button. */
export function icon(path) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'plugin-icon');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
