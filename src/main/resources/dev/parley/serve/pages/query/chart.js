/** Results as a chart: numbers by what they are about, or over time. */

import {counted, element} from '/site.js';
import {icon} from '/query/table.js';

const MOST = 40;
const BAR = 24;

export class Chart {
  priority = 5;
  label = 'Chart';
  helpReference = '/ontology';

  constructor(yasr) {
    this.yasr = yasr;
  }

  canHandleResults() {
    return this.columns() !== null;
  }

  getIcon() {
    return icon('M2 14h12M3.500 14V8M7 14V3M10.500 14V6M14 14v-4');
  }

  /** The first column of numbers, and the columns before it that say what they are about. */
  columns() {
    const rows = this.yasr.results?.getBindings() ?? [];
    const variables = this.yasr.results?.getVariables() ?? [];
    const filled = variable => rows.filter(row => row[variable]);
    const number = variables.find(variable => filled(variable).length > 0
        && filled(variable).every(row => row[variable].datatype && Number.isFinite(Number(row[variable].value)))
        && !filled(variable).every(row => /Year$/.test(row[variable].datatype)));
    const about = variables.slice(0, Math.max(0, variables.indexOf(number)))
        .filter(variable => filled(variable).some(row => !isNumber(row[variable])))
        .slice(0, 3);
    return rows.length > 0 && number && about.length > 0 ? {rows, number, about} : null;
  }

  draw() {
    const {rows, number, about} = this.columns();
    const points = rows.filter(row => row[number]).map(row => ({
      label: about.map(variable => name(row[variable])).filter(Boolean).join(', '),
      value: Number(row[number].value)
    }));
    const dates = points.length > 2 && about.length === 1 && points.every(point => /^\d{4}(-\d\d){0,2}$/.test(point.label));
    const shown = dates ? points : points.toSorted((a, b) => b.value - a.value).slice(0, MOST);
    const width = Math.max(300, this.yasr.resultsEl.clientWidth - 2);
    this.yasr.resultsEl.replaceChildren(element('figure', {class: 'chart', tabindex: 0, 'aria-label': 'Chart'},
        element('figcaption', {class: 'quiet small'},
            `${number} by ${about.join(', ')}` + (shown.length < points.length ? `, the ${shown.length} largest of ${counted(points.length, 'row')}` : '')
            + '. The table has the same in words.'),
        (dates ? stems(shown, width) : bars(shown, width)).node()));
  }
}

function isNumber(binding) {
  return Boolean(binding?.datatype) && Number.isFinite(Number(binding.value));
}

function name(binding) {
  return binding?.type === 'uri' ? decodeURI(binding.value.replace(/.*[/#](?=.)/, '')) : binding?.value ?? '';
}

function drawing(width, height, label) {
  return d3.create('svg').attr('viewBox', [0, 0, width, height]).attr('width', width).attr('height', height)
      .attr('role', 'img').attr('aria-label', label);
}

function bars(points, width) {
  const height = points.length * BAR + 24;
  const left = Math.min(width * 0.45, 16 + 7 * d3.max(points, point => point.label.length));
  const x = d3.scaleLinear([Math.min(0, d3.min(points, point => point.value)), d3.max(points, point => point.value)], [left, width - 56]).nice();
  const svg = drawing(width, height, counted(points.length, 'bar'));
  const rows = svg.selectAll('g').data(points).join('g').attr('transform', (point, i) => `translate(0,${i * BAR})`);
  rows.append('text').attr('class', 'label').attr('x', left - 8).attr('y', BAR / 2).attr('dy', '0.35em').attr('text-anchor', 'end')
      .text(point => (point.label.length * 7 > left ? point.label.substring(0, Math.floor(left / 7) - 2) + '\u2026' : point.label))
      .append('title').text(point => point.label);
  rows.append('rect').attr('x', x(0)).attr('y', 3).attr('height', BAR - 6).attr('rx', 2)
      .attr('width', point => Math.max(1, x(point.value) - x(0)));
  rows.append('text').attr('class', 'value').attr('x', point => x(point.value) + 6).attr('y', BAR / 2).attr('dy', '0.35em')
      .text(point => point.value.toLocaleString('en'));
  return svg;
}

function stems(points, width) {
  const height = 300;
  const at = point => Date.parse(point.label);
  const x = d3.scaleUtc(d3.extent(points, at), [44, width - 16]);
  const y = d3.scaleLinear([0, d3.max(points, point => point.value)], [height - 28, 10]).nice();
  const svg = drawing(width, height, counted(points.length, 'point') + ' over time');
  svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${height - 28})`).call(d3.axisBottom(x).ticks(width / 110));
  svg.append('g').attr('class', 'axis').attr('transform', 'translate(44,0)').call(d3.axisLeft(y).ticks(5));
  svg.append('g').selectAll('line').data(points).join('line').attr('class', 'stem')
      .attr('x1', point => x(at(point))).attr('x2', point => x(at(point)))
      .attr('y1', y(0)).attr('y2', point => y(point.value));
  svg.selectAll('circle').data(points).join('circle').attr('r', 4).attr('cx', point => x(at(point))).attr('cy', point => y(point.value))
      .append('title').text(point => `${point.label}: ${point.value}`);
  return svg;
}
