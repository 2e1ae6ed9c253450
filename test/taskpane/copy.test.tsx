/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acting, card, renderPane } from "./fakes";

const { facts } = card().tell;

async function copyFacts() {
  const { host } = await renderPane();
  await acting(() => host.answer("A"));
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "What to tell the other side" }));
  return () => user.click(screen.getByRole("button", { name: "Copy the facts" }));
}

function setClipboard(clipboard: unknown): void {
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
}

const selected = () => String(window.getSelection());

test("copies through the clipboard", async () => {
  const copy = await copyFacts();
  const writeText = jest.fn(async () => undefined);
  setClipboard({ writeText });
  await copy();
  expect(writeText).toHaveBeenCalledWith(facts);
  expect(await screen.findByText("Copied.")).toBeTruthy();
});

test.each([
  ["missing", undefined],
  ["refused", { writeText: () => Promise.reject(new DOMException("policy", "NotAllowedError")) }],
])("copies the selection when the clipboard is %s", async (_case, clipboard) => {
  const copy = await copyFacts();
  setClipboard(clipboard);
  const seen: string[] = [];
  Object.assign(document, { execCommand: () => (seen.push(selected()), true) });
  await copy();
  expect(await screen.findByText("Copied.")).toBeTruthy();
  expect(seen).toEqual([facts]);
});

test.each([
  ["refuses", () => false],
  ["throws", () => { throw new Error("no"); }],
  ["is gone", undefined],
])("leaves the text selected and says so when the old way %s", async (_case, execCommand) => {
  const copy = await copyFacts();
  setClipboard(undefined);
  Object.assign(document, { execCommand });
  await copy();
  expect(await screen.findByText(/press Ctrl\+C/)).toBeTruthy();
  expect(selected()).toBe(facts);
});
