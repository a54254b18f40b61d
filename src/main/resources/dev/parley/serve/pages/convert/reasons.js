/** Why a meeting has its status, in words. */

/** What the features of the words around a trigger mean, the most telling first. */
const WORDS = {
  'denied': 'words that deny it',
  'conditional': 'a condition',
  'governor.cancelled': 'a word of calling off',
  'governor.refused': 'a word of refusing',
  'governor.invited': 'an invitation',
  'governor.proposed': 'a proposal',
  'governor.planned': 'a word of planning',
  'governor.begun': 'a word of beginning',
  'governor.ongoing': 'a word of going on',
  'governor.ended': 'a word of ending',
  'negated': 'a negation',
  'modifier.upcoming': 'a word such as \u201cupcoming\u201d',
  'modifier.bygone': 'a word such as \u201cprevious\u201d',
  'infinitive': 'an infinitive',
  'progressive': 'a verb that tells what goes on',
  'perfect': 'the perfect tense',
  'tense.past': 'the past tense',
  'tense.present': 'the present tense',
  'tense.future': 'the future tense'
};

/** Returns the reasons that are behind `rule`, joined by commas; '' if none of them has a name. */
export function reasons(rule) {
  const features = new Set(rule.split(' ').map(feature => feature.replace(/\.far$/, '')));
  const modal = [...features].find(feature => feature.startsWith('modal.'));
  return [
    ...Object.keys(WORDS).filter(feature => features.has(feature)).map(feature => WORDS[feature]),
    ...(modal ? [`\u201c${modal.substring('modal.'.length)}\u201d`] : [])
  ].join(', ');
}
