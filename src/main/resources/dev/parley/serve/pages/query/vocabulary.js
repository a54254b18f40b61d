/** The ontology as the server hands it out, for pages that explain it. */

import {text} from '/site.js';

const PARLEY = 'https://w3id.org/parley/ontology#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const SCHEMA = 'https://schema.org/';
const OWL = 'http://www.w3.org/2002/07/owl#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const TRIPLE = /^<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"\S*) \.$/gm;
const ESCAPES = {n: '\n', t: '\t', r: '\r'};

/**
 * Returns the terms by their names, each with `name`, `label`, `definition`, `example`, `types` (`Class`,
 * `ObjectProperty`, `DatatypeProperty`, or names of classes), `above`, `domains` and `ranges`.
 */
export async function vocabulary() {
  const terms = new Map();
  const term = iri => {
    const name = iri.substring(PARLEY.length);
    if (!terms.has(name)) {
      terms.set(name, {name, label: name, definition: '', example: '', types: [], above: [], domains: [], ranges: []});
    }
    return terms.get(name);
  };
  for (const [, subject, property, object, literal] of (await text('/ontology.nt')).matchAll(TRIPLE)) {
    if (subject.startsWith(PARLEY)) {
      const value = object === undefined ? unescaped(literal) : short(object);
      add(term(subject), property, value);
    }
  }
  return new Map([...terms].filter(([, one]) => !one.retired));
}

function add(term, property, value) {
  const texts = {[RDFS + 'label']: 'label', [SKOS + 'definition']: 'definition', [SKOS + 'example']: 'example'};
  const lists = {
    [TYPE]: 'types', [RDFS + 'subClassOf']: 'above', [RDFS + 'domain']: 'domains', [SCHEMA + 'domainIncludes']: 'domains',
    [RDFS + 'range']: 'ranges', [SCHEMA + 'rangeIncludes']: 'ranges'
  };
  if (property === OWL + 'deprecated') {
    term.retired = true;
  } else if (texts[property]) {
    term[texts[property]] = value;
  } else if (lists[property]) {
    term[lists[property]].push(value);
  }
}

function short(iri) {
  return [PARLEY, OWL, 'http://www.w3.org/2001/XMLSchema#'].reduce((name, namespace) => name.replace(namespace, ''), iri);
}

function unescaped(literal) {
  return literal.replace(/\\(?:u([0-9A-Fa-f]{4})|(.))/g, (all, code, letter) => (code ? String.fromCharCode(parseInt(code, 16)) : ESCAPES[letter] ?? letter));
}
