/** The list of meetings, and what the articles say of each. */

import {address, ask, counted, element, link, status, when, words} from '/site.js';

const PAGE = 20;

export class Meetings {

  /** Creates a list of meetings that name `things`. */
  constructor(things) {
    this.things = things;
    this.list = document.getElementById('meetings');
    this.pager = document.getElementById('pager');
    this.meetings = [];
  }

  /** Shows the first page of `meetings`. */
  show(meetings) {
    this.meetings = meetings;
    this.turn(0);
  }

  /** Shows `meeting` among the others, opened. */
  open(meeting) {
    const at = this.meetings.indexOf(meeting);
    this.turn(Math.floor(at / PAGE));
    const item = this.list.children[at % PAGE];
    item.classList.add('lit');
    item.querySelector('details').open = true;
    item.scrollIntoView({block: 'center'});
    item.querySelector('summary').focus({preventScroll: true});
  }

  turn(page) {
    this.list.replaceChildren(...this.meetings.slice(page * PAGE, (page + 1) * PAGE).map(meeting => this.item(meeting)));
    this.list.start = page * PAGE + 1;
    const pages = Math.ceil(this.meetings.length / PAGE);
    const go = (to, label) => element('button', {
      type: 'button',
      disabled: to < 0 || to >= pages,
      click: () => {
        this.turn(to);
        document.getElementById('list-title').focus();
      }
    }, label);
    this.pager.hidden = pages < 2;
    this.pager.replaceChildren(go(page - 1, 'Earlier in the list'), `${page + 1} of ${pages}`, go(page + 1, 'Later in the list'));
  }

  item(meeting) {
    const place = this.things.get(meeting.place)?.label;
    const inside = element('div', {class: 'inside'});
    const details = element('details', {toggle: () => this.tell(meeting, inside)},
        element('summary', {},
            element('span', {class: 'day'}, when(meeting.date, meeting.first, meeting.last) || 'day not known'),
            element('span', {class: 'name'}, [...meeting.names].join(', ') || meeting.label,
                element('small', {}, [meeting.kind, place, meeting.articles.size > 1 ? counted(meeting.articles.size, 'article') : ''].filter(Boolean).join(', '))),
            status(meeting.status)),
        inside);
    return element('li', {'data-iri': meeting.iri}, details);
  }

  async tell(meeting, inside) {
    if (inside.childElementCount > 0) {
      return;
    }
    inside.append(element('p', {}, link(meeting.iri, 'Page of this meeting')), this.participants(meeting));
    const reports = new Map();
    for (const row of await ask('/explore/evidence.rq', {MEETING: meeting.iri})) {
      const report = reports.get(row.report) ?? {...row, passages: new Map()};
      if (row.start) {
        report.passages.set(row.start + '-' + row.end, row);
      }
      reports.set(row.report, report);
    }
    inside.append(...[...reports.values()].map(said));
  }

  participants(meeting) {
    const known = [...meeting.people, ...meeting.parties].map(iri => this.things.get(iri)).filter(Boolean);
    const named = element('p', {});
    known.forEach((thing, i) => named.append(i > 0 ? ', ' : '', link(thing.iri, thing.label)));
    const place = this.things.get(meeting.place);
    if (place) {
      named.append(known.length > 0 ? '; in ' : 'In ', link(place.iri, place.label));
    }
    return named;
  }
}

function said(report) {
  const all = [...report.passages.values()];
  const passages = all.map(({quote, start, end, rule}) =>
      element('p', {title: 'rule ' + rule}, quote ? element('q', {}, quote) : `Characters ${start} to ${end} of the text`));
  if (all.some(({quote}) => !quote)) {
    passages.push(element('p', {class: 'small quiet'}, 'The words are not in the data, since not every text may be copied: ',
        element('code', {}, '--quotes'), ' when it is converted puts them there.'));
  }
  const source = [report.publisher, report.published && words(report.published)].filter(Boolean).join(', ');
  return element('blockquote', {class: 'says'},
      ...passages,
      element('footer', {},
          element('a', {href: address(report.article)}, report.title),
          source ? ', ' + source : '',
          `, says ${report.status}`,
          report.url ? [', ', element('a', {href: report.url, rel: 'noreferrer'}, 'read it')] : ''));
}
