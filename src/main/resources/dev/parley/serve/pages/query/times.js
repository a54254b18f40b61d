/** Results on a line of time: a row each, or bars of how many there are where they are many. */

import {counted, element, STATUSES, when} from '/site.js';
import {bars, called, LEFT, legend, measured} from '/explore/bars.js';
import {operable, whenSized} from '/explore/graphics.js';
import {icon} from '/query/table.js';

const DATE = /^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/;
const ROWS = 120;
const ROW = 20;
const TOP = 22;
const HEIGHT = 220;

export class Times {
  priority = 4.5;
  label = 'Timeline';
  helpReference = '/ontology';

  constructor(yasr) {
    this.yasr = yasr;
  }

  getIcon() {
    return icon('M2 8h12M4 5.500v5M8 5.500v5M12 5.500v5');
  }

  canHandleResults() {
    return this.columns() !== null;
  }

  /** The first column of days, a second one that may be where something ends, and what is to be told of them. */
  columns() {
    const rows = this.yasr.results?.getBindings() ?? [];
    const variables = this.yasr.results?.getVariables() ?? [];
    const days = variables.filter(variable => rows.some(row => row[variable])
        && rows.every(row => !row[variable] || DATE.test(row[variable].value) && !/#(integer|decimal)$/.test(row[variable].datatype ?? '')));
    const about = variables.filter(variable => !days.includes(variable) && variable !== 'status' && variable !== 'kind'
        && rows.some(row => row[variable] && row[variable].type !== 'uri' && !/#(integer|decimal)$/.test(row[variable].datatype ?? ''))).slice(0, 2);
    return days.length > 0 ? {rows, begin: days[0], end: /^(end|last|latest|until|to)$/i.test(days[1] ?? '') ? days[1] : null, about} : null;
  }

  draw() {
    const {rows, begin, end, about} = this.columns();
    const points = rows.filter(row => row[begin]).map(row => {
      const [from, to = from] = row[begin].value.split('/');
      const last = (end && row[end]?.value) || to;
      return {
        from: Date.parse(from), until: Date.parse(last), told: when('', from, last), status: row.status?.value ?? '',
        label: about.map(variable => row[variable]?.value).filter(Boolean).join(', ')
      };
    }).filter(point => Number.isFinite(point.from)).sort((a, b) => a.from - b.from);
    const place = element('div', {});
    const many = points.length > ROWS;
    this.yasr.resultsEl.replaceChildren(element('figure', {class: 'panel card timeline times', tabindex: 0, 'aria-label': 'Timeline'},
        element('figcaption', {class: 'quiet small'}, `${counted(points.length, 'row')} by ${begin}`
            + (many ? ', counted by year' : '') + (points.length < rows.length ? `; ${counted(rows.length - points.length, 'row')} without a day left out` : '')
            + '. The table has the same in words.'),
        place));
    whenSized(place, width => place.replaceChildren(...(many ? this.counted(points, width) : this.each(points, width))));
  }

  each(points, width) {
    const height = TOP + points.length * ROW + 8;
    const x = d3.scaleUtc([d3.min(points, point => point.from), d3.max(points, point => point.until)], [8, Math.max(60, width * 0.55)]).nice();
    const svg = d3.create('svg').attr('viewBox', [0, 0, width, height]).attr('role', 'group').attr('aria-label', 'Timeline of the rows');
    svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${TOP - 4})`).call(d3.axisTop(x).ticks(Math.max(2, width / 220)).tickSizeOuter(0));
    const drawn = svg.append('g').selectAll('g').data(points).join('g').attr('class', point => 'moment ' + (STATUSES.includes(point.status) ? point.status : ''))
        .attr('transform', (point, i) => `translate(0,${TOP + (i + 0.5) * ROW})`);
    drawn.append('line').attr('class', 'since').attr('x1', point => x(point.from)).attr('x2', point => x(point.until));
    drawn.append('circle').attr('r', 5).attr('cx', point => x(point.from));
    drawn.append('text').attr('x', point => x(point.until) + 10).attr('dy', '0.34em').text(point => {
      const words = [point.told, point.label].filter(Boolean).join(': ');
      const room = Math.floor((width - x(point.until) - 14) / 7);
      return words.length > room ? words.substring(0, Math.max(0, room - 1)) + '\u2026' : words;
    });
    operable(drawn, point => [point.told, point.label, point.status].filter(Boolean).join(', '), () => {});
    return [svg.node()];
  }

  counted(points, width) {
    const status = point => Math.max(0, STATUSES.indexOf(point.status));
    const years = d3.group(points, point => new Date(point.from).getUTCFullYear());
    const columns = measured([...years].sort((a, b) => a[0] - b[0]).map(([year, inYear]) => ({
      begin: `${year}-01-01`, end: `${year + 1}-01-01`, counts: STATUSES.map((name, i) => inYear.filter(point => status(point) === i).length)
    })));
    const x = d3.scaleUtc([columns[0].from, columns.at(-1).until], [LEFT, width - 8]);
    const y = d3.scaleLinear([0, d3.max(columns, column => column.all)], [HEIGHT, 8]).nice();
    const svg = d3.create('svg').attr('viewBox', [0, 0, width, HEIGHT + 24]).attr('role', 'group').attr('aria-label', 'Rows in each year');
    svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${HEIGHT})`).call(d3.axisBottom(x).ticks(Math.max(2, width / 110)).tickSizeOuter(0));
    operable(bars(svg, columns, x, y, width), column => `${called(column, 'year')}: ${counted(column.all, 'row')}`, () => {});
    return points.some(point => point.status) ? [svg.node(), legend(columns)] : [svg.node()];
  }
}
