/** Takes a drawing of a page away as a picture. */

import {element} from '/site.js';

const KEPT = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'paint-order', 'font-family',
  'font-size', 'font-weight', 'text-anchor', 'visibility', 'opacity'];
const SCALE = 2;

/** Puts buttons into each panel with a drawing that save it as SVG or PNG. */
export function offerPictures() {
  for (const name of ['timeline', 'network', 'map']) {
    const place = document.getElementById(name);
    const header = place.closest('.panel').querySelector('header');
    let tools = header.querySelector('.tools');
    if (!tools) {
      tools = element('div', {class: 'tools'});
      header.append(tools);
    }
    tools.append(...['SVG', 'PNG'].map(format => element('button', {
      type: 'button', 'aria-label': `Save the ${name} as ${format}`, click: () => save(place.querySelector('svg'), name, format)
    }, format)));
  }
}

async function save(drawing, name, format) {
  if (!drawing) {
    return;
  }
  const {svg, width, height} = standalone(drawing);
  const blob = format === 'SVG' ? new Blob([svg], {type: 'image/svg+xml'}) : await raster(svg, width, height);
  download(blob, `${name}.${format.toLowerCase()}`);
}

/** Offers `blob` as a file. */
export function download(blob, name) {
  const address = URL.createObjectURL(blob);
  element('a', {href: address, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(address));
}

/** The drawing with its colours in it, which otherwise are the page's. */
function standalone(drawing) {
  const {width, height} = drawing.viewBox.baseVal;
  const copy = drawing.cloneNode(true);
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((made, i) => {
    const style = getComputedStyle(originals[i]);
    KEPT.forEach(property => made.setAttribute(property, style.getPropertyValue(property)));
    ['class', 'tabindex', 'role'].forEach(attribute => made.removeAttribute(attribute));
  });
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const sheet = getComputedStyle(drawing.closest('.panel')).backgroundColor;
  Object.entries({width, height, fill: sheet}).forEach(([key, value]) => ground.setAttribute(key, value));
  copy.prepend(ground);
  copy.setAttribute('width', width);
  copy.setAttribute('height', height);
  return {svg: new XMLSerializer().serializeToString(copy), width, height};
}

async function raster(svg, width, height) {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg);
  await image.decode();
  const canvas = element('canvas', {width: width * SCALE, height: height * SCALE});
  canvas.getContext('2d').drawImage(image, 0, 0, width * SCALE, height * SCALE);
  return new Promise(resolve => canvas.toBlob(resolve, 'image/png'));
}
