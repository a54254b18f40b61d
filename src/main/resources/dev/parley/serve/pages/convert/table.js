/** Meetings that were read as a table for other programs. */

export const TSV_HEAD = row(['kind', 'status', 'date', 'first', 'last', 'place', 'participants', 'meeting']);

/** Returns `meetings` as lines of tab-separated values, one each, under `TSV_HEAD`. */
export function tsv(meetings) {
  return meetings.map(meeting => row([
    meeting.kind, meeting.fate, meeting.when?.date ?? '', meeting.when?.first ?? '', meeting.when?.last ?? '',
    meeting.where?.label ?? '', meeting.participants.map(participant => participant.label).join('; '), meeting.iri
  ])).join('');
}

function row(cells) {
  return cells.map(cell => cell.replace(/[\t\n]/g, ' ')).join('\t') + '\n';
}
