/** What the visitor has chosen, and how it is shown: kept in the address of the page, so that it can be shared. */

import {VIEWS} from '/explore/data.js';

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
    for (const [name, values] of Object.entries(VIEWS)) {
      this[name] = values.includes(given.get(name)) ? given.get(name) : values[0];
    }
  }

  /** Returns it as an address's query, without how it is shown. */
  choice() {
    const pairs = new URLSearchParams();
    LISTS.forEach(name => this[name].forEach(value => pairs.append(name, value)));
    DAYS.filter(name => this[name]).forEach(name => pairs.set(name, this[name]));
    return pairs.toString();
  }

  /** Returns it as an address's query. */
  query() {
    const pairs = new URLSearchParams(this.choice());
    Object.entries(VIEWS).filter(([name, values]) => this[name] !== values[0]).forEach(([name]) => pairs.set(name, this[name]));
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
}
