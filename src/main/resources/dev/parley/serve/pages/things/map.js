/** The places that the page of a thing lists, on a map. */

import {text} from '/site.js';
import {countries, WorldMap} from '/explore/map.js';

const places = [...document.querySelectorAll('#places li')].map(({dataset}) => ({
  iri: dataset.iri, label: dataset.label, count: Number(dataset.count),
  position: dataset.lat && dataset.long ? [Number(dataset.long), Number(dataset.lat)] : null
}));
const things = new Map(places.map(place => [place.iri, place]));
const meetings = places.flatMap(({iri, count}) => Array.from({length: count}, () => ({place: iri, parties: new Set()})));

const map = new WorldMap(countries(JSON.parse(await text('/explore/countries-110m.json'))), things, iri => {
  location.assign(document.querySelector(`#places li[data-iri="${CSS.escape(iri)}"] a`).href);
});
map.show(meetings, new Set());
