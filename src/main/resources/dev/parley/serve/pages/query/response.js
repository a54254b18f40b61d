/** The answer as the endpoint gave it. */

import {counted, element} from '/site.js';
import {icon} from '/query/table.js';

const SHOWN = 100000;
const TYPES = {json: 'application/json', xml: 'application/xml', csv: 'text/csv', tsv: 'text/tab-separated-values', ttl: 'text/turtle'};

export class Response {
  priority = 2;
  label = 'Response';

  constructor(yasr) {
    this.yasr = yasr;
  }

  canHandleResults() {
    return Boolean(this.yasr.results?.getOriginalResponseAsString());
  }

  getIcon() {
    return icon('M2 3.500h12M2 6.500h8M2 9.500h12M2 12.500h6');
  }

  download(filename) {
    const type = this.yasr.results?.getType() ?? 'txt';
    return {
      getData: () => this.yasr.results?.getOriginalResponseAsString() ?? '',
      contentType: TYPES[type] ?? 'text/plain',
      title: 'Download the response',
      filename: `${filename || 'result'}.${type}`
    };
  }

  draw() {
    const all = this.yasr.results.getOriginalResponseAsString();
    this.yasr.resultsEl.replaceChildren(
        element('p', {class: 'quiet small', role: 'status'}, counted(all.length, 'character')
            + (all.length > SHOWN ? `, of which the first ${SHOWN.toLocaleString('en')} are shown; the download has all` : '')),
        element('pre', {class: 'raw', tabindex: 0, 'aria-label': 'Response'}, all.substring(0, SHOWN)));
  }
}
