/** What the server counts of the meetings that are chosen. */

import {text} from '/site.js';

/** How the graphics are to count; the first of each is what goes without saying in the address. */
export const VIEWS = {
  unit: ['', 'day', 'week', 'month', 'quarter', 'year', 'decade'],
  between: ['people', 'parties'],
  ties: ['1', '2', '3', '5', '10', '20', '50']
};

/** Returns the overview of what `choice`, an address's query, asks for. */
export async function overview(choice, extra) {
  return JSON.parse(await text('/api/explore?' + new URLSearchParams([...new URLSearchParams(choice), ...Object.entries(extra)])));
}

let names = null;

/** Returns who takes part in meetings: lists `person` and `party` with all names and the number of meetings. */
export function participants() {
  names ??= text('/api/explore/names').then(JSON.parse);
  return names;
}
