/** The graph of a text as a picture: meetings, and around them who, where and when. */

import {counted, element, when} from '/site.js';

const WIDTH = 560;
const STEPS = 400;
const ROUNDS = 600;

/** Returns a picture of `meetings`. */
export function drawing(meetings) {
  const nodes = new Map();
  const edges = [];
  const node = (key, label, type) => {
    if (!nodes.has(key)) {
      nodes.set(key, {key, label, type});
    }
    return nodes.get(key);
  };
  meetings.forEach((meeting, i) => {
    const centre = node('meeting' + i, `${i + 1}. ${meeting.kind}`, 'what');
    centre.status = meeting.fate;
    for (const participant of meeting.participants) {
      edges.push({source: centre, target: node('who' + participant.label, participant.label, 'who'), label: participant.role === 'participant' ? '' : participant.role});
    }
    if (meeting.where) {
      edges.push({source: centre, target: node('where' + meeting.where.label, meeting.where.label, 'where'), label: ''});
    }
    if (meeting.when) {
      const label = when(meeting.when.date, meeting.when.first, meeting.when.last);
      edges.push({source: centre, target: node('when' + label, label, 'when'), label: ''});
    }
  });
  return picture([...nodes.values()], edges, counted(meetings.length, 'meeting'));
}

function picture(nodes, edges, name) {
  const height = Math.min(900, 300 + 16 * nodes.length);
  nodes.forEach((node, i) => {
    node.x = WIDTH / 2 + 160 * Math.cos(i * 2.4);
    node.y = height / 2 + 120 * Math.sin(i * 2.4);
  });
  d3.forceSimulation(nodes)
      .force('link', d3.forceLink(edges).distance(85).strength(0.5))
      .force('charge', d3.forceManyBody().strength(-420))
      .force('apart', d3.forceCollide(node => 14 + node.label.length * 3))
      .force('x', d3.forceX(WIDTH / 2).strength(0.06))
      .force('y', d3.forceY(height / 2).strength(0.09))
      .stop()
      .tick(STEPS);
  const roles = edges.filter(edge => edge.label).map(edge => ({
    label: edge.label, x: (edge.source.x + edge.target.x) / 2, y: (edge.source.y + edge.target.y) / 2,
    width: 6 + edge.label.length * 6, height: 16
  }));
  nodes.forEach(node => Object.assign(node, {width: 24 + node.label.length * 7.2, height: 30}));
  separate([...nodes, ...roles], height);
  const svg = d3.create('svg').attr('class', 'drawing').attr('viewBox', [0, 0, WIDTH, height])
      .attr('role', 'img').attr('aria-label', `A graph of ${name} with participants, places and days. The tab Meetings tells the same in words.`);
  svg.append('g').selectAll('line').data(edges).join('line')
      .attr('class', 'link')
      .attr('x1', edge => edge.source.x).attr('y1', edge => edge.source.y)
      .attr('x2', edge => edge.target.x).attr('y2', edge => edge.target.y);
  svg.append('g').selectAll('text').data(roles).join('text')
      .attr('class', 'role').attr('text-anchor', 'middle')
      .attr('x', role => role.x)
      .attr('y', role => role.y + 4)
      .text(role => role.label);
  const drawn = svg.append('g').selectAll('g').data(nodes).join('g')
      .attr('class', node => `thing ${node.type} ${node.status ?? ''}`)
      .attr('transform', node => `translate(${node.x},${node.y})`);
  drawn.append('rect')
      .attr('x', node => -(10 + node.label.length * 3.6)).attr('width', node => 20 + node.label.length * 7.2)
      .attr('y', -13).attr('height', 26).attr('rx', node => (node.type === 'what' ? 4 : 13));
  drawn.append('text').attr('text-anchor', 'middle').attr('dy', '0.34em').text(node => node.label);
  return element('div', {}, svg.node());
}

/** Moves `boxes` apart until none covers another, within the width and, as long as there is room, the height. */
function separate(boxes, height) {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const box of boxes) {
      box.x = Math.max(box.width / 2 + 2, Math.min(WIDTH - box.width / 2 - 2, box.x));
      box.y = Math.max(box.height / 2 + 2, Math.min(height - box.height / 2 - 2, box.y));
    }
    boxes.forEach((one, i) => boxes.slice(i + 1).forEach(other => {
      const across = (one.width + other.width) / 2 - Math.abs(one.x - other.x);
      const along = (one.height + other.height) / 2 - Math.abs(one.y - other.y);
      if (across > 0.5 && along > 0.5) {
        moved = true;
        const axis = along <= across || round > ROUNDS / 2 ? 'y' : 'x';
        const step = (axis === 'y' ? along : across) / 2 + 0.5;
        const sign = one[axis] < other[axis] || one[axis] === other[axis] ? -1 : 1;
        one[axis] += sign * step;
        other[axis] -= sign * step;
      }
    }));
    if (!moved) {
      return;
    }
  }
}
