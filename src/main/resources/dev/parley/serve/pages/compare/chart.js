/** The meetings of one side as bars, drawn to the scale of both. */

import {counted, element} from '/site.js';
import {bars, called, LEFT} from '/explore/bars.js';
import {operable, whenSized} from '/explore/graphics.js';

const HEIGHT = 150;
const BOTTOM = 24;

/** Returns a drawing of `columns` between `first` and `last`, in which the longest bar would be `most`; `look` is told which is chosen. */
export function chart(columns, unit, {first, last, most}, name, look) {
  const place = element('div', {class: 'bars'});
  whenSized(place, width => {
    const x = d3.scaleUtc([first, last], [LEFT, width - 8]);
    const y = d3.scaleLinear([0, most], [HEIGHT, 8]).nice();
    const svg = d3.create('svg').attr('viewBox', [0, 0, width, HEIGHT + BOTTOM]).attr('role', 'group')
        .attr('aria-label', `Meetings of ${name} in each ${unit}`);
    svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${HEIGHT})`)
        .call(d3.axisBottom(x).ticks(Math.max(2, width / 110)).tickSizeOuter(0));
    operable(bars(svg, columns, x, y, width), column => `${called(column, unit)}: ${counted(column.all, 'meeting')}`, look);
    place.replaceChildren(svg.node());
  });
  return place;
}
