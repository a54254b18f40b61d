/** Bars of meetings by time, each in pieces by what became of them. */

import {element, STATUSES} from '/site.js';

const NAMES = {day: '%-d %B %Y', week: 'week of %-d %B %Y', month: '%B %Y', quarter: 'three months from %B %Y', year: '%Y', decade: '%Ys'};

/** How much room the numbers beside the bars need. */
export const LEFT = 40;

/** Returns `columns` as the server counted them with their time in milliseconds and all that they count. */
export function measured(columns) {
  return columns.map(column => ({
    ...column, from: Date.parse(column.begin), until: Date.parse(column.end), all: d3.sum(column.counts)
  }));
}

/** Returns what a column is called. */
export function called(column, unit) {
  return d3.utcFormat(NAMES[unit])(Date.parse(column.begin));
}

/** Draws `columns` into `svg` between the scales, with the numbers beside them; returns the columns that were drawn. */
export function bars(svg, columns, x, y, width) {
  const height = y.range()[0];
  svg.append('g').attr('class', 'axis').attr('transform', `translate(${LEFT},0)`)
      .call(d3.axisLeft(y).ticks(4).tickFormat(d3.format(',d')).tickSizeOuter(0));
  const drawn = svg.append('g').selectAll('g').data(columns).join('g').attr('class', 'column');
  const left = column => Math.max(LEFT, x(column.from));
  const wide = column => Math.max(2, Math.min(width, x(column.until)) - left(column) - 1);
  drawn.append('rect').attr('class', 'ground').attr('x', left).attr('width', wide).attr('y', 4).attr('height', height - 4);
  drawn.selectAll('.bar').data(column => pieces(column)).join('rect')
      .attr('class', piece => 'bar ' + piece.status)
      .attr('x', piece => left(piece.column)).attr('width', piece => wide(piece.column))
      .attr('y', piece => y(piece.end)).attr('height', piece => y(piece.begin) - y(piece.end));
  return drawn;
}

function pieces(column) {
  let begin = 0;
  return STATUSES.map((status, i) => {
    const end = begin + column.counts[i];
    const piece = {column, status, begin, end};
    begin = end;
    return piece;
  }).filter(piece => piece.end > piece.begin);
}

/** What the colours of the bars mean, as far as they occur. */
export function legend(columns) {
  const shown = STATUSES.filter((status, i) => columns.some(column => column.counts[i] > 0));
  return element('ul', {class: 'legend small', 'aria-label': 'Colours'}, shown.map(status => element('li', {class: 'status ' + status}, status)));
}
