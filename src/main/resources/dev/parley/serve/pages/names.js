/** Finds names however they are typed: in any case, with or without accents, in part, in any order, with a slip. */

const UNDECOMPOSED = {'\u0131': 'i', '\u00f8': 'o', '\u0142': 'l', '\u0111': 'd', '\u00df': 'ss', '\u00e6': 'ae', '\u0153': 'oe', '\u00fe': 'th', '\u00f0': 'd'};

/** Returns the words of `text` in small letters without accents. */
export function folded(text) {
  return text.normalize('NFD').toLowerCase()
      .replace(/\p{M}+|['\u2019]/gu, '')
      .replace(/[\u0131\u00f8\u0142\u0111\u00df\u00e6\u0153\u00fe\u00f0]/g, letter => UNDECOMPOSED[letter])
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
}

/**
 * Returns those of `entries` that `typed` may mean, the likeliest first. Each entry has `names`, of which one has to
 * have all the words, and a `count` that decides between names alike.
 */
export function matching(entries, typed, most = 8) {
  const wanted = folded(typed);
  if (wanted.length === 0) {
    return [];
  }
  return entries
      .map(entry => ({entry, cost: Math.min(...entry.names.map(name => cost(words(name), wanted)))}))
      .filter(({cost}) => cost < Infinity)
      .sort((a, b) => a.cost - b.cost || b.entry.count - a.entry.count)
      .slice(0, most)
      .map(({entry}) => entry);
}

const known = new Map();

function words(name) {
  if (!known.has(name)) {
    known.set(name, folded(name));
  }
  return known.get(name);
}

function cost(name, wanted) {
  const each = wanted.map(word => Math.min(...name.map(other => difference(word, other))));
  return each.reduce((sum, one) => sum + one, 0) + (name.length === wanted.length ? 0 : 0.5);
}

function difference(typed, word) {
  if (word === typed) {
    return 0;
  }
  if (word.startsWith(typed)) {
    return 1;
  }
  if (typed.length > 2 && word.includes(typed)) {
    return 2;
  }
  const allowed = typed.length < 4 ? 0 : typed.length < 7 ? 1 : 2;
  const slips = allowed === 0 ? Infinity : distance(typed, word);
  return slips <= allowed ? 3 + slips : Infinity;
}

/** How many letters have to be put in, taken out, exchanged or swapped to make `b` of `a`. */
function distance(a, b) {
  let before = [];
  let last = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    before = last;
    last = row;
  }
  return last[b.length];
}
