/** The list of meetings, and what the articles say of each. */

import {address, ask, counted, element, link, status, when, words} from '/site.js';

/** How many meetings are listed at once. */
export const PAGE = 20;

export class Meetings {

  /** Creates a list of meetings; `fetch(first)` promises those from the place `first` on. */
  constructor(fetch) {
    this.fetch = fetch;
    this.list = document.getElementById('meetings');
    this.pager = document.getElementById('pager');
  }

  /** Shows `meetings`, the first page of `count`. */
  show(meetings, count) {
    this.count = count;
    this.fill(meetings, 0);
  }

  /** Shows the meeting at the place `at` of all, opened. */
  async open(at) {
    await this.turn(Math.floor(at / PAGE));
    const item = this.list.children[at % PAGE];
    item.classList.add('lit');
    item.querySelector('details').open = true;
    item.scrollIntoView({block: 'center'});
    item.querySelector('summary').focus({preventScroll: true});
  }

  async turn(page) {
    this.fill(await this.fetch(page * PAGE), page);
  }

  fill(meetings, page) {
    this.list.replaceChildren(...meetings.map(meeting => this.item(meeting)));
    this.list.start = page * PAGE + 1;
    const pages = Math.ceil(this.count / PAGE);
    const go = (to, label) => element('button', {
      type: 'button',
      disabled: to < 0 || to >= pages,
      click: async () => {
        await this.turn(to);
        document.getElementById('list-title').focus();
      }
    }, label);
    this.pager.hidden = pages < 2;
    this.pager.replaceChildren(go(page - 1, 'Earlier in the list'),
        `${(page + 1).toLocaleString('en')} of ${pages.toLocaleString('en')}`, go(page + 1, 'Later in the list'));
  }

  item(meeting) {
    const inside = element('div', {class: 'inside'});
    const details = element('details', {toggle: () => this.tell(meeting, inside)},
        element('summary', {},
            element('span', {class: 'day'}, when(meeting.date, meeting.first, meeting.last) || 'day not known'),
            element('span', {class: 'name'}, meeting.names.join(', ') || 'nobody who is named',
                element('small', {}, [meeting.kind, meeting.place[0]?.label, meeting.articles > 1 ? counted(meeting.articles, 'article') : ''].filter(Boolean).join(', '))),
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

  participants({who, place}) {
    const named = element('p', {});
    who.forEach((thing, i) => named.append(i > 0 ? ', ' : '', link(thing.iri, thing.label)));
    place.forEach(thing => named.append(who.length > 0 ? '; in ' : 'In ', link(thing.iri, thing.label)));
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
