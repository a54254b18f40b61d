/** The box that finds, on every page. */

import {picker} from '/picker.js';
import {text} from '/site.js';

const PAUSE = 120;

const input = document.getElementById('finder');
let waiting = null;

picker(input, {
  suggest: words => new Promise(resolve => {
    clearTimeout(waiting);
    waiting = setTimeout(() => resolve(proposals(words)), PAUSE);
  }),
  choose: entry => location.assign(entry.address),
  enter: words => location.assign('/find?q=' + encodeURIComponent(words)),
  none: words => `Nothing has a name like \u201c${words}\u201d.`
});

async function proposals(words) {
  try {
    return JSON.parse(await text('/api/find?q=' + encodeURIComponent(words)));
  } catch (problem) {
    console.warn('find', problem.message);
    return [];
  }
}
