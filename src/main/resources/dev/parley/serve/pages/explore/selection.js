/** What the visitor has chosen: kept in the address of the page, so that it can be shared. */

const LISTS = ['person', 'party', 'place', 'status', 'kind'];
const DAYS = ['from', 'until'];

export class Selection {

  /** Reads the choice from an address's query. */
  constructor(query) {
    const given = new URLSearchParams(query);
    for (const name of LISTS) {
      this[name] = new Set(given.getAll(name));
    }
    for (const name of DAYS) {
      this[name] = /^\d{4}-\d\d-\d\d$/.test(given.get(name) ?? '') ? given.get(name) : '';
    }
  }

  /** Returns it as an address's query. */
  query() {
    const pairs = new URLSearchParams();
    LISTS.forEach(name => this[name].forEach(value => pairs.append(name, value)));
    DAYS.filter(name => this[name]).forEach(name => pairs.set(name, this[name]));
    return pairs.toString();
  }

  /** Adds `value` to the list `name`, or takes it out. */
  toggle(name, value) {
    if (!this[name].delete(value)) {
      this[name].add(value);
    }
  }

  /** Takes everything out. */
  clear() {
    LISTS.forEach(name => this[name].clear());
    DAYS.forEach(name => { this[name] = ''; });
  }

  /** Returns whether `meeting` is chosen, leaving the list or days called `except` out of account. */
  has(meeting, except) {
    return (except === 'days' || this.inDays(meeting))
        && all(this.person, meeting.people)
        && all(this.party, meeting.parties)
        && (except === 'place' || any(this.place, meeting.place))
        && (except === 'status' || any(this.status, meeting.status))
        && (except === 'kind' || any(this.kind, meeting.kind));
  }

  inDays({first, last}) {
    if (!this.from && !this.until) {
      return true;
    }
    return Boolean(first) && (!this.from || last >= this.from) && (!this.until || first <= this.until);
  }
}

function all(wanted, values) {
  for (const value of wanted) {
    if (!values.has(value)) {
      return false;
    }
  }
  return true;
}

function any(wanted, value) {
  return wanted.size === 0 || wanted.has(value);
}
