import {ask, element, text} from '/site.js';
import {Chart} from '/query/chart.js';
import {Links, Places} from '/query/graphic.js';
import {Response} from '/query/response.js';
import {Table} from '/query/table.js';
import {completer} from '/query/terms.js';
import {tour} from '/query/tour.js';
import {Times} from '/query/times.js';

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
const named = new URLSearchParams(location.search).get('example');
const example = queries.find(query => query.name === (named ?? FIRST)) ?? queries[0];
const shared = location.hash.includes('query=');
let chosen = null;

// The editor would take what is in the address for parameters of the request.
history.replaceState(null, '', location.pathname + location.hash);

Yasgui.Yasr.registerPlugin('table', Table);
Yasgui.Yasr.registerPlugin('chart', Chart);
Yasgui.Yasr.registerPlugin('times', Times);
Yasgui.Yasr.registerPlugin('places', Places);
Yasgui.Yasr.registerPlugin('links', Links);
Yasgui.Yasr.registerPlugin('response', Response);
typed(Yasgui.Yasr.prototype);
Yasgui.Yasqe.registerAutocompleter(completer('parley', terms));
Yasgui.Yasqe.registerAutocompleter(prefixCompleter());

const yasgui = new Yasgui($('editor'), {
  requestConfig: {endpoint: location.origin + '/sparql', method: 'POST'},
  copyEndpointOnNewTab: true,
  autofocus: false,
  populateFromUrl: tab => {
    tab.requestConfig.args = [];
    tab.requestConfig.endpoint = location.origin + '/sparql';
    return tab;
  },
  persistenceId: 'parley',
  endpointCatalogueOptions: {getData: () => [{endpoint: location.origin + '/sparql'}]},
  yasqe: {
    value: shown(example),
    autocompleters: ['variables', 'parley', 'parley-prefixes'],
    createShortLink: undefined,
    editorHeight: '20rem'
  },
  yasr: {
    defaultPlugin: 'table',
    pluginOrder: ['table', 'chart', 'times', 'places', 'links', 'response'],
    prefixes: PREFIXES
  }
});

label(yasgui.rootEl);
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
  const found = [...$('examples').children].some(item => !item.hidden);
  $('no-example').textContent = found ? '' : `No example is about \u201c${$('find-example').value}\u201d.`;
});
yasgui.on('tabSelect', () => setTimeout(() => label(yasgui.rootEl)));
yasgui.on('tabAdd', () => setTimeout(() => label(yasgui.rootEl)));
yasgui.on('query', (_, tab) => advise(tab.getQuery()));
yasgui.on('tabChange', (_, tab) => {
  if (chosen && tab.getQuery() !== shown(chosen)) {
    mark(null);
  }
});
if (shared) {
  advise(yasgui.getTab().getQuery());
}
const fresh = yasgui.getTab().getQuery() === shown(example);
if (!shared && (named || fresh)) {
  choose(example);
}

// The editor's own words for a line in error bring a style that the policy of the site forbids.
for (const type of ['mouseover', 'mouseout']) {
  $('editor').addEventListener(type, event => {
    const icon = event.target.closest('.parseErrorIcon');
    if (icon) {
      event.stopPropagation();
      icon.title = 'This line is no valid SPARQL';
    }
  }, true);
}

$('vocabulary').addEventListener('toggle', async () => {
  if ($('vocabulary').open && $('tour').childElementCount === 0) {
    try {
      await tour($('tour'), askThis, words => yasgui.getTab().getYasqe().replaceSelection(words));
    } catch (problem) {
      $('tour').textContent = 'The ontology cannot be read: ' + problem.message;
    }
  }
});

function askThis(query, title) {
  const tab = yasgui.getTab();
  tab.setQuery(query);
  tab.setName(title);
  $('about').replaceChildren(element('strong', {}, title));
  mark(null);
  tab.query().catch(() => {});
}

/** Says what of the query nobody knows, and what it leaves out. */
async function advise(query) {
  try {
    const said = JSON.parse(await text('/api/advice?query=' + encodeURIComponent(query)));
    $('advice').replaceChildren(...said.map(one => element('p', {class: 'notice'}, one[0].toUpperCase() + one.substring(1))));
  } catch (problem) {
    $('advice').replaceChildren();
    console.warn('advice', problem.message);
  }
}

function choose(query) {
  const tab = yasgui.getTab();
  tab.setQuery(shown(query));
  tab.setName(query.title);
  $('about').replaceChildren(element('strong', {}, query.title), ' ', query.description, ' ',
      element('span', {class: 'small'}, 'Columns: ' + query.result));
  mark(query);
  tab.query().catch(() => {});
}

/** What a query does stands above the editor, so that its comments need not hide it there. */
function shown(query) {
  return query.text.replace(/^(#[^\n]*\n)+\s*/, `# ${query.title}\n`);
}

/** Shows which example is in the editor, if one is. */
function mark(query) {
  chosen = query;
  $('pick').value = query?.name ?? '';
  for (const button of $('examples').querySelectorAll('button')) {
    button.setAttribute('aria-pressed', button.dataset.name === query?.name);
  }
  history.replaceState(null, '', query ? '?example=' + encodeURIComponent(query.name) : location.pathname);
}

/** The editor has fields and buttons that it does not name for those who cannot see. */
function label(root) {
  const names = {
    '.CodeMirror textarea': 'SPARQL query',
    '.yasqe_queryButton': 'Run the query',
    '.yasqe_share': 'Share the query',
    '.addTab': 'New tab',
    '.closeTab': 'Close the tab'
  };
  for (const [selector, words] of Object.entries(names)) {
    root.querySelectorAll(selector).forEach(part => part.setAttribute('aria-label', words));
  }
  root.querySelectorAll('.tabsList .addTab').forEach(part => part.setAttribute('role', 'tab'));
}

/** The editor forgets the type of an answer, and would then try triples as XML. It asks for JSON and N-Triples only. */
function typed(results) {
  const {setResponse} = results;
  results.setResponse = function(data, duration) {
    const answer = typeof data === 'string'
        ? {data, contentType: /^\s*\{/.test(data) ? 'application/sparql-results+json' : 'application/n-triples'}
        : data;
    setResponse.call(this, answer, duration);
  };
}

function prefixCompleter() {
  return {
    ...Yasgui.Yasqe.Autocompleters.prefixes,
    name: 'parley-prefixes',
    get: async () => Object.entries(PREFIXES).map(([prefix, iri]) => `${prefix}: <${iri}>`),
    persistenceId: null
  };
}
