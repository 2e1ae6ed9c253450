import type { Frame, Locator } from "playwright-core";
import settingsWords from "../../../src/locales/en/settings.json";
import words from "../../../src/locales/en/actions.json";
import ui from "../../../src/locales/en/ui.json";
import { settle } from "../accessible/walk";
import { dropFile, pasteWords, pickFile } from "../matrix/handIn";
import { paneFrame } from "../matrix/paneFrame";
import { visitTabs, type CardPlace } from "../outlook";
import { closePane, openMessage, openPane, receive, shown } from "../person";
import type { Watched } from "./room";

/** Of each of these other actions make sense. */
export const messages = ["exo-recipient-not-found", "unknown-code", "seed-relay-denied", "postfix-several-recipients", "forwarded-msg-file", "ordinary-question"] as const;
/** What the reader enters in the settings, and nothing else has. */
export const chosen = { helpdesk: "helpdesk@litware.example", domain: "litware.example" } as const;

/** Everything that a person can do in the pane, with messages of the sample mailbox and one of their own; gives the addresses of all links that they could have followed. */
export async function everything(outlook: Watched, received: string): Promise<readonly string[]> {
  const { page, pane } = outlook;
  const links: string[] = [];
  await shown(outlook);
  await openFooter(await paneFrame(page));
  await changeSettings(await paneFrame(page));
  for (const message of messages) {
    await openMessage(outlook, message);
    links.push(...await everyPart(outlook));
  }
  await receive(outlook, "received.eml", received);
  links.push(...await everyPart(outlook));
  await handIn(outlook);
  await lookUp(pane, "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient vera.kovac@fabrikam.com not found by SMTP address lookup");
  await otherLanguage(pane);
  await page.evaluate(() => window.simulator!.setTheme("dark"));
  await closePane(outlook);
  await openPane(outlook);
  return links;
}

/** Every tab with what is folded in it, and every action with its buttons. */
async function everyPart(outlook: Watched): Promise<readonly string[]> {
  const { page, pane } = outlook;
  const frame = await paneFrame(page);
  const links: string[] = [];
  await visitTabs(pane, async () => {
    links.push(...await frame.locator("article a").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)));
  });
  for (const action of await frame.locator("article").first().locator("[data-action]").all()) {
    await action.press("Enter");
    await settle(frame);
    await useAction(frame.locator("article").first());
    await page.evaluate(() => window.simulator!.openedForms.length > 0 && document.querySelector<HTMLElement>("[aria-label='Close form']")?.click());
    await action.press("Enter");
  }
  return links;
}

/** Copies, mends the address where there is one to mend, and opens the message that has been worded. */
async function useAction(card: Locator): Promise<void> {
  const copies = card.getByRole("button", { name: new RegExp(`^(?:${ui.copy.text}|${ui.copy.facts}|${ui.copy.command}):`) });
  if ((await copies.count()) > 0) await copies.last().press("Enter");
  const address = card.getByLabel(words.panel.sendAgain.address, { exact: true });
  if ((await address.count()) > 0) await address.fill("mended@litware.example");
  const open = card.getByRole("button", { name: words.panel.open });
  if ((await open.count()) === 0) return;
  await open.press("Enter");
  await card.getByText(words.panel.opened).waitFor();
}

/** What the end of the page opens, one after the other. */
async function openFooter(frame: Frame): Promise<void> {
  for (const button of await frame.locator("footer button[aria-expanded]").all()) {
    await button.press("Enter");
    await settle(frame);
    await button.press("Enter");
  }
}

async function changeSettings(frame: Frame): Promise<void> {
  await frame.getByRole("button", { name: ui.footer.settings, exact: true }).press("Enter");
  await frame.getByLabel(settingsWords.helpdesk.label).fill(chosen.helpdesk);
  await frame.getByLabel(settingsWords.ownDomains.label).fill(chosen.domain);
  await frame.getByLabel(settingsWords.personal.label).check();
  await frame.getByRole("radio", { name: settingsWords.role.helpdesk }).check();
  await frame.getByRole("button", { name: settingsWords.close, exact: true }).press("Enter");
}

/** By drop (.eml in the first Outlook, .msg in the second), by drag and drop out of the list, by the file picker, and as text. */
async function handIn({ page }: Watched): Promise<void> {
  for (const profile of ["plain", "classic-windows"] as const) {
    await page.evaluate((name) => {
      window.simulator!.setProfile(name, "works");
      window.simulator!.open("exo-mailbox-full");
    }, profile);
    const frame = await paneFrame(page);
    await frame.locator("main[data-state=card]").waitFor();
    await turned(frame, () => dropFile(page, frame, "exo-recipient-not-found"));
    await turned(frame, () => page.evaluate(() => window.simulator!.drop(["gmail-not-found"])));
    await turned(frame, () => pickFile(page, frame, "exo-delayed"));
    await turned(frame, async () => pasteWords(frame, await page.evaluate(() => atob(window.simulator!.sourceOf("exim-mx-loopback")))));
  }
}

/** Waits until what was handed in is shown. */
async function turned(frame: Frame, handInOne: () => Promise<void>): Promise<void> {
  const before = Number(await frame.locator("main").getAttribute("data-turn"));
  await handInOne();
  await frame.waitForFunction((turn) => {
    const main = document.querySelector<HTMLElement>("main[data-state=card]");
    return main && Number(main.dataset["turn"]) > turn && main.dataset["from"] === "handed-in";
  }, before);
}

export async function lookUp(place: CardPlace, line: string): Promise<void> {
  const box = place.locator("[data-lookup] textarea");
  if ((await box.count()) === 0) await place.locator("button", { hasText: ui.lookUp.heading }).first().press("Enter");
  await box.fill(line);
  await box.press("Enter");
  await place.locator("[data-lookup=found] article").first().waitFor();
}

export async function otherLanguage(place: CardPlace): Promise<void> {
  for (const language of ["sv", "auto"] as const) {
    await place.locator("footer select").first().selectOption(language);
    await place.locator(`html[lang=${language === "sv" ? "sv" : "en"}]`).waitFor();
    await visitTabs(place);
  }
}
