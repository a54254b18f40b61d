/** Where meetings are, on a map of the world. */

import {counted, link} from '/site.js';
import {labelled, operable, table, untip, whenSized, zoomable} from '/explore/graphics.js';

const NAMED = 40;
const LARGEST = 15;
const DEEPEST = 40;
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

  /** Creates a map of `land` in the panel of `root` that tells `choose(IRI)` which place is chosen. */
  constructor(land, choose, root = document) {
    this.land = land;
    this.choose = choose;
    this.place = root.querySelector('#map');
    this.about = root.querySelector('#map-about');
    this.words = root.querySelector('#map-table');
    whenSized(this.place, width => {
      this.width = width;
      this.move = null;
      this.draw();
    });
  }

  /**
   * Shows places as the server counted them, the ones with most meetings first, how many meetings (or what `noun`
   * calls them) have none, and the states that take part; those in `chosen` stand out.
   */
  show({sites, unplaced, parties, noun = 'meeting'}, chosen) {
    Object.assign(this, {sites, unplaced, noun, parties: new Set(parties), chosen});
    this.draw();
  }

  draw() {
    untip();
    if (!this.width || !this.sites) {
      return;
    }
    this.about.textContent = counted(this.sites.length, 'place')
        + (this.unplaced > 0 ? `; of ${counted(this.unplaced, this.noun)} the place is not known.` : '.');
    this.picture();
    table(this.words, 'Places by meetings', ['Where', 'State', 'Meetings'],
        () => this.sites.map(site => [link(site.iri, site.label), site.state, site.count]));
  }

  picture() {
    const height = Math.round(Math.min(460, Math.max(220, this.width * 0.62)));
    const inhabited = {type: 'FeatureCollection', features: this.land.filter(country => country.id !== ANTARCTICA)};
    const projection = d3.geoNaturalEarth1().fitSize([this.width, height], inhabited);
    const svg = d3.create('svg').attr('viewBox', [0, 0, this.width, height]).attr('role', 'group')
        .attr('aria-label', 'Map of the places of meetings');
    const content = svg.append('g');
    content.append('g').selectAll('path').data(this.land).join('path')
        .attr('class', country => 'land' + (this.parties.has(country.id) ? ' party' : ''))
        .attr('d', d3.geoPath(projection));
    const layer = svg.append('g');
    const points = this.sites.map(site => ({site, at: projection([site.longitude, site.latitude])}));
    const most = Math.max(4, this.sites[0]?.count ?? 1);
    const radius = count => (3.5 + (LARGEST - 3.5) * Math.sqrt(Math.min(1, count / most))) * (this.width < 480 ? 0.7 : 1);
    this.place.replaceChildren(svg.node());
    let drawn = 0;
    const moved = transform => {
      this.move = transform;
      content.attr('transform', transform);
      if (transform.k !== drawn) {
        drawn = transform.k;
        this.marks(layer, clusters(points, transform.k, radius), radius, cluster => this.into(svg, zoom, cluster, height));
      }
      layer.selectAll('g').attr('transform', cluster => `translate(${transform.apply(cluster.at)})`);
      this.names(layer, transform, radius);
    };
    const zoom = zoomable(svg, this.place.closest('.panel'), this.width, height, moved);
    zoom.transform(svg, this.move ?? this.around(points.map(point => point.at), height));
  }

  /** Draws the places, and as one mark those that would cover one another. */
  marks(layer, all, radius, into) {
    const marks = layer.selectAll('g').data(all).join(enter => {
      const made = enter.append('g');
      made.append('circle');
      made.append('text').attr('class', 'name').attr('font-size', 12).attr('stroke-width', 3);
      made.append('text').attr('class', 'count').attr('text-anchor', 'middle').attr('dy', '0.35em').attr('font-size', 10);
      return made;
    }).attr('class', ({sites}) => [sites.length > 1 ? 'cluster' : 'site', sites[0].type === 'state' ? 'country' : '',
      sites.some(site => this.chosen.has(site.iri)) ? 'chosen' : ''].join(' '));
    marks.select('circle').attr('r', cluster => radius(cluster.count));
    marks.select('.name').text(label);
    marks.select('.count').text(({sites}) => (sites.length > 1 ? sites.length : ''));
    operable(marks, cluster => `${cluster.sites.length > 1 ? places(cluster.sites) : cluster.sites[0].label}: ${counted(cluster.count, 'meeting')}`,
        cluster => (cluster.sites.length > 1 ? into(cluster) : this.choose(cluster.sites[0].iri)));
  }

  names(layer, transform, radius) {
    const marks = layer.selectAll('g');
    const spots = labelled(marks.data().map(cluster => {
      const [x, y] = transform.apply(cluster.at);
      return {x, y, radius: radius(cluster.count), label: label(cluster)};
    }), this.width, NAMED);
    marks.classed('named', (cluster, i) => Boolean(spots[i]));
    marks.select('.name')
        .attr('text-anchor', (cluster, i) => spots[i]?.anchor ?? (transform.apply(cluster.at)[0] < this.width / 2 ? 'start' : 'end'))
        .attr('dx', (cluster, i) => spots[i]?.dx ?? 0)
        .attr('dy', (cluster, i) => spots[i]?.dy ?? -radius(cluster.count) - 4);
  }

  /** Zooms so far into a cluster that its places part, and lets the keyboard go on there. */
  into(svg, zoom, {at, sites}, height) {
    const scale = Math.min(DEEPEST, this.move.k * 2.5);
    if (scale <= this.move.k) {
      this.choose(sites[0].iri);
      return;
    }
    zoom.transform(svg, d3.zoomIdentity.translate(this.width / 2 - at[0] * scale, height / 2 - at[1] * scale).scale(scale));
    svg.node().querySelector('[tabindex="0"]')?.focus();
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

/** Returns `points`, the important first, with each those that its mark would cover for the most part. */
function clusters(points, scale, radius) {
  const found = [];
  for (const {site, at} of points) {
    const near = found.find(one => Math.hypot(one.at[0] - at[0], one.at[1] - at[1]) * scale < 0.7 * (radius(one.count) + radius(site.count)));
    if (near) {
      near.sites.push(site);
      near.count += site.count;
    } else {
      found.push({at, sites: [site], count: site.count});
    }
  }
  return found.sort((a, b) => b.count - a.count);
}

function label({sites}) {
  return sites.length > 1 ? `${sites[0].label} +${sites.length - 1}` : sites[0].label;
}

function places(sites) {
  const more = sites.length - 3;
  return sites.slice(0, 3).map(site => site.label).join(', ') + (more > 0 ? ` and ${counted(more, 'place')} more` : '');
}
