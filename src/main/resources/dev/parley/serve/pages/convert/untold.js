/** Words that look like a meeting and were not taken for one, with the reason. */

import {counted, element} from '/site.js';

/** Returns the list of what was `untold` in `text`, unfolded where no meeting was found; null if there is nothing. */
export function untoldList(text, untold, open) {
  if (untold.length === 0) {
    return null;
  }
  return element('details', {class: 'untold', open},
      element('summary', {}, counted(untold.length, 'word') + ' that could tell of a meeting, and why not'),
      element('ul', {}, untold.map(({sentence, words, reason, because}) => element('li', {},
          element('q', {},
              text.substring(sentence[0], words[0]),
              element('mark', {}, text.substring(...words)),
              text.substring(words[1], sentence[1])),
          element('p', {title: reason}, 'No meeting: ' + because + '.')))));
}
