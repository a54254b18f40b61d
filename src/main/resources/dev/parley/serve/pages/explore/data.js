/** The meetings of the data, and who and what they name. */

import {ask} from '/site.js';

/** As many reports as the queries give at most. */
export const MOST = 20000;

/**
 * Returns the meetings, the latest first, and the things that they name, by IRI. Each meeting has `iri`, `label`,
 * `kind`, `status` (of the latest article), `date`, `first`, `last`, `place`, `articles`, `people` and `parties` (IRIs) and
 * `names`.
 */
export async function load() {
  const [reports, participations, described, named] = await Promise.all([
    ask('/explore/reports.rq'), ask('/explore/participations.rq'), ask('/explore/things.rq'), ask('/explore/names.rq')
  ]);
  const things = new Map();
  for (const row of described) {
    if (!things.has(row.thing)) {
      const position = row.lat && row.long ? [Number(row.long), Number(row.lat)] : null;
      things.set(row.thing, {iri: row.thing, label: row.label, type: row.type, position, state: row.state, number: row.number, names: [row.label]});
    }
  }
  named.forEach(row => things.get(row.thing)?.names.push(row.name));
  const meetings = new Map();
  for (const row of reports) {
    const meeting = meetings.get(row.meeting);
    if (meeting) {
      merge(meeting, row);
    } else {
      meetings.set(row.meeting, {
        iri: row.meeting, label: row.label, kind: row.kind, status: row.status, told: row.published + ' ' + row.article, date: row.date,
        first: row.first, last: row.last, place: row.place, articles: new Set([row.article]),
        people: new Set(), parties: new Set(), names: new Set()
      });
    }
  }
  for (const row of participations) {
    takePart(meetings.get(row.meeting), row, things);
  }
  return {meetings: [...meetings.values()], things, complete: reports.length < MOST};
}

/**
 * The latest article has the last word on what became of it, as far as it does not only imagine it; the most exact
 * one on when it was.
 */
function merge(meeting, row) {
  meeting.articles.add(row.article);
  const imagines = Number(row.status === 'imagined') - Number(meeting.status === 'imagined');
  if (imagines < 0 || imagines === 0 && row.published + ' ' + row.article > meeting.told) {
    meeting.told = row.published + ' ' + row.article;
    meeting.status = row.status;
    meeting.kind = row.kind;
  }
  if (row.first && (!meeting.first || span(row) < span(meeting))) {
    Object.assign(meeting, {date: row.date, first: row.first, last: row.last});
  }
  meeting.place ||= row.place;
}

function span({first, last}) {
  return Date.parse(last) - Date.parse(first);
}

function takePart(meeting, {actor, label, party}, things) {
  if (!meeting) {
    return;
  }
  meeting.names.add(label);
  if (party) {
    meeting.parties.add(party);
  }
  const thing = things.get(actor);
  if (thing?.type === 'person') {
    meeting.people.add(actor);
  } else if (thing) {
    meeting.parties.add(actor);
  }
}

/** Returns the time in the middle of the days that `meeting` may have been on; NaN if none is known. */
export function middle(meeting) {
  return (Date.parse(meeting.first) + Date.parse(meeting.last)) / 2;
}
