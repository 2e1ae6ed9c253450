/* global document, location, MutationObserver */
// Opening the pane on a report in the simulated Outlook, and the moment it shows what it was opened for.

const PAGE = "/taskpane.html";
const PATIENCE = 60_000;
// What the simulated Outlook draws for a message is over by then.
const REST = 300;

/** When the pane is opened: with the page, on whose thread the simulated Outlook has then its own start to do, or later by its button. */
export const moments = {
  "as Outlook starts": async (page, address) => {
    await page.goto(address);
  },
  "in an Outlook at rest": async (page, address) => {
    // The simulated Outlook opens the pane as it starts: an empty page for that, so that nothing of the real one is warm.
    const isPane = ({ pathname }) => pathname === PAGE;
    const emptied = new Promise((resolve) => {
      void page.route(isPane, (route) => resolve(route.fulfill({ contentType: "text/html", body: "" })));
    });
    await page.goto(address);
    await emptied;
    await page.unroute(isPane);
    await page.locator("#close-pane").click();
    await page.waitForTimeout(REST);
    await page.locator("#add-in").click();
  },
};

// Runs in every frame before its own scripts. The frame tells when it is there, by its own clock, which starts with its navigation:
// asking it again and again from outside would keep it busy.
function tellWhenShown({ page, shows }) {
  if (location.pathname !== page) return;

  const observer = new MutationObserver(() => {
    const now = performance.now();
    if (!document.querySelector(shows)) return;
    observer.disconnect();
    globalThis.tellShown(now);
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-state"] });
}

async function listen(context, shows) {
  let tell;
  const shown = new Promise((resolve, reject) => {
    tell = ({ frame }, milliseconds) => resolve({ frame, milliseconds });
    setTimeout(() => reject(new Error(`The pane did not show ${shows}.`)), PATIENCE).unref();
  });
  await context.exposeBinding("tellShown", tell);
  await context.addInitScript(tellWhenShown, { page: PAGE, shows });
  return { shown };
}

/**
 * Opens a report in a browser that remembers nothing and waits until the pane shows what `shows` selects. `work` gets the page, the
 * pane's frame and the milliseconds from the frame's navigation until then.
 */
export async function openReport(browser, { url, report, shows }, open, work) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const { shown } = await listen(context, shows);
    const page = await context.newPage();
    const [{ frame, milliseconds }] = await Promise.all([shown, open(page, `${url}/?open=${report}`)]);
    return await work({ page, frame, milliseconds });
  } finally {
    await context.close();
  }
}
