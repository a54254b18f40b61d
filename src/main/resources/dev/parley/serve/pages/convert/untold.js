/** Words that look like a meeting and were not taken for one, with the reason. */

import {counted, element} from '/site.js';

/** What speaks against a meeting, in words, by the name of a feature or its beginning. */
const WORDS = {
  'parties.0': 'nobody is named who met',
  'people.0': 'nobody is named who met',
  'core.0': 'nobody is named who met',
  'parties.1': 'only one side is named',
  'core.1': 'only one side is named',
  'compatriots': 'all who are named are of one country',
  'negated': 'it is negated',
  'conditional': 'it stands under a condition',
  'reported': 'it is only what somebody says',
  'borrowed': 'who met is only told elsewhere',
  'modifier.domestic': 'it is an affair within one country',
  'modifier.generic': 'it is about meetings in general',
  'plural': 'it is about several meetings at once',
  'indefinite': 'no certain meeting is meant',
  'infinitive': 'it is not said that it was or will be',
  'perfect': 'it is not said when',
  'private': 'those who are named hold no office',
  'sports': 'it may be about sports',
  'only.headline': 'only a headline says so',
  'subject.other': 'somebody else acts in the sentence',
  'object.other': 'something else is met or visited',
  'governor': 'the verb before it makes it doubtful'
};

const FEATURE = /([a-z][\w.]*) ([+-]\d+\.\d)/g;

/** Returns why, in words, as far as the features of `reason` have any. */
function because(reason) {
  const against = [...reason.matchAll(FEATURE)]
      .filter(([, , weight]) => weight.startsWith('-'))
      .map(([, feature]) => feature.replace(/^surest\./, ''));
  const known = against.map(feature => WORDS[feature] ?? WORDS[feature.split('.')[0]]).filter(Boolean);
  return [...new Set(known)].join('; ') || 'the words around it, taken together, speak against it';
}

/** Returns the list of what was `untold` in `text`, unfolded where no meeting was found; null if there is nothing. */
export function untoldList(text, untold, open) {
  if (untold.length === 0) {
    return null;
  }
  return element('details', {class: 'untold', open},
      element('summary', {}, counted(untold.length, 'word') + ' that could tell of a meeting, and why not'),
      element('ul', {}, untold.map(({sentence, words, reason}) => element('li', {},
          element('q', {},
              text.substring(sentence[0], words[0]),
              element('mark', {}, text.substring(...words)),
              text.substring(words[1], sentence[1])),
          element('p', {title: reason}, 'No meeting: ' + because(reason) + '.')))));
}
