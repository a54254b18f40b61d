/** A text with the passages marked that its meetings come from. */

import {element} from '/site.js';

/** What a mark stands for, the stronger first. */
const TYPES = ['who', 'where', 'when', 'what'];

/** Returns the marks of all `meetings`: where, of what type, for which of the meetings, and in words. */
export function marks(meetings) {
  const found = new Map();
  const add = ([begin, end], type, meeting, meaning) => {
    const key = begin + '-' + end + type;
    const mark = found.get(key) ?? {begin, end, type, meetings: new Set(), meanings: new Set()};
    mark.meetings.add(meeting);
    mark.meanings.add(meaning);
    found.set(key, mark);
  };
  meetings.forEach((meeting, i) => {
    meeting.evidence.forEach(one => add(one.words, 'what', i, meeting.fate + ' ' + meeting.kind));
    meeting.statuses.forEach(one => add(one.words, 'what', i, one.status + ' ' + meeting.kind));
    for (const participant of meeting.participants) {
      participant.names.forEach(span => add(span, 'who', i, participant.label + ', ' + participant.role));
    }
    meeting.where?.evidence.forEach(one => add(one.words, 'where', i, meeting.where.label));
    meeting.when?.evidence.forEach(one => add(one.words, 'when', i, meeting.when.date ?? 'when'));
  });
  return [...found.values()];
}

/** Returns the sentences that tell of `meetings`, in order: where, and of which meetings. */
export function sentences(meetings) {
  const found = new Map();
  meetings.forEach((meeting, i) => {
    const told = [
      ...meeting.evidence, ...meeting.statuses, ...(meeting.where?.evidence ?? []), ...(meeting.when?.evidence ?? []),
      ...meeting.participants.flatMap(participant => participant.evidence)
    ];
    for (const {sentence: [begin, end]} of told) {
      const sentence = found.get(begin) ?? {begin, end, meetings: new Set()};
      sentence.meetings.add(i);
      found.set(begin, sentence);
    }
  });
  return [...found.values()].sort((a, b) => a.begin - b.begin);
}

/** Returns `text` with its sentences and marks as elements; `choose` is told whose mark is chosen. */
export function marked(text, meetings, choose) {
  const made = document.createDocumentFragment();
  const all = marks(meetings);
  let at = 0;
  for (const sentence of sentences(meetings)) {
    if (sentence.begin < at) {
      continue;
    }
    made.append(text.substring(at, sentence.begin));
    const span = element('span', {class: 'sentence', 'data-meetings': [...sentence.meetings].join(' ')});
    span.append(...stretch(text, sentence, all, choose));
    made.append(span);
    at = sentence.end;
  }
  made.append(text.substring(at));
  return made;
}

/** Where marks overlap, the strongest shows. */
function stretch(text, {begin, end}, all, choose) {
  const inside = all.filter(mark => mark.begin >= begin && mark.end <= end);
  const cuts = [...new Set([begin, end, ...inside.flatMap(mark => [mark.begin, mark.end])])].sort((a, b) => a - b);
  const pieces = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const mark = inside
        .filter(one => one.begin <= cuts[i] && one.end >= cuts[i + 1])
        .sort((a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type) || a.end - a.begin - (b.end - b.begin))[0];
    const last = pieces.at(-1);
    if (last && last.mark === mark) {
      last.end = cuts[i + 1];
    } else {
      pieces.push({begin: cuts[i], end: cuts[i + 1], mark});
    }
  }
  return pieces.map(piece => {
    const words = text.substring(piece.begin, piece.end);
    return piece.mark ? markElement(piece.mark, words, choose) : words;
  });
}

function markElement(mark, words, choose) {
  const meetings = [...mark.meetings];
  return element('mark', {
    class: mark.type,
    'data-meetings': meetings.join(' '),
    title: mark.type + ': ' + [...mark.meanings].join('; '),
    tabindex: 0,
    role: 'button',
    'aria-label': `${words} (${mark.type}, meeting ${meetings.map(i => i + 1).join(' and ')})`,
    click: () => choose(meetings[0]),
    keydown: event => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        choose(meetings[0]);
      }
    }
  }, words);
}
