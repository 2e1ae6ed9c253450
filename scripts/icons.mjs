// Renders assets/*.svg to the sizes the manifest names. Run it after a change to a drawing and commit what it writes.
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";

/** Which drawing serves which sizes (px). Small sizes have drawings of their own, fitted to their pixels. */
const drawings = {
  "icon-16.svg": [16],
  "icon-25.svg": [25],
  "icon-32.svg": [32],
  "icon.svg": [48, 50, 64, 75, 80, 96, 128, 144],
};

const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const assets = new URL("../assets/", import.meta.url);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });
const page = await browser.newPage();
try {
  for (const [drawing, sizes] of Object.entries(drawings)) {
    const svg = await readFile(new URL(drawing, assets), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await writeFile(new URL(`icon-${size}.png`, assets), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
