/** What is chosen as a question in SPARQL. */

const PREFIXES = `PREFIX parley: <https://w3id.org/parley/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`;

const DAYS = '?dated parley:about ?meeting ; parley:earliest ?earliest ; parley:latest ?latest .';

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

/** The meetings as Explore counts them: what became of each is the last word on it, when it was the most exact one. */
function pattern({person, party, place, status, kind, from, until}) {
  const lines = [];
  person.forEach(iri => lines.push(`?meeting ^parley:about/parley:participation/parley:actor ${reference(iri)} .`));
  party.forEach(iri => lines.push(`?meeting ^parley:about/parley:participation/(parley:actor|parley:standsFor) ${reference(iri)} .`));
  if (place.size > 0) {
    lines.push('# the place that is told first',
        `VALUES ?place { ${[...place].map(reference).join(' ')} }`,
        '?sited parley:place ?place .', ...turn('sited'),
        ...unless('?earlier parley:place ?elsewhere .', ...turn('earlier'), 'FILTER (?earlierTurn < ?sitedTurn)'));
  }
  if (from || until) {
    lines.push('# the most exact word on when it was', DAYS,
        ...unless('?exact parley:about ?meeting ; parley:earliest ?begin ; parley:latest ?end .',
            'FILTER (?begin >= ?earliest && ?end <= ?latest && (?begin > ?earliest || ?end < ?latest))'));
  }
  if (from) {
    lines.push(`FILTER (?latest >= "${from}"^^xsd:date)`);
  }
  if (until) {
    lines.push(`FILTER (?earliest <= "${until}"^^xsd:date)`);
  }
  lines.push('# the last word on what became of it', ...among('kindClass', [...kind]), ...among('statusNode', told(status)),
      '?report parley:status ?statusNode ; parley:kind ?kindClass .', ...turn('report'),
      ...unless(...turn('later'), 'FILTER (?laterTurn > ?reportTurn)'),
      'OPTIONAL { ?report parley:denied ?denied }',
      'BIND (IF(BOUND(?reportImagined), "imagined", IF(BOUND(?denied), "denied", LCASE(STRAFTER(STR(?statusNode), "#")))) AS ?fate)',
      'BIND (LCASE(STRAFTER(STR(?kindClass), "#")) AS ?kindName)');
  if (status.size > 0) {
    lines.push(`FILTER (?fate IN (${[...status].map(quoted).join(', ')}))`);
  }
  lines.push(...(from || until ? [] : [`OPTIONAL { ${DAYS} }`]), '?meeting rdfs:label ?title .');
  return indented(lines).join('\n');
}

/** Statuses in the vocabulary's words: a denied meeting is cancelled, an imagined one may be anything. */
function told(statuses) {
  return statuses.has('imagined') ? [] : [...statuses].map(one => (one === 'denied' ? 'cancelled' : one));
}

function among(variable, names) {
  const terms = names.filter(name => /^[a-z]+$/.test(name)).map(name => 'parley:' + name[0].toUpperCase() + name.substring(1));
  return terms.length > 0 ? [`VALUES ?${variable} { ${[...new Set(terms)].join(' ')} }`] : [];
}

/** The turn of a report among those of its meeting: what is imagined comes first, then by the day of the article. */
function turn(report) {
  return [`?${report} parley:about ?meeting ; parley:reportedIn ?${report}Article .`,
    `OPTIONAL { ?${report}Article schema:datePublished ?${report}Day }`,
    `OPTIONAL { ?${report} parley:hypothetical ?${report}Imagined }`,
    `BIND (CONCAT(IF(BOUND(?${report}Imagined), "0", "1"), COALESCE(STR(?${report}Day), ""), " ", STR(?${report})) AS ?${report}Turn)`];
}

function unless(...lines) {
  return ['FILTER NOT EXISTS {', ...indented(lines), '}'];
}

function indented(lines) {
  return lines.map(line => '    ' + line);
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
