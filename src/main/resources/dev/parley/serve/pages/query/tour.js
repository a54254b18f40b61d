/** A tour of the vocabulary, step by step, beside its diagram. */

import {element} from '/site.js';
import {boxes, diagram} from '/query/diagram.js';
import {vocabulary} from '/query/vocabulary.js';

const PREFIXES = `PREFIX parley: <https://w3id.org/parley/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
`;

const STEPS = [
  {
    title: 'A meeting', classes: ['DiplomaticMeeting'],
    text: 'Everything turns around meetings. Each has a label, and is a Meeting, Summit, Talks, Visit or Call.',
    query: 'SELECT ?kind (COUNT(*) AS ?meetings)\nWHERE {\n    ?meeting a parley:DiplomaticMeeting , ?kind .\n    FILTER (?kind != parley:DiplomaticMeeting && STRSTARTS(STR(?kind), STR(parley:)))\n}\nGROUP BY ?kind ORDER BY DESC(?meetings)'
  },
  {
    title: 'Who met', classes: ['DiplomaticMeeting', 'Actor', 'Person', 'State', 'Organization'],
    text: 'participant leads to each person, or to the state or body if no person is named; party leads to those on whose behalf they met.',
    query: 'SELECT ?who (COUNT(DISTINCT ?meeting) AS ?meetings)\nWHERE {\n    ?meeting parley:participant ?person .\n    ?person a parley:Person ; rdfs:label ?who .\n    FILTER (LANG(?who) = "en")\n}\nGROUP BY ?who ORDER BY DESC(?meetings) LIMIT 20'
  },
  {
    title: 'In which office, for whom', classes: ['DiplomaticMeeting', 'Participation', 'Actor', 'Office', 'Role'],
    text: 'A participation ties together who took part, in which office, for which state, and as host, guest or mediator.',
    query: 'SELECT ?meeting ?who ?office ?for ?role\nWHERE {\n    ?meeting a parley:DiplomaticMeeting ; parley:participation ?part .\n    ?part rdfs:label ?who ; parley:role/rdfs:label ?role .\n    OPTIONAL { ?part parley:office/rdfs:label ?office . FILTER (LANG(?office) = "en") }\n    OPTIONAL { ?part parley:standsFor/rdfs:label ?for . FILTER (LANG(?for) = "en") }\n}\nLIMIT 50'
  },
  {
    title: 'When', classes: ['DiplomaticMeeting'],
    text: 'date is as exact as it is known: a day, a month, a year. earliest and latest are days, so that a range is one comparison.',
    query: 'PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n\nSELECT ?meeting ?date ?earliest ?latest\nWHERE {\n    ?meeting a parley:DiplomaticMeeting ; parley:earliest ?earliest ; parley:latest ?latest .\n    OPTIONAL { ?meeting parley:date ?date }\n    FILTER (?earliest >= "2015-01-01"^^xsd:date)\n}\nORDER BY ?earliest LIMIT 50'
  },
  {
    title: 'Where', classes: ['DiplomaticMeeting', 'Place', 'State'],
    text: 'place leads to a town, a site or a region, which is in a state, or to the state itself; both have coordinates.',
    query: 'PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>\n\nSELECT ?place ?lat ?long (COUNT(DISTINCT ?meeting) AS ?meetings)\nWHERE {\n    ?meeting a parley:DiplomaticMeeting ; parley:place ?where .\n    ?where rdfs:label ?place ; geo:lat ?lat ; geo:long ?long .\n    FILTER (LANG(?place) = "en")\n}\nGROUP BY ?place ?lat ?long ORDER BY DESC(?meetings)'
  },
  {
    title: 'What became of it', classes: ['DiplomaticMeeting', 'Report', 'StatusReport', 'Status'],
    text: 'A meeting is held, ongoing, planned, proposed or cancelled. What is denied, or only imagined, says so. Status reports keep the steps in their order.',
    query: 'SELECT ?status (COUNT(DISTINCT ?meeting) AS ?meetings)\nWHERE {\n    ?report parley:about ?meeting ; parley:status/rdfs:label ?status .\n    FILTER NOT EXISTS { ?report parley:denied|parley:hypothetical true }\n}\nGROUP BY ?status ORDER BY DESC(?meetings)'
  },
  {
    title: 'Which article says so', classes: ['Article', 'Report', 'DiplomaticMeeting', 'Evidence'],
    text: 'Each article has its own report of each meeting, so that nothing is lost where articles differ. Evidence leads to the sentence, the words and the rule.',
    query: 'SELECT ?meeting ?article ?rule ?confidence\nWHERE {\n    ?report parley:about/rdfs:label ?meeting ; parley:reportedIn/rdfs:label ?article ; parley:evidence ?evidence .\n    ?evidence parley:rule ?rule ; parley:confidence ?confidence .\n}\nORDER BY ?confidence LIMIT 50'
  },
  {
    title: 'Who held which office', classes: ['Tenure', 'Office', 'OfficeType', 'Person', 'Actor'],
    text: 'The reference knows who held which office from when to when, so that \u201cthe Turkish foreign minister\u201d has a name on each day.',
    query: 'SELECT ?office ?holder ?from ?until\nWHERE {\n    ?tenure parley:office ?post ; parley:holder/rdfs:label ?holder ; parley:from ?from .\n    ?post rdfs:label ?office ; parley:officeType parley:ForeignMinister .\n    OPTIONAL { ?tenure parley:until ?until }\n    FILTER (LANG(?office) = "en" && LANG(?holder) = "en")\n}\nORDER BY ?office ?from LIMIT 100'
  }
];

/** Fills `place` with the tour; `ask(query, title)` puts a query into the editor and runs it, `insert(words)` words. */
export async function tour(place, ask, insert) {
  const terms = await vocabulary();
  const step = element('div', {class: 'step', 'aria-live': 'polite'});
  const term = element('div', {class: 'term', 'aria-live': 'polite'}, element('p', {class: 'quiet small'}, 'Choose a box for what it means.'));
  const picture = diagram(boxes(terms), chosen => term.replaceChildren(...explained(chosen, insert)));
  const go = at => {
    const {title, text, classes, query} = STEPS[at];
    picture.light(new Set(classes));
    step.replaceChildren(
        element('h3', {}, `${at + 1}. ${title}`),
        element('p', {}, text),
        element('p', {class: 'row'},
            element('button', {type: 'button', disabled: at === 0, click: () => go(at - 1)}, 'Back'),
            element('button', {type: 'button', disabled: at === STEPS.length - 1, click: () => go(at + 1)}, 'Next'),
            element('button', {type: 'button', class: 'primary', click: () => ask(PREFIXES + '\n' + query.replace(/^(PREFIX[^\n]*\n)\n/, '$1\n'), title)}, 'Ask this'),
            element('span', {class: 'quiet small'}, `${at + 1} of ${STEPS.length}`)));
  };
  place.replaceChildren(step,
      element('div', {class: 'tablewrap', tabindex: 0, role: 'region', 'aria-label': 'The ontology as a diagram'}, picture.svg), term);
  go(0);
}

function explained({name, definition, example, kinds, properties}, insert) {
  return [
    element('h3', {}, element('a', {href: '/ontology#' + name}, name)),
    element('p', {}, definition, ' ', element('span', {class: 'quiet'}, 'For example: ' + example)),
    ...(kinds.length > 0 ? [element('p', {}, 'Its kinds: ', kinds.flatMap((kind, i) => [i > 0 ? ', ' : '',
      element('a', {href: '/ontology#' + kind.name, title: kind.definition}, kind.name)]))] : []),
    element('dl', {class: 'properties'}, properties.flatMap(property => [
      element('dt', {}, element('button', {type: 'button', class: 'plain', title: 'Put it into the query', click: () => insert('parley:' + property.name)}, property.name)),
      element('dd', {}, property.definition)]))
  ];
}
