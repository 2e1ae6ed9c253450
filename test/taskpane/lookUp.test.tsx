/** @jest-environment jsdom */
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openLocale } from "../../src/locales";
import { reader } from "../../src/reader/readHere";
import { LookUp } from "../../src/taskpane/LookUp/LookUp";
import { unconfigured } from "../../src/taskpane/configured";
import { defaults } from "../../src/taskpane/settings";
import { Shell } from "../../src/taskpane/Shell/Shell";
import { acting, fakeHost, message, renderPane } from "./fakes";

async function renderLookUp(language = "en", more: Partial<Parameters<typeof LookUp>[0]> = {}) {
  const host = fakeHost({ kind: "no-item" });
  render(<Shell host={host}><LookUp host={host} reader={reader} settings={defaults} configured={unconfigured} takesFocus locale={await openLocale(language)} {...more} /></Shell>);
  return userEvent.setup();
}
const box = () => screen.getByRole("textbox");

test.each([["en", "Look up"], ["sv", "Slå upp"]])("a code leads to its card (%s)", async (language, button) => {
  const user = await renderLookUp(language);
  await user.type(box(), "5.7.520");
  await user.click(screen.getByRole("button", { name: button }));
  const card = await screen.findByRole("article");
  expect(card.dataset).toMatchObject({ cause: "external-forwarding-blocked", status: "5.7.520" });
  expect(screen.getByRole("status").textContent).toContain(within(card).getByRole("heading", { level: 2 }).textContent);
});

test("Enter looks up; a new line takes Shift", async () => {
  const user = await renderLookUp();
  await user.type(box(), "550 5.4.1{Shift>}{Enter}{/Shift}Relay Access Denied{Enter}");
  expect((await screen.findByRole("article")).dataset).toMatchObject({ cause: "relay-denied" });
});

test("the card says nothing of a message that nobody has shown it", async () => {
  const user = await renderLookUp();
  await user.type(box(), "451 4.7.1 Greylisted{Enter}");
  const card = await screen.findByRole("article");
  expect(card.textContent).toContain("Usually tried again by itself");
  expect(card.textContent).not.toMatch(/forged|Recipient:/);
});

test("what holds no code says so, and the card before it goes", async () => {
  const user = await renderLookUp();
  await user.type(box(), "5.2.2{Enter}");
  await screen.findByRole("article");
  await user.clear(box());
  await user.type(box(), "hello{Enter}");
  await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/no code/));
  expect(screen.queryByRole("article")).toBeNull();
});

test("words stay words", async () => {
  const user = await renderLookUp();
  await user.click(box());
  await user.paste('550 5.1.1 User unknown <img src=x onerror=alert(1)> https://evil.example/');
  await user.keyboard("{Enter}");
  const card = await screen.findByRole("article");
  expect(card.querySelector("img")).toBeNull();
  expect([...card.querySelectorAll("a")].map(({ href }) => href).join()).not.toContain("evil");
});

test("an answer that comes late for words that were since replaced is dropped", async () => {
  const waiting: (() => void)[] = [];
  const user = await renderLookUp("en", { reader: { ...reader, understand: async (...asked) => (await new Promise<void>((go) => waiting.push(go)), reader.understand(...asked)) } });
  await user.type(box(), "5.2.2{Enter}");
  await user.clear(box());
  await user.type(box(), "5.7.520{Enter}");
  await acting(() => waiting[1]!());
  await screen.findByRole("article");
  await acting(() => waiting[0]!());
  expect(screen.getByRole("article").dataset).toMatchObject({ cause: "external-forwarding-blocked" });
});

test("in the pane it stands beside the message, and goes with it", async () => {
  const user = userEvent.setup();
  const { host } = await renderPane({ host: fakeHost({ kind: "no-item" }), reading: reader });
  await user.click(screen.getByRole("button", { name: "Look up a code" }));
  const words = await screen.findByRole("textbox", { name: /A code, or the server's words/ });
  await waitFor(() => expect(document.activeElement).toBe(words));
  await user.keyboard("5.2.2{Enter}");
  await screen.findByRole("article");
  await acting(() => host.open(message("A")));
  expect(screen.queryByRole("article")).toBeNull();
  expect(words.isConnected).toBe(false);
});
