/** What the graphics share: size, tips, the keyboard, zooming, tables. */

import {element} from '/site.js';

/** Calls `draw` with the width of `place` now and whenever that changes. */
export function whenSized(place, draw) {
  let width = 0;
  new ResizeObserver(() => {
    const now = Math.floor(place.clientWidth);
    if (now !== width && now > 0) {
      width = now;
      draw(width);
    }
  }).observe(place);
}

/**
 * Makes the marks of a selection one stop of the Tab key, within which the arrow keys go from mark to mark; Enter and
 * the space bar do what a click does.
 */
export function operable(marks, label, act) {
  const nodes = marks.nodes();
  marks.attr('tabindex', (d, i) => (i === 0 ? 0 : -1))
      .attr('role', 'button')
      .attr('aria-label', label)
      .on('click', (event, d) => act(d))
      .on('keydown', (event, d) => {
        const at = nodes.indexOf(event.currentTarget);
        const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
        if (step) {
          event.preventDefault();
          const next = nodes[(at + step + nodes.length) % nodes.length];
          nodes[at].setAttribute('tabindex', -1);
          next.setAttribute('tabindex', 0);
          next.focus();
        } else if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          act(d);
        }
      });
  tipped(marks, label);
}

const tip = document.getElementById('tip');

function tipped(marks, label) {
  const show = (event, d) => {
    const box = event.currentTarget.getBoundingClientRect();
    tip.textContent = label(d);
    tip.hidden = false;
    const left = Math.min(box.left + box.width / 2, document.documentElement.clientWidth - tip.offsetWidth - 8);
    tip.style.left = Math.max(4, left) + scrollX + 'px';
    tip.style.top = box.bottom + 6 + scrollY + 'px';
  };
  const hide = () => { tip.hidden = true; };
  marks.on('pointerenter.tip', show).on('pointerleave.tip', hide).on('focus.tip', show).on('blur.tip', hide);
}

/** Takes the tip away, as what it was about is drawn anew. */
export function untip() {
  tip.hidden = true;
}

/**
 * Lets the visitor zoom `svg` with the buttons of its panel, with two fingers, or with the wheel and the control key,
 * so that the page still scrolls over it.
 */
export function zoomable(svg, panel, width, height, moved) {
  const zoom = d3.zoom()
      .scaleExtent([1, 40])
      .translateExtent([[0, 0], [width, height]])
      .extent([[0, 0], [width, height]])
      .filter(event => (event.type === 'wheel' ? event.ctrlKey : event.touches ? event.touches.length > 1 : !event.button))
      .on('zoom', event => moved(event.transform));
  svg.call(zoom).on('dblclick.zoom', null);
  svg.style('touch-action', 'pan-y');
  panel.querySelector('[data-zoom=in]').onclick = () => zoom.scaleBy(svg, 1.6);
  panel.querySelector('[data-zoom=out]').onclick = () => zoom.scaleBy(svg, 1 / 1.6);
  return zoom;
}

const LETTER = 7.5;
const LINE = 15;

/**
 * Returns where names may stand without covering one another: for each of `marks` (`x`, `y`, `radius`, `label`, the
 * important first), but no more than `most`, the position of its name relative to it, or undefined where there is no room.
 */
export function labelled(marks, width, most = marks.length) {
  const taken = marks.map(({x, y, radius}) => [x - radius, y - radius, x + radius, y + radius]);
  return marks.slice(0, most).map(({x, y, radius, label}, self) => {
    const half = label.length * LETTER / 2;
    const beside = radius + 4;
    const spots = [
      {anchor: 'middle', dx: 0, dy: radius + 12, left: x - half},
      {anchor: 'middle', dx: 0, dy: -radius - 5, left: x - half},
      {anchor: 'start', dx: beside, dy: 4, left: x + beside},
      {anchor: 'end', dx: -beside, dy: 4, left: x - beside - 2 * half}
    ];
    const spot = spots.find(({left, dy}) => {
      const box = [left, y + dy - LINE + 4, left + 2 * half, y + dy + 4];
      const free = left >= 2 && box[2] <= width - 2
          && !taken.some((other, i) => i !== self && overlap(box, other));
      if (free) {
        taken.push(box);
      }
      return free;
    });
    return spot;
  });
}

function overlap(a, b) {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** Fills `place` with a table when the details around it are open. */
export function table(place, caption, columns, rows) {
  const details = place.closest('details');
  const fill = () => {
    if (details.open) {
      const all = rows();
      const number = i => typeof all[0]?.[i] === 'number';
      place.replaceChildren(element('table', {},
          element('caption', {}, caption),
          element('thead', {}, element('tr', {}, columns.map((column, i) =>
              element('th', {scope: 'col', class: number(i) ? 'number' : null}, column)))),
          element('tbody', {}, all.map(row => element('tr', {}, row.map(cell =>
              element('td', {class: typeof cell === 'number' ? 'number' : null},
                  typeof cell === 'number' ? cell.toLocaleString('en') : cell)))))));
    }
  };
  details.ontoggle = fill;
  fill();
}
