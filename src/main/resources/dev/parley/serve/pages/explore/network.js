/** Who met whom, as a network: the busiest, and the ties between them. */

import {counted, link} from '/site.js';
import {labelled, operable, table, untip, whenSized, zoomable} from '/explore/graphics.js';

const STEPS = 260;
const MOST_ROWS = 100;
const NOUNS = {people: ['person', 'people'], parties: ['state or body', 'states and bodies'], nodes: ['name', 'names']};

export class Network {

  /** Creates a network in the panel of `root` that tells `choose(IRI, 'person' or 'party')` what is chosen. */
  constructor(choose, root = document) {
    this.choose = choose;
    this.place = root.querySelector('#network');
    this.about = root.querySelector('#network-about');
    this.words = root.querySelector('#network-table');
    this.positions = new Map();
    whenSized(this.place, width => {
      this.width = width;
      this.draw();
    });
  }

  /** Shows a network as the server counted it, between `people`, `parties` or other `nodes`; those in `chosen` stand out. */
  show(counts, between, chosen) {
    Object.assign(this, {counts, between, chosen});
    this.draw();
  }

  draw() {
    untip();
    if (!this.width || !this.counts) {
      return;
    }
    const height = Math.round(Math.min(460, Math.max(280, this.width * 0.62)));
    const {all, pairs} = this.counts;
    const nodes = this.counts.nodes.map(node => ({...node}));
    const edges = this.counts.edges.map(({source, target, count}) => ({source: nodes[source], target: nodes[target], count}));
    const noun = NOUNS[this.between];
    this.about.textContent = (nodes.length < all
        ? `The ${nodes.length} with most meetings of ${counted(all, ...noun)}`
        : counted(all, ...noun)) + `, ${counted(pairs, 'pair')}.`;
    this.arrange(nodes, edges, height);
    this.picture(nodes, edges, height);
    table(this.words, 'Pairs with most meetings', ['Who', 'Whom', 'Meetings'],
        () => edges.slice(0, MOST_ROWS).map(edge => [link(edge.source.iri, edge.source.label), link(edge.target.iri, edge.target.label), edge.count]));
  }

  arrange(nodes, edges, height) {
    const most = d3.max(nodes, node => node.count) ?? 1;
    nodes.forEach((node, i) => {
      node.radius = 4 + 9 * Math.sqrt(node.count / Math.max(4, most));
      const known = this.positions.get(node.iri);
      node.x = known?.x ?? this.width / 2 + 14 * Math.sqrt(i + 1) * Math.cos(i * 2.4);
      node.y = known?.y ?? height / 2 + 14 * Math.sqrt(i + 1) * Math.sin(i * 2.4);
    });
    const room = Math.sqrt(this.width * height / (nodes.length + 1));
    d3.forceSimulation(nodes)
        .force('tie', d3.forceLink(edges).distance(Math.max(50, Math.min(120, room * 0.7))).strength(edge => Math.min(0.5, 0.06 + edge.count * 0.06)))
        .force('charge', d3.forceManyBody().strength(-Math.max(130, Math.min(600, room * 3))).distanceMax(300))
        .force('apart', d3.forceCollide(node => node.radius + 7))
        .force('x', d3.forceX(this.width / 2).strength(0.07))
        .force('y', d3.forceY(height / 2).strength(0.1))
        .stop()
        .tick(STEPS);
    for (const node of nodes) {
      node.x = Math.max(node.radius + 2, Math.min(this.width - node.radius - 2, node.x));
      node.y = Math.max(node.radius + 2, Math.min(height - node.radius - 14, node.y));
      this.positions.set(node.iri, {x: node.x, y: node.y});
    }
  }

  picture(nodes, edges, height) {
    const svg = d3.create('svg').attr('viewBox', [0, 0, this.width, height]).attr('role', 'group')
        .attr('aria-label', 'Network of who met whom');
    const content = svg.append('g');
    const most = d3.max(edges, edge => edge.count) ?? 1;
    const lines = content.append('g').selectAll('line').data(edges).join('line').attr('class', 'edge')
        .attr('stroke-width', edge => 0.8 + 4 * edge.count / Math.max(4, most))
        .attr('x1', edge => edge.source.x).attr('y1', edge => edge.source.y)
        .attr('x2', edge => edge.target.x).attr('y2', edge => edge.target.y);
    labelled(nodes, this.width).forEach((spot, i) => { nodes[i].spot = spot; });
    const drawn = content.append('g').selectAll('g').data(nodes).join('g')
        .attr('class', node => ['node', node.spot ? 'named' : '', node.type === 'org' ? 'group' : '',
          this.chosen.has(node.iri) ? 'chosen' : ''].join(' '))
        .attr('transform', node => `translate(${node.x},${node.y})`);
    drawn.append('circle').attr('r', node => node.radius);
    drawn.append('text').text(node => node.label)
        .attr('text-anchor', node => node.spot?.anchor ?? (node.x < this.width / 2 ? 'start' : 'end'))
        .attr('dx', node => node.spot?.dx ?? 0)
        .attr('dy', node => node.spot?.dy ?? -node.radius - 5);
    operable(drawn, node => `${node.label}: ${counted(node.count, 'meeting')}`,
        node => this.choose(node.iri, this.between === 'people' ? 'person' : 'party'));
    this.point(svg, drawn, lines, edges);
    this.place.replaceChildren(svg.node());
    zoomable(svg, this.place.closest('.panel'), this.width, height, move => content.attr('transform', move));
  }

  /** Shows whom the one under the pointer met. */
  point(svg, drawn, lines, edges) {
    const panel = this.place.closest('.panel');
    const show = (event, node) => {
      const near = new Set([node]);
      edges.filter(edge => edge.source === node || edge.target === node)
          .forEach(edge => near.add(edge.source).add(edge.target));
      drawn.classed('near', other => near.has(other));
      lines.classed('lit', edge => edge.source === node || edge.target === node);
      panel.classList.add('pointing');
    };
    const hide = () => {
      drawn.classed('near', false);
      lines.classed('lit', false);
      panel.classList.remove('pointing');
    };
    hide();
    drawn.on('pointerenter.near', show).on('focus.near', show).on('pointerleave.near', hide).on('blur.near', hide);
  }
}
