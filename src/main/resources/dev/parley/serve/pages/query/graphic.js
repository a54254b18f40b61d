/** Results as a map or as a network, drawn as the explorer draws its own. */

import {address, element, text} from '/site.js';
import {overview} from '/explore/data.js';
import {countries, WorldMap} from '/explore/map.js';
import {Network} from '/explore/network.js';
import {icon} from '/query/table.js';

const PAIRS = [
  ['person', 'other'], ['party', 'other'], ['state', 'other'], ['source', 'target'], ['sourceName', 'targetName'], ['a', 'b'], ['one', 'two']
];
const GROUPS = [['meeting', 'participant'], ['meeting', 'who']];
const PLACES = ['place', 'where', 'venue', 'city', 'location'];
const NODES = 80;

class Graphic {
  helpReference = '/ontology';

  constructor(yasr) {
    this.yasr = yasr;
  }

  get variables() {
    return this.yasr.results?.getVariables() ?? [];
  }

  get rows() {
    return this.yasr.results?.getBindings() ?? [];
  }

  /** Puts an empty panel called `name` into the results and returns it. */
  panel(name, label) {
    const button = (way, sign) => element('button', {type: 'button', 'data-zoom': way, 'aria-label': 'Zoom ' + way}, sign);
    const panel = element('section', {class: 'panel card ' + name, 'aria-label': label},
        element('header', {}, element('div', {class: 'tools'}, button('in', '+'), button('out', '\u2212')), element('p', {id: name + '-about'})),
        element('div', {id: name}),
        element('details', {}, element('summary', {}, 'As a table'), element('div', {class: 'tablewrap', id: name + '-table', tabindex: 0, role: 'region', 'aria-label': label})));
    this.yasr.resultsEl.replaceChildren(panel);
    return panel;
  }
}

export class Places extends Graphic {
  priority = 4;
  label = 'Map';

  getIcon() {
    return icon('M8 14s5-4.500 5-8a5 5 0 0 0-10 0c0 3.500 5 8 5 8zM8 7.500v-2');
  }

  canHandleResults() {
    return this.rows.length > 0 && (this.points() !== null || this.named() !== undefined);
  }

  points() {
    const find = pattern => this.variables.find(variable => pattern.test(variable));
    const lat = find(/^lat(itude)?$/i);
    const long = find(/^(long?|lng|longitude)$/i);
    return lat && long ? {lat, long} : null;
  }

  named() {
    return PLACES.find(name => this.variables.includes(name));
  }

  async draw() {
    const panel = this.panel('map', 'Results on a map');
    const [land, sites] = await Promise.all([text('/explore/countries-110m.json').then(JSON.parse), this.sites()]);
    const all = [...sites.values()].sort((a, b) => b.count - a.count);
    const placed = all.reduce((sum, site) => sum + site.rows, 0);
    new WorldMap(countries(land), iri => go(iri), panel)
        .show({sites: all, unplaced: this.rows.length - placed, parties: [], noun: 'row'}, new Set());
  }

  /** The places of the rows, each with the sum of the first column of numbers, or the number of rows. */
  async sites() {
    const points = this.points();
    const known = points ? null : await positions();
    const weight = number(this.variables, this.rows);
    const sites = new Map();
    for (const row of this.rows) {
      const value = row[this.named() ?? this.variables[0]];
      const site = points
          ? {latitude: Number(row[points.lat]?.value ?? NaN), longitude: Number(row[points.long]?.value ?? NaN)}
          : known.get(value?.value);
      if (site && Number.isFinite(site.latitude) && Number.isFinite(site.longitude)) {
        const key = value?.value ?? `${site.latitude} ${site.longitude}`;
        const all = sites.get(key) ?? {state: '', type: 'place', ...site, iri: site.iri ?? key, label: site.label ?? name(value) ?? key, count: 0, rows: 0};
        all.count += weight && weight !== points?.lat && weight !== points?.long ? Number(row[weight]?.value ?? 0) : 1;
        all.rows++;
        sites.set(key, all);
      }
    }
    return sites;
  }
}

let sitesByName = null;

/** Where the places of meetings are, by IRI and by name. */
async function positions() {
  sitesByName ??= overview('', {rows: 0, nodes: 0, columns: 1})
      .then(found => new Map(found.sites.sites.toReversed().flatMap(site => [[site.iri, site], [site.label, site]])));
  return sitesByName;
}

export class Links extends Graphic {
  priority = 3;
  label = 'Network';

  getIcon() {
    return icon('M4 4l8 3M4 4l2 8M12 7l-6 5M4 2.500a1.500 1.500 0 1 0 .01 0M12 5.500a1.500 1.500 0 1 0 .01 0M6 10.500a1.500 1.500 0 1 0 .01 0');
  }

  canHandleResults() {
    return this.rows.length > 0 && this.columns() !== undefined;
  }

  columns() {
    const has = ([one, other]) => this.variables.includes(one) && this.variables.includes(other);
    return PAIRS.find(has) ?? GROUPS.find(has);
  }

  draw() {
    const panel = this.panel('network', 'Results as a network');
    new Network(iri => go(iri), panel).show(this.counts(), 'nodes', new Set());
  }

  counts() {
    const ties = new Map();
    const labels = new Map();
    for (const [one, other, count] of this.ties()) {
      [one, other].forEach(value => labels.set(value.value, name(value)));
      const key = [one.value, other.value].sort().join('\n');
      ties.set(key, (ties.get(key) ?? 0) + count);
    }
    const degrees = new Map();
    ties.forEach((count, key) => key.split('\n').forEach(end => degrees.set(end, (degrees.get(end) ?? 0) + count)));
    const nodes = [...degrees].sort((a, b) => b[1] - a[1]).slice(0, NODES).map(([iri, count]) => ({iri, count, label: labels.get(iri), type: 'person'}));
    const at = new Map(nodes.map((node, i) => [node.iri, i]));
    const edges = [...ties].map(([key, count]) => ({ends: key.split('\n').map(end => at.get(end)), count}))
        .filter(({ends}) => ends.every(end => end !== undefined))
        .map(({ends: [source, target], count}) => ({source, target, count}))
        .sort((a, b) => b.count - a.count);
    return {all: degrees.size, pairs: ties.size, nodes, edges};
  }

  ties() {
    const [one, other] = this.columns();
    if (PAIRS.includes(this.columns())) {
      const weight = number(this.variables, this.rows);
      return this.rows.filter(row => row[one] && row[other]).map(row => [row[one], row[other], weight ? Number(row[weight]?.value ?? 0) : 1]);
    }
    const groups = Map.groupBy(this.rows.filter(row => row[one] && row[other]), row => row[one].value);
    return [...groups.values()].flatMap(rows => {
      const members = [...new Map(rows.map(row => [row[other].value, row[other]])).values()];
      return members.flatMap((member, i) => members.slice(i + 1).map(next => [member, next, 1]));
    });
  }
}

function number(variables, rows) {
  const filled = variable => rows.filter(row => row[variable]);
  const wanted = variables.filter(variable => filled(variable).length > 0
      && filled(variable).every(row => /#(integer|decimal|double|float|long|int)$/.test(row[variable].datatype ?? '')));
  return wanted.find(variable => /^(meetings|total|count|weight|n)$/i.test(variable)) ?? wanted[0];
}

function name(binding) {
  return binding?.type === 'uri' ? decodeURI(binding.value.replace(/.*[/#](?=.)/, '')) : binding?.value;
}

function go(iri) {
  location.assign(/^https?:/.test(iri) ? address(iri) : '/find?q=' + encodeURIComponent(iri));
}
