/** The places that the page of a thing lists, on a map. */

import {text} from '/site.js';
import {countries, WorldMap} from '/explore/map.js';

const sites = [...document.querySelectorAll('#places li')]
    .filter(({dataset}) => dataset.lat && dataset.long)
    .map(({dataset}) => ({
      iri: dataset.iri, label: dataset.label, count: Number(dataset.count), state: dataset.state ?? '',
      latitude: Number(dataset.lat), longitude: Number(dataset.long)
    }))
    .sort((a, b) => b.count - a.count);

const map = new WorldMap(countries(JSON.parse(await text('/explore/countries-110m.json'))), iri => {
  location.assign(document.querySelector(`#places li[data-iri="${CSS.escape(iri)}"] a`).href);
});
map.show({sites, unplaced: 0, parties: []}, new Set());
