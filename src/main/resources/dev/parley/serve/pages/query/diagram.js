/** The ontology as a diagram: a box for each class with its properties, and lines to the classes these lead to. */

import {operable} from '/explore/graphics.js';

const WIDE = 182;
const ACROSS = 44;
const ALONG = 30;
const LINE = 16;
const HEAD = 24;

/** Where the classes stand, so that what belongs together is together; others come below. */
const ROWS = [
  ['Article', 'Report', 'StatusReport', 'Status'],
  ['Evidence', 'DiplomaticMeeting', 'Participation', 'Role'],
  ['Place', 'State', 'Actor', 'Office'],
  ['Coding', 'Organization', 'Person', 'OfficeType'],
  [null, null, null, 'Tenure']
];

/** Returns the classes that get a box: those of which a property tells, or to which one leads. */
export function boxes(terms) {
  const all = [...terms.values()];
  const properties = all.filter(term => term.types.some(type => type.endsWith('Property')));
  const inner = new Set(properties.flatMap(property => [...property.domains, ...property.ranges]));
  const classes = all.filter(term => term.types.includes('Class'));
  return classes.filter(term => inner.has(term.name) || term.above.length === 0).map(term => ({
    ...term,
    properties: properties.filter(property => property.domains.includes(term.name)).sort(leadingFirst),
    kinds: [
      ...classes.filter(other => other.above.includes(term.name) && !inner.has(other.name)),
      ...all.filter(other => other.types.includes(term.name))
    ]
  }));
}

/** Properties that lead to other things come before those that have values. */
function leadingFirst(a, b) {
  return b.types.includes('ObjectProperty') - a.types.includes('ObjectProperty') || a.name.localeCompare(b.name);
}

/** Returns a picture of `classes`; `choose(class)` is told which is chosen. Its `light(names)` makes some stand out. */
export function diagram(classes, choose) {
  const nodes = place(classes);
  const byName = new Map(nodes.map(node => [node.name, node]));
  const edges = nodes.flatMap(node => [
    ...node.properties.flatMap((property, i) => property.ranges.filter(range => byName.has(range))
        .map(range => ({source: node, target: byName.get(range), label: property.name, row: i}))),
    ...node.above.filter(name => byName.has(name)).map(name => ({source: node, target: byName.get(name), label: 'is a', row: -1}))
  ]);
  const width = d3.max(nodes, node => node.x + WIDE) + 8;
  const height = d3.max(nodes, node => node.y + node.height) + 8;
  const svg = d3.create('svg').attr('class', 'vocabulary').attr('viewBox', [0, 0, width, height]).attr('width', width).attr('height', height)
      .attr('role', 'group').attr('aria-label', 'Diagram of the ontology');
  svg.append('defs').append('marker').attr('id', 'arrow').attr('viewBox', '0 0 8 8').attr('refX', 8).attr('refY', 4)
      .attr('markerWidth', 7).attr('markerHeight', 7).attr('orient', 'auto').append('path').attr('d', 'M0 0L8 4L0 8z');
  const lines = svg.append('g').selectAll('path').data(edges).join('path')
      .attr('class', edge => (edge.row < 0 ? 'line above' : 'line')).attr('d', route).attr('marker-end', 'url(#arrow)');
  const drawn = svg.append('g').selectAll('g').data(nodes).join('g').attr('class', 'box')
      .attr('transform', node => `translate(${node.x},${node.y})`);
  drawn.append('rect').attr('width', WIDE).attr('height', node => node.height).attr('rx', 5);
  drawn.append('text').attr('class', 'title').attr('x', 10).attr('y', 17).text(node => node.name);
  drawn.selectAll('.property').data(node => node.properties).join('text').attr('class', 'property')
      .attr('x', 10).attr('y', (property, i) => HEAD + 12 + i * LINE)
      .text(property => property.name)
      .append('tspan').attr('class', 'range').attr('dx', 6).text(property => range(property));
  const light = names => {
    drawn.classed('lit', node => names.has(node.name));
    lines.classed('lit', edge => names.has(edge.source.name) && (names.size === 1 || names.has(edge.target.name)));
    svg.classed('pointing', names.size > 0);
  };
  operable(drawn, node => `${node.name}: ${node.definition}`, node => {
    light(new Set([node.name]));
    choose(node);
  });
  return {svg: svg.node(), light};
}

function range(property) {
  const [first, ...more] = property.ranges.map(name => name.replace(/.*[#/]/, ''));
  const words = first ? '\u2192 ' + first + (more.length > 0 ? ' \u2026' : '') : '';
  const room = Math.floor((WIDE - 26) / 6.9) - property.name.length;
  return words.length > room ? words.substring(0, Math.max(0, room - 1)) + '\u2026' : words;
}

function place(classes) {
  const known = new Set(ROWS.flat());
  const others = classes.filter(({name}) => !known.has(name)).map(({name}) => name);
  const rows = [...ROWS, ...d3.range(0, others.length, 4).map(i => others.slice(i, i + 4))];
  const byName = new Map(classes.map(one => [one.name, one]));
  let y = 4;
  return rows.flatMap(row => {
    const nodes = row.map((name, column) => byName.has(name) && {
      ...byName.get(name), x: 4 + column * (WIDE + ACROSS), y, height: HEAD + 8 + byName.get(name).properties.length * LINE
    }).filter(Boolean);
    y += (d3.max(nodes, node => node.height) ?? 0) + ALONG;
    return nodes;
  });
}

/** A line from the row of a property, or from the head for what is above, to the box it leads to. */
function route({source, target, row}) {
  const y = source.y + (row < 0 ? 12 : HEAD + 8 + row * LINE);
  if (source === target) {
    return `M${source.x + WIDE} ${y}c24 0 24 -20 0 -${Math.min(20, y - source.y)}`;
  }
  const right = target.x > source.x;
  const below = target.y > source.y;
  if (target.x === source.x) {
    const x = source.x + (row % 2 === 0 ? WIDE : 0);
    const out = (row % 2 === 0 ? 1 : -1) * 30;
    return `M${x} ${y}C${x + out} ${y} ${x + out} ${target.y + 12} ${x} ${target.y + 12}`;
  }
  const from = right ? source.x + WIDE : source.x;
  const to = right ? target.x : target.x + WIDE;
  const end = target.y + (below || target.y === source.y ? 12 : Math.min(target.height - 8, 20));
  const bend = (right ? 1 : -1) * ACROSS;
  return `M${from} ${y}C${from + bend} ${y} ${to - bend} ${end} ${to} ${end}`;
}
