/** Turtle with its words in colours. */

import {element} from '/site.js';

const TOKENS = /(<[^>\s]*>)|("(?:[^"\\]|\\.)*"(?:@[a-z-]+)?)|(@?prefix\b|\ba\b(?= ))|([a-z]*:[\w.\-]*\w)/gi;
const CLASSES = ['t-iri', 't-text', 't-word', 't-name'];

/** Returns `turtle` in pieces. */
export function coloured(turtle) {
  const pieces = [];
  let at = 0;
  for (const token of turtle.matchAll(TOKENS)) {
    pieces.push(turtle.substring(at, token.index));
    pieces.push(element('span', {class: CLASSES[token.slice(1).findIndex(group => group !== undefined)]}, token[0]));
    at = token.index + token[0].length;
  }
  return [...pieces, turtle.substring(at)];
}
