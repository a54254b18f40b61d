/** Meetings on a line of time: each a dot where there is room, else bars of many by what became of them. */

import {counted, STATUSES, when, words} from '/site.js';
import {bars, called, LEFT, legend, measured} from '/explore/bars.js';
import {operable, table, untip, whenSized} from '/explore/graphics.js';

const HIGHEST = 166;
const LOWEST = 70;
const BOTTOM = 24;
const DOT = 12;
const DAY = 24 * 60 * 60 * 1000;

const iso = d3.utcFormat('%Y-%m-%d');

export class Timeline {

  /** Creates a timeline that tells `range(from, until)` what is chosen and `open(place)` which meeting of the list is. */
  constructor({range, open}) {
    this.range = range;
    this.open = open;
    this.place = document.getElementById('timeline');
    this.about = document.getElementById('timeline-about');
    whenSized(this.place, width => {
      this.width = width;
      this.draw();
    });
  }

  /** Shows `times` as the server counted them, between `from` and `until` if given, as bars if there is a `unit`. */
  show(times, {from, until, unit}) {
    Object.assign(this, {times, from, until, wanted: unit});
    this.draw();
  }

  draw() {
    untip();
    if (!this.width || !this.times) {
      return;
    }
    const {dated, vague, unit, columns} = this.times;
    if (dated === 0) {
      this.place.replaceChildren();
      this.about.textContent = 'No meeting here has a known day.';
      table(document.getElementById('timeline-table'), 'No meetings', [], () => []);
      return;
    }
    const stacks = this.stacks(this.scale(8));
    const needed = (d3.max(stacks.values(), stack => stack.length) ?? Infinity) * DOT + 10;
    const single = needed <= HIGHEST && !this.wanted;
    this.height = single ? Math.max(LOWEST, needed) : HIGHEST;
    const x = this.scale(single ? 8 : LEFT);
    const svg = d3.create('svg').attr('viewBox', [0, 0, this.width, this.height + BOTTOM]).attr('role', 'group')
        .attr('aria-label', 'Timeline');
    svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${this.height})`)
        .call(d3.axisBottom(x).ticks(Math.max(2, this.width / 110)).tickSizeOuter(0));
    this.brush(svg, x);
    const left = vague > 0 ? ` ${counted(vague, 'meeting')} may be of more than one ${unit} and ${vague === 1 ? 'is' : 'are'} left out.` : '';
    if (single) {
      this.about.textContent = 'Each dot is a meeting; drag to look at a stretch of time.';
      this.dots(svg, stacks);
      this.place.replaceChildren(svg.node());
    } else {
      this.about.textContent = `Meetings in each ${unit}; choose a bar to look into it, or drag over a stretch of time.${left}`;
      this.bars(svg, x);
      this.place.replaceChildren(svg.node(), legend(columns));
    }
    this.tabulate(left);
  }

  scale(left) {
    const {first, last, columns} = this.times;
    const begin = Date.parse(this.from || (columns[0]?.begin < first ? columns[0].begin : first));
    const end = Date.parse(this.until || (columns.at(-1)?.end > last ? columns.at(-1).end : last));
    const margin = Math.max(2 * DAY, (end - begin) * 0.02);
    return d3.scaleUtc([begin - margin, end + margin], [left, this.width - 8]);
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
    const at = dot => Math.round(Math.min(this.width - 8, Math.max(8, x(Date.parse(dot.middle)))) / DOT) * DOT;
    return d3.group(this.times.dots.map((dot, at) => ({...dot, place: at})).sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)), at);
  }

  dots(svg, stacks) {
    const placed = [...stacks].flatMap(([at, stack]) => stack.map((dot, i) => ({dot, at, i})))
        .sort((a, b) => a.dot.middle.localeCompare(b.dot.middle));
    const dots = svg.append('g').selectAll('circle').data(placed).join('circle')
        .attr('class', ({dot}) => 'dot ' + dot.status)
        .attr('r', DOT / 2 - 1.2)
        .attr('cx', ({at}) => at)
        .attr('cy', ({i}) => this.height - DOT / 2 - 3 - i * DOT);
    operable(dots, ({dot}) => `${dot.names}, ${when(dot.date, dot.first, dot.last)}: ${dot.status}`, ({dot}) => this.open(dot.place));
  }

  bars(svg, x) {
    const columns = measured(this.times.columns);
    const y = d3.scaleLinear([0, d3.max(columns, column => column.all) ?? 1], [this.height, 8]).nice();
    operable(bars(svg, columns, x, y, this.width), column => `${called(column, this.times.unit)}: ${counted(column.all, 'meeting')}`,
        column => this.range(column.begin, iso(column.until - DAY)));
  }

  tabulate(left) {
    table(document.getElementById('timeline-table'), 'Meetings by time and status.' + left, ['When', 'Meetings', ...STATUSES],
        () => this.times.columns.map(column => [
          this.times.unit === 'day' ? words(column.begin) : called(column, this.times.unit), d3.sum(column.counts), ...column.counts
        ]));
  }
}
