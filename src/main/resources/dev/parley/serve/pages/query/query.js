import {ask, element, text} from '/site.js';
import {Chart} from '/query/chart.js';
import {Table} from '/query/table.js';
import {completer} from '/query/terms.js';

const FIRST = 'meetings';
const $ = id => document.getElementById(id);

const PREFIXES = {
  parley: 'https://w3id.org/parley/ontology#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#'
};

const [queries, terms] = await Promise.all([
  text('/api/queries').then(JSON.parse),
  ask('/query/terms.rq').catch(() => [])
]);
const wanted = new URLSearchParams(location.search).get('example') ?? FIRST;
const shared = location.hash.includes('query=');

Yasgui.Yasr.registerPlugin('table', Table);
Yasgui.Yasr.registerPlugin('chart', Chart);
Yasgui.Yasqe.registerAutocompleter(completer('parley', terms));
Yasgui.Yasqe.registerAutocompleter(prefixCompleter());

const yasgui = new Yasgui($('editor'), {
  requestConfig: {endpoint: location.origin + '/sparql', method: 'POST'},
  copyEndpointOnNewTab: true,
  autofocus: false,
  persistenceId: 'parley',
  endpointCatalogueOptions: {getData: () => [{endpoint: location.origin + '/sparql'}]},
  yasqe: {
    value: queries.find(query => query.name === wanted)?.text ?? queries[0].text,
    autocompleters: ['variables', 'parley', 'parley-prefixes'],
    createShortLink: undefined,
    editorHeight: '20rem'
  },
  yasr: {
    defaultPlugin: 'table',
    pluginOrder: ['table', 'chart', 'response'],
    prefixes: PREFIXES
  }
});

name(yasgui.rootEl);
for (const query of queries) {
  $('pick').append(element('option', {value: query.name}, query.title));
  $('examples').append(element('li', {'data-words': (query.title + ' ' + query.description).toLowerCase()},
      element('button', {type: 'button', 'aria-pressed': 'false', 'data-name': query.name, title: query.description, click: () => choose(query)},
          query.title)));
}
$('pick').addEventListener('change', () => {
  const query = queries.find(one => one.name === $('pick').value);
  if (query) {
    choose(query);
  }
});
$('find-example').addEventListener('input', () => {
  const words = $('find-example').value.toLowerCase().split(/\s+/);
  for (const item of $('examples').children) {
    item.hidden = !words.every(word => item.dataset.words.includes(word));
  }
});
yasgui.on('tabSelect', () => setTimeout(() => name(yasgui.rootEl)));
yasgui.on('tabAdd', () => setTimeout(() => name(yasgui.rootEl)));
if (!shared && new URLSearchParams(location.search).has('example')) {
  choose(queries.find(query => query.name === wanted) ?? queries[0]);
}

function choose(query) {
  const tab = yasgui.getTab();
  tab.setQuery(query.text);
  tab.setName(query.title);
  $('about').replaceChildren(element('strong', {}, query.title), ' ', query.description);
  $('pick').value = query.name;
  for (const button of $('examples').querySelectorAll('button')) {
    button.setAttribute('aria-pressed', button.dataset.name === query.name);
  }
  history.replaceState(null, '', '?example=' + encodeURIComponent(query.name));
  tab.query().catch(() => {});
}

/** The editor has fields and buttons that it does not name for those who cannot see. */
function name(root) {
  const names = {
    '.CodeMirror textarea': 'SPARQL query',
    '.yasqe_queryButton': 'Run the query',
    '.yasqe_share': 'Share the query',
    '.addTab': 'New tab',
    '.closeTab': 'Close the tab'
  };
  for (const [selector, label] of Object.entries(names)) {
    root.querySelectorAll(selector).forEach(part => part.setAttribute('aria-label', label));
  }
}

function prefixCompleter() {
  return {
    ...Yasgui.Yasqe.Autocompleters.prefixes,
    name: 'parley-prefixes',
    get: async () => Object.entries(PREFIXES).map(([prefix, iri]) => `${prefix}: <${iri}>`),
    persistenceId: null
  };
}
