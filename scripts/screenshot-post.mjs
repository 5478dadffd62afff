#!/usr/bin/env node
// Renews docs/post.png: the preview page at a phone's width, from a running preview (`npm start`). Needs a Chromium:
//
//   node scripts/screenshot-post.mjs http://127.0.0.1:8080/ docs/post.png [channel] [words of the post to show]
import { chromium } from 'playwright-core';

const [url = 'http://127.0.0.1:8080/', file = 'docs/post.png', channel = 'tracewire_demo', words = ''] =
  process.argv.slice(2);
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: quiet });
const page = await browser.newPage({ viewport: { width: 430, height: 900 }, deviceScaleFactor: 2 });
await page.goto(url);
await page.waitForTimeout(1_000);
await page.getByText(channel, { exact: true }).first().click();
await page.waitForTimeout(500);
if (words !== '') await page.getByText(words).first().scrollIntoViewIfNeeded();
await page.screenshot({ path: file });
await browser.close();
