/** Meetings on a line of time: each a dot where there is room, else bars of many. */

import {counted, STATUSES, when} from '/site.js';
import {middle} from '/explore/data.js';
import {operable, table, untip, whenSized} from '/explore/graphics.js';

const HIGHEST = 166;
const LOWEST = 70;
const BOTTOM = 24;
const DOT = 12;
const DAY = 24 * 60 * 60 * 1000;
const UNITS = [
  [d3.utcDay, DAY, '%-d %B %Y'], [d3.utcMonday, 7 * DAY, 'week of %-d %B %Y'], [d3.utcMonth, 30 * DAY, '%B %Y'],
  [d3.utcMonth.every(3), 91 * DAY, 'three months from %B %Y'], [d3.utcYear, 365 * DAY, '%Y']
];

const iso = d3.utcFormat('%Y-%m-%d');

export class Timeline {

  /** Creates a timeline that tells `range(from, until)` and `open(meeting)` what is chosen. */
  constructor({range, open}) {
    this.range = range;
    this.open = open;
    this.place = document.getElementById('timeline');
    this.about = document.getElementById('timeline-about');
    this.meetings = [];
    whenSized(this.place, width => {
      this.width = width;
      this.draw();
    });
  }

  /** Shows those of `meetings` that have a day, between `from` and `until` if given. */
  show(meetings, from, until) {
    this.meetings = meetings.filter(meeting => meeting.first)
        .filter(meeting => (!from || meeting.last >= from) && (!until || meeting.first <= until));
    this.from = from;
    this.until = until;
    this.draw();
  }

  draw() {
    untip();
    if (!this.width) {
      return;
    }
    if (this.meetings.length === 0) {
      this.place.replaceChildren();
      this.about.textContent = 'No meeting here has a known day.';
      table(document.getElementById('timeline-table'), 'No meetings', [], () => []);
      return;
    }
    const x = d3.scaleUtc(this.domain(), [8, this.width - 8]);
    const stacks = this.stacks(x);
    const needed = d3.max(stacks.values(), stack => stack.length) * DOT + 10;
    const single = needed <= HIGHEST;
    this.height = single ? Math.max(LOWEST, needed) : HIGHEST;
    const svg = d3.create('svg').attr('viewBox', [0, 0, this.width, this.height + BOTTOM]).attr('role', 'group')
        .attr('aria-label', 'Timeline');
    this.place.replaceChildren(svg.node());
    svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${this.height})`)
        .call(d3.axisBottom(x).ticks(Math.max(2, this.width / 110)).tickSizeOuter(0));
    this.brush(svg, x);
    const unit = this.unit(x);
    if (single) {
      this.about.textContent = 'Each dot is a meeting; drag to look at a stretch of time.';
      this.dots(svg, stacks);
    } else {
      this.about.textContent = 'Each bar counts meetings; choose one to look into it, or drag over a stretch of time.';
      this.bars(svg, x, unit);
    }
    this.tabulate(unit);
  }

  domain() {
    const first = this.from ? Date.parse(this.from) : d3.min(this.meetings, middle);
    const last = this.until ? Date.parse(this.until) : d3.max(this.meetings, middle);
    const margin = Math.max(2 * DAY, (last - first) * 0.02);
    return [first - margin, last + margin];
  }

  unit(x) {
    const [first, last] = x.domain();
    return UNITS.find(([, length]) => (last - first) / length <= this.width / 7) ?? UNITS.at(-1);
  }

  brush(svg, x) {
    const brush = d3.brushX()
        .extent([[0, 0], [this.width, this.height]])
        .touchable(false)
        .on('end', ({selection}) => {
          if (selection) {
            this.range(...selection.map(at => iso(x.invert(at))));
          }
        });
    svg.append('g').attr('class', 'brush').call(brush);
  }

  /** The meetings that would stand on one another as dots. */
  stacks(x) {
    const at = meeting => Math.round(Math.min(this.width - 8, Math.max(8, x(middle(meeting)))) / DOT) * DOT;
    return d3.group(this.meetings.toSorted((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)), at);
  }

  dots(svg, stacks) {
    const placed = [...stacks].flatMap(([at, stack]) => stack.map((meeting, i) => ({meeting, at, i})))
        .sort((a, b) => middle(a.meeting) - middle(b.meeting));
    const dots = svg.append('g').selectAll('circle').data(placed).join('circle')
        .attr('class', ({meeting}) => 'dot ' + meeting.status)
        .attr('r', DOT / 2 - 1.2)
        .attr('cx', ({at}) => at)
        .attr('cy', ({i}) => this.height - DOT / 2 - 3 - i * DOT);
    operable(dots, ({meeting}) => `${meeting.label}: ${meeting.status}`, ({meeting}) => this.open(meeting));
  }

  bars(svg, x, [interval, , format]) {
    const columns = this.columns(interval);
    const y = d3.scaleLinear([0, d3.max(columns, column => column.meetings.length)], [0, this.height - 8]);
    const drawn = svg.append('g').selectAll('g').data(columns).join('g').attr('class', 'column');
    const left = column => Math.max(0, x(column.begin));
    const width = column => Math.max(2, Math.min(this.width, x(column.end)) - left(column) - 1);
    drawn.append('rect').attr('class', 'ground').attr('x', left).attr('width', width)
        .attr('y', 4).attr('height', this.height - 4);
    drawn.selectAll('.bar').data(column => pieces(column)).join('rect')
        .attr('class', piece => 'bar ' + piece.status)
        .attr('x', piece => left(piece.column)).attr('width', piece => width(piece.column))
        .attr('y', piece => this.height - y(piece.end)).attr('height', piece => y(piece.end - piece.begin));
    const name = d3.utcFormat(format);
    operable(drawn, column => `${name(column.begin)}: ${counted(column.meetings.length, 'meeting')}`,
        column => this.range(iso(column.begin), iso(new Date(column.end - DAY))));
  }

  columns(interval) {
    return [...d3.group(this.meetings, meeting => Number(interval.floor(new Date(middle(meeting)))))]
        .sort(([a], [b]) => a - b)
        .map(([begin, meetings]) => ({begin: new Date(begin), end: interval.offset(new Date(begin)), meetings}));
  }

  tabulate([interval, , format]) {
    const name = d3.utcFormat(format);
    table(document.getElementById('timeline-table'), 'Meetings by time and status', ['When', 'Meetings', ...STATUSES],
        () => this.columns(interval).map(column => [
          column.meetings.length === 1 ? when('', column.meetings[0].first, column.meetings[0].last) : name(column.begin),
          column.meetings.length,
          ...STATUSES.map(status => column.meetings.filter(meeting => meeting.status === status).length)
        ]));
  }
}

function pieces(column) {
  let begin = 0;
  return STATUSES.map(status => {
    const end = begin + column.meetings.filter(meeting => meeting.status === status).length;
    const piece = {column, status, begin, end};
    begin = end;
    return piece;
  });
}
