// Looks at each page of a folder at the width of a phone and of a desk, in light and dark, without JavaScript and on paper.
// Usage: node looks.mjs BROWSER FOLDER [PICTURE]. Screenshots go beside the pages.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';

const [browserPath, folder, picture] = process.argv.slice(2);
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await puppeteer.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
const pages = fs.readdirSync(folder).filter((name) => name.endsWith('.html')).sort();
const faults = [];
let looks = 0;

/// What is wrong with the page as it stands in the window: words on each other or off the sheet, a style that was refused.
const seen = () => {
  const wrong = [];
  if (document.scrollingElement.scrollWidth > innerWidth) wrong.push('wider than the window');
  if (getComputedStyle(document.body).maxWidth === 'none') wrong.push('the style was refused');
  for (const svg of document.querySelectorAll('svg')) {
    const sheet = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll('text')].map((text) => ({ box: text.getBoundingClientRect(), words: text.textContent }));
    boxes.forEach(({ box, words }, at) => {
      if (box.right > sheet.right + 1 || box.left < sheet.left - 1 || box.bottom > sheet.bottom + 1 || box.top < sheet.top - 1)
        wrong.push(`off the sheet: ${words}`);
      for (const other of boxes.slice(at + 1))
        if (box.left < other.box.right - 1 && other.box.left < box.right - 1 && box.top < other.box.bottom - 2 && other.box.top < box.bottom - 2)
          wrong.push(`on each other: ${words} / ${other.words}`);
    });
  }
  return wrong;
};

for (const name of pages) {
  const file = path.resolve(folder, name);
  if (fs.statSync(file).size > 60_000) faults.push(`${name}: over 60 KB`);
  const tab = await browser.newPage();
  const url = `file://${file}`;
  tab.on('console', (message) => faults.push(`${name}: console: ${message.text()}`));
  tab.on('pageerror', (error) => faults.push(`${name}: ${error}`));
  tab.on('request', (request) => { if (request.url() !== url) faults.push(`${name}: asks for ${request.url()}`); });
  for (const width of [390, 1280])
    for (const scheme of ['light', 'dark']) {
      await tab.setViewport({ width, height: 900 });
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await tab.goto(url);
      faults.push(...(await tab.evaluate(seen)).map((fault) => `${name} at ${width}, ${scheme}: ${fault}`));
      ++looks;
      if (name.startsWith('events-')) continue;
      await tab.screenshot({ path: `${file}.${width}.${scheme}.png`, fullPage: true });
      await tab.evaluate(axe);
      const { violations } = await tab.evaluate(() => axe.run());
      for (const { id, impact, nodes } of violations)
        if (impact === 'serious' || impact === 'critical') faults.push(`${name} at ${width}, ${scheme}: ${impact}: ${id}: ${nodes[0].html}`);
    }
  const words = await tab.evaluate(() => document.body.innerText);
  await tab.setJavaScriptEnabled(false);
  await tab.goto(url);
  if (await tab.evaluate(() => document.body.innerText) !== words) faults.push(`${name}: other words without JavaScript`);
  await tab.emulateMediaType('print');
  await new Promise((drawn) => setTimeout(drawn, 100));
  const hidden = await tab.evaluate(() => [...document.querySelectorAll('details > .letter, details > table')].filter((part) => !part.checkVisibility({ contentVisibilityAuto: true })).length);
  if (hidden > 0) faults.push(`${name}: ${hidden} folded parts are not printed`);
  await tab.close();
}
if (picture) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 760, height: 800 });
  await tab.goto(`file://${path.resolve(folder, 'open-en.html')}`);
  await tab.screenshot({ path: picture });
}
await browser.close();
for (const fault of faults) console.log(fault);
console.log(`${pages.length} pages, ${looks} looks, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
