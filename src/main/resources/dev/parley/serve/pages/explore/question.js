/** What is chosen as a question in SPARQL. */

const PREFIXES = `PREFIX parley: <https://w3id.org/parley/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`;

/** Returns a SELECT of the meetings that `selection` has, a row each, with all that articles tell of one. */
export function select(selection) {
  return `${PREFIXES}
SELECT ?meeting (MIN(?title) AS ?label) (GROUP_CONCAT(DISTINCT ?kindName; SEPARATOR="; ") AS ?kind)
       (GROUP_CONCAT(DISTINCT ?fate; SEPARATOR="; ") AS ?status) (MIN(?earliest) AS ?first) (MAX(?latest) AS ?last)
WHERE {
${pattern(selection)}
}
GROUP BY ?meeting
ORDER BY DESC(?last) ?meeting
`;
}

/** Returns a CONSTRUCT of all that is said of these meetings. */
export function construct(selection) {
  return `${PREFIXES}
CONSTRUCT { ?meeting ?property ?value }
WHERE {
${pattern(selection)}
    ?meeting ?property ?value .
}
`;
}

function pattern({person, party, place, status, kind, from, until}) {
  const lines = ['?report parley:about ?meeting ; parley:status ?statusNode ; parley:kind ?kindClass .', '?meeting rdfs:label ?title .'];
  person.forEach(iri => lines.push(`?report parley:participation/parley:actor ${reference(iri)} .`));
  party.forEach(iri => lines.push(`?report parley:participation/(parley:actor|parley:standsFor) ${reference(iri)} .`));
  if (place.size > 0) {
    lines.push(`VALUES ?place { ${[...place].map(reference).join(' ')} }`, '?report parley:place ?place .');
  }
  lines.push('OPTIONAL { ?report parley:hypothetical ?hypothetical }',
      'OPTIONAL { ?report parley:denied ?denied }',
      'BIND (IF(BOUND(?hypothetical), "imagined", IF(BOUND(?denied), "denied", LCASE(STRAFTER(STR(?statusNode), "#")))) AS ?fate)',
      'BIND (LCASE(STRAFTER(STR(?kindClass), "#")) AS ?kindName)');
  if (status.size > 0) {
    lines.push(`FILTER (?fate IN (${[...status].map(quoted).join(', ')}))`);
  }
  if (kind.size > 0) {
    lines.push(`FILTER (?kindName IN (${[...kind].map(quoted).join(', ')}))`);
  }
  const days = '?report parley:earliest ?earliest ; parley:latest ?latest .';
  lines.push(from || until ? days : `OPTIONAL { ${days} }`);
  if (from) {
    lines.push(`FILTER (?latest >= "${from}"^^xsd:date)`);
  }
  if (until) {
    lines.push(`FILTER (?earliest <= "${until}"^^xsd:date)`);
  }
  return lines.map(line => '    ' + line).join('\n');
}

function reference(iri) {
  if (/[<>"{}|^`\\\u0000-\u0020]/.test(iri)) {
    throw new Error('no IRI: ' + iri);
  }
  return '<' + iri + '>';
}

function quoted(text) {
  return '"' + text.replace(/[^a-z]/g, '') + '"';
}
