/** Where meetings are, on a map of the world. */

import {counted, link} from '/site.js';
import {labelled, operable, table, untip, whenSized, zoomable} from '/explore/graphics.js';

const NAMED = 40;
const LARGEST = 15;
const ANTARCTICA = '010';

/** Returns the countries of a TopoJSON file as GeoJSON. */
export function countries(topology) {
  const {scale, translate} = topology.transform;
  const arcs = topology.arcs.map(arc => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
  const points = i => (i < 0 ? arcs[~i].toReversed() : arcs[i]);
  const ring = indices => indices.flatMap((i, at) => (at === 0 ? points(i) : points(i).slice(1)));
  return topology.objects.countries.geometries.map(({type, arcs: shape, id, properties}) => ({
    type: 'Feature',
    id,
    properties,
    geometry: {type, coordinates: type === 'Polygon' ? shape.map(ring) : shape.map(part => part.map(ring))}
  }));
}

export class WorldMap {

  /** Creates a map of `land` that tells `choose(IRI)` which of `things` is chosen. */
  constructor(land, things, choose) {
    this.land = land;
    this.things = things;
    this.choose = choose;
    this.place = document.getElementById('map');
    this.about = document.getElementById('map-about');
    this.meetings = [];
    whenSized(this.place, width => {
      this.width = width;
      this.move = null;
      this.draw();
    });
  }

  /** Shows the places of `meetings`; those in `chosen` stand out. */
  show(meetings, chosen) {
    this.meetings = meetings;
    this.chosen = chosen;
    this.draw();
  }

  draw() {
    untip();
    if (!this.width) {
      return;
    }
    const sites = this.sites();
    const placed = d3.sum(sites, site => site.count);
    const unplaced = this.meetings.length - placed;
    this.about.textContent = counted(sites.length, 'place')
        + (unplaced > 0 ? `; of ${counted(unplaced, 'meeting')} the place is not known.` : '.');
    this.picture(sites);
    table(document.getElementById('map-table'), 'Places by meetings', ['Where', 'State', 'Meetings'],
        () => sites.map(site => [link(site.iri, site.label), this.things.get(site.state)?.label ?? '', site.count]));
  }

  sites() {
    const counts = d3.rollup(this.meetings.filter(meeting => meeting.place), v => v.length, meeting => meeting.place);
    return [...counts]
        .map(([iri, count]) => ({count, ...this.things.get(iri)}))
        .map(site => ({...site, position: site.position ?? this.things.get(site.state)?.position}))
        .filter(site => site.position)
        .sort((a, b) => b.count - a.count);
  }

  picture(sites) {
    const height = Math.round(Math.min(460, Math.max(220, this.width * 0.62)));
    const inhabited = {type: 'FeatureCollection', features: this.land.filter(country => country.id !== ANTARCTICA)};
    const projection = d3.geoNaturalEarth1().fitSize([this.width, height], inhabited);
    const path = d3.geoPath(projection);
    const most = d3.max(sites, site => site.count) ?? 1;
    const parties = new Set(this.meetings.flatMap(meeting => [...meeting.parties])
        .map(iri => this.things.get(iri)?.number).filter(Boolean));
    const svg = d3.create('svg').attr('viewBox', [0, 0, this.width, height]).attr('role', 'group')
        .attr('aria-label', 'Map of the places of meetings');
    const content = svg.append('g');
    content.append('g').selectAll('path').data(this.land).join('path')
        .attr('class', country => 'land' + (parties.has(country.id) ? ' party' : ''))
        .attr('d', path);
    const drawn = content.append('g').selectAll('g').data(sites).join('g')
        .attr('class', site => ['site', site.type === 'state' ? 'country' : '',
          this.chosen.has(site.iri) ? 'chosen' : ''].join(' '))
        .attr('transform', site => `translate(${projection(site.position)})`);
    const circles = drawn.append('circle');
    const names = drawn.append('text').text(site => site.label);
    operable(drawn, site => `${site.label}: ${counted(site.count, 'meeting')}`, site => this.choose(site.iri));
    this.place.replaceChildren(svg.node());
    const radius = site => 3.5 + (LARGEST - 3.5) * Math.sqrt(site.count / Math.max(4, most)) * (this.width < 480 ? 0.7 : 1);
    const moved = transform => {
      this.move = transform;
      content.attr('transform', transform);
      circles.attr('r', site => radius(site) / transform.k);
      const marks = sites.map(site => {
        const [x, y] = transform.apply(projection(site.position));
        return {x, y, radius: radius(site), label: site.label};
      });
      const spots = labelled(marks, this.width, NAMED);
      drawn.classed('named', (site, i) => Boolean(spots[i]));
      names.attr('text-anchor', (site, i) => spots[i]?.anchor ?? (marks[i].x < this.width / 2 ? 'start' : 'end'))
          .attr('dx', (site, i) => (spots[i]?.dx ?? 0) / transform.k)
          .attr('dy', (site, i) => (spots[i]?.dy ?? -marks[i].radius - 4) / transform.k)
          .attr('font-size', 12 / transform.k).attr('stroke-width', 3 / transform.k);
    };
    const zoom = zoomable(svg, this.place.closest('.panel'), this.width, height, moved);
    zoom.transform(svg, this.move ?? this.around(sites.map(site => projection(site.position)), height));
  }

  /** At first the map shows no more of the world than it must. */
  around(points, height) {
    if (points.length === 0) {
      return d3.zoomIdentity;
    }
    const [left, right] = d3.extent(points, point => point[0]);
    const [top, bottom] = d3.extent(points, point => point[1]);
    const scale = Math.max(1, Math.min(5, 0.8 * this.width / (right - left), 0.75 * height / (bottom - top)));
    const within = (middle, size) => Math.min(0, Math.max(size - size * scale, size / 2 - middle * scale));
    return d3.zoomIdentity.translate(within((left + right) / 2, this.width), within((top + bottom) / 2, height)).scale(scale);
  }
}
