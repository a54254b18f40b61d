/** Meetings as a table for other programs (RFC 4180). */

const COLUMNS = ['first', 'last', 'date', 'kind', 'status', 'participants', 'parties', 'place', 'articles', 'meeting'];

/** Returns `meetings`, which name `things`, as CSV with a header. */
export function csv(meetings, things) {
  const labels = iris => [...iris].map(iri => things.get(iri)?.label ?? iri).join('; ');
  const rows = meetings.map(meeting => [
    meeting.first, meeting.last, meeting.date, meeting.kind, meeting.status, [...meeting.names].join('; '),
    labels(meeting.parties), things.get(meeting.place)?.label ?? '', [...meeting.articles].join(' '), meeting.iri
  ]);
  return [COLUMNS, ...rows].map(row => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(text) {
  return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
}
