/** A field that proposes what its words may mean, by keyboard and pointer (the combobox of WAI-ARIA). */

import {element} from '/site.js';

/**
 * Lets `input` propose what `suggest(words)` returns, or promises: entries with a `label` and a `note`. `choose(entry)`
 * is told which is taken; Enter takes the first, unless `enter(words)` is given, which then has it. What `none(words)`
 * returns is said where there is nothing to propose.
 */
export function picker(input, {suggest, choose, enter, none}) {
  const list = element('ul', {id: input.id + '-list', role: 'listbox', class: 'suggestions', hidden: true, 'aria-label': 'Suggestions'});
  const news = element('p', {class: 'small news', role: 'status'});
  input.after(list, news);
  input.parentElement.classList.add('picker');
  for (const [name, value] of Object.entries({
    role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id
  })) {
    input.setAttribute(name, value);
  }
  let entries = [];
  let active = -1;
  let asked = 0;

  async function propose() {
    const words = input.value.trim();
    const turn = ++asked;
    const found = words ? await suggest(words) : [];
    if (turn === asked) {
      entries = found;
      active = -1;
      news.textContent = words && found.length === 0 ? none(words) : '';
      draw();
    }
    return found;
  }

  function draw() {
    list.replaceChildren(...entries.map((entry, i) => element('li', {
      id: `${list.id}-${i}`, role: 'option', 'aria-selected': String(i === active),
      pointerdown: event => event.preventDefault(),
      click: () => take(entry)
    }, element('span', {}, entry.label), ' ', element('small', {}, entry.note ?? ''))));
    list.hidden = entries.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    if (active < 0) {
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-activedescendant', `${list.id}-${active}`);
      list.children[active].scrollIntoView({block: 'nearest'});
    }
  }

  function close() {
    asked++;
    entries = [];
    active = -1;
    draw();
  }

  function take(entry) {
    close();
    news.textContent = '';
    input.value = '';
    choose(entry);
  }

  async function decide() {
    const words = input.value.trim();
    if (active >= 0) {
      take(entries[active]);
    } else if (words && enter) {
      enter(words);
    } else if (words) {
      const [first] = await propose();
      if (first) {
        take(first);
      }
    }
  }

  input.addEventListener('input', propose);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step && entries.length > 0) {
      event.preventDefault();
      active = active < 0 && step < 0 ? entries.length - 1 : (active + step + entries.length) % entries.length;
      draw();
    } else if (event.key === 'Escape') {
      close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      decide();
    }
  });
}
