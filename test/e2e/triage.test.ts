import { readFileSync } from "node:fs";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { makeHeap, type Expected, type Heap, type HeapFile } from "../../scripts/heap/heap.mjs";
import actions from "../../src/locales/en/actions.json";
import reply from "../../src/locales/en/reply.json";
import titles from "../../src/locales/en/titles.json";
import texts from "../../src/locales/en/triage.json";
import out from "../../src/locales/en/triageOut.json";
import ui from "../../src/locales/en/ui.json";
import svReply from "../../src/locales/sv/reply.json";
import { settled, Stage, type Outlook } from "./outlook";
import { expectedCsv, expectedJson, expectedMarkdown, grouped, inTableOrder, titleOf } from "./triage/expectedOut";
import { expectedRows, type ExpectedRow } from "./triage/expectedRows";
import { filled, findingsWith } from "./triage/findings";

jest.setTimeout(240_000);

let stage: Stage;
let heap: Heap;
let rows: readonly ExpectedRow[];
let troubled: readonly ExpectedRow[];
beforeAll(async () => {
  [stage, heap] = await Promise.all([Stage.set(), makeHeap()]);
  rows = inTableOrder(expectedRows(heap.expected));
  troubled = rows.filter((row) => row.kind === "recipient" && row["cause"] !== "not-an-error");
});
afterAll(() => stage.strike());

/** Where a triage is: the page that stands alone, or the pane in an Outlook; downloads come to the tab. */
interface Place {
  readonly within: Page | FrameLocator;
  readonly page: Page;
}

async function alone(use: (place: Place) => Promise<void>): Promise<void> {
  const { page, problems, close } = await stage.openStandAlone(1280, "en-GB");
  try {
    await page.locator('main[data-state="no-outlook"] [data-hint="choose-file"]').waitFor();
    await use({ within: page, page });
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
}

async function inOutlook(query: string, use: (place: Place, outlook: Outlook) => Promise<void>): Promise<void> {
  const outlook = await stage.open({ query, width: 1700 });
  try {
    await outlook.pane.locator("main[data-state]").waitFor();
    await use({ within: outlook.pane, page: outlook.page }, outlook);
    expect(outlook.problems).toEqual([]);
  } finally {
    await outlook.close();
  }
}

/** Drops files of the desktop, all at once. */
async function drop({ within }: Place, files: readonly HeapFile[]): Promise<void> {
  const given = files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString("base64")] as const);
  await within.locator("main").evaluate((main, all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, base64] of all) dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
    for (const type of ["dragenter", "dragover", "drop"]) main.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, given);
}

const screen = ({ within }: Place): Locator => within.locator('main[data-state="triage"]');
const finished = (place: Place): Promise<void> => screen(place).locator('[data-stage="done"]').waitFor();
const section = (place: Place, name: string): Locator => screen(place).getByRole("region", { name, exact: true });
const rowsSeen = async (place: Place): Promise<number> => Number(await screen(place).locator("[data-rows]").getAttribute("data-rows"));
const tableRows = (place: Place): Locator => screen(place).locator("[data-index]");
const counted = ([one, other]: readonly [string, string], count: number): string => filled(count === 1 ? one : other, { count });

/** The lines above everything: how many reports, recipients and causes; and what there is beside them. */
function headline({ reports, causes, notices, unread }: Expected, inTrouble: number): readonly string[] {
  const { "not-an-error": arrived = 0, ...others } = causes;
  const all = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, one) => sum + one, 0);
  const { besides } = texts;
  return [
    filled(texts.headline, {
      reports: counted([texts.reports_one, texts.reports_other], reports),
      recipients: counted([texts.recipients_one, texts.recipients_other], inTrouble),
      causes: counted([texts.causes_one, texts.causes_other], Object.keys(others).length),
    }),
    [[besides.delivered_one, besides.delivered_other, arrived], [besides.notices_one, besides.notices_other, all(notices)], [besides.unread_one, besides.unread_other, all(unread)]]
      .flatMap(([one, other, count]) => (count === 0 ? [] : [counted([String(one), String(other)], Number(count))])).join(" "),
  ];
}

async function findsAll(place: Place): Promise<void> {
  await finished(place);
  expect(await screen(place).locator("h2, h2 + p").allInnerTexts()).toEqual(headline(heap.expected, troubled.length));
  expect(await rowsSeen(place)).toBe(rows.length);

  const told = await section(place, out.findings).getByRole("listitem").evaluateAll((items) =>
    items.map((item) => ({ rule: (item as HTMLElement).dataset["rule"], title: item.querySelector("h4")?.textContent, words: [...item.querySelectorAll("p")].map((one) => one.textContent) })));
  expect(told).toEqual(findingsWith((name) => name).map(({ rule, title, what, do: advice }) => ({ rule, title, words: [what, `${out.do} ${advice}`] })));
}

async function groupsAll(place: Place): Promise<void> {
  const groups = section(place, texts.groups);
  for (const by of ["cause", "domain", "server", "sender"] as const) {
    const expected = grouped(troubled, by);
    await groups.getByRole("button", { name: out.grouping[by], exact: true }).click();
    if (expected.length > 6) await groups.getByRole("button", { name: filled(texts.allGroups, { count: expected.length }), exact: true }).click();
    const shown = await groups.locator("[data-group]").evaluateAll((buttons) => buttons.map((one) => [(one as HTMLElement).dataset["group"], ...[...one.children].slice(0, 2).map((part) => part.textContent)]));
    const named = (value: string | null): string => (value === null ? out.unnamed[by] : by === "cause" ? titles[value as keyof typeof titles] : value);
    expect(shown).toEqual(expected.map(({ value, count }) => [value ?? "", named(value), String(count)]));
  }
}

/** What the browser saves. */
async function saved(place: Place, format: "csv" | "json" | "markdown"): Promise<readonly [name: string, bytes: Buffer]> {
  const download = place.page.waitForEvent("download");
  await screen(place).locator(`[data-download="${format}"]`).click();
  const file = await download;
  return [file.suggestedFilename(), readFileSync((await file.path())!)];
}

async function takesAlong(place: Place, expected: Readonly<Record<"csv" | "json" | "markdown", string>>): Promise<void> {
  const { take } = texts;
  await screen(place).getByRole("button", { name: take.title, exact: true }).click();
  for (const [format, name] of [["csv", "bounces.csv"], ["json", "bounces.json"], ["markdown", "bounces.md"]] as const) {
    const [file, bytes] = await saved(place, format);
    expect(file).toBe(name);
    // A difference is easier to see in text; the bytes decide.
    expect(bytes.toString("utf8")).toBe(expected[format]);
    expect(bytes.equals(Buffer.from(expected[format], "utf8"))).toBe(true);
    await screen(place).locator(`[data-copy="${format}"]`).click();
    await screen(place).getByText(filled(take.copied, { format: take[format] })).waitFor();
  }
}

const all = (): Readonly<Record<"csv" | "json" | "markdown", string>> =>
  ({ csv: expectedCsv(rows), json: expectedJson(rows, heap.expected), markdown: expectedMarkdown(rows, heap.expected) });

/** All of it, not a part. */
async function isInWindow(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

/** Only the rows with these words; the field is cleared again afterwards. */
async function withWords<T>(place: Place, words: string, use: () => Promise<T>): Promise<T> {
  const field = screen(place).getByRole("searchbox");
  await field.fill(words);
  const found = await use();
  await field.fill("");
  return found;
}

test("two hundred reports that are dropped on the page are counted, understood together, grouped, and taken along byte by byte", () =>
  alone(async (place) => {
    await drop(place, heap.files);
    await findsAll(place);
    await groupsAll(place);
    await takesAlong(place, all());
  }));

test("what could not be read has a row with its reason, and what is no report has one too", () =>
  alone(async (place) => {
    await drop(place, heap.files);
    await finished(place);
    const others = rows.filter(({ kind }) => kind !== "recipient");
    expect(others.filter(({ kind }) => kind === "unread").map(({ origin }) => origin.file)).toEqual(["empty.eml", "screenshot.png", "report.pdf", "broken.zip", "bomb.zip", "secret.zip", "backup.bin"]);
    for (const row of others) {
      const { file, entry } = row.origin;
      const cells = await withWords(place, file, async () => {
        const found = tableRows(place).filter({ hasText: file });
        await found.first().waitFor();
        return found.first().getByRole("gridcell").allInnerTexts();
      });
      expect(cells).toEqual([entry === undefined ? file : `${file} › ${entry}`, titleOf(row)]);
    }
  }));

test("a finding shows the rows that it rests on, one of them opens its card, and back keeps the place", () =>
  alone(async (place) => {
    await drop(place, heap.files);
    await finished(place);
    const finding = screen(place).locator('[data-rule="one-block-list"]');
    await finding.getByRole("button").click();
    expect(await rowsSeen(place)).toBe(62);
    await screen(place).getByText(filled(texts.someRows, { seen: 62, count: rows.length }), { exact: true }).waitFor();
    expect(new Set(await tableRows(place).evaluateAll((shown) => shown.map((row) => (row as HTMLElement).dataset["cause"])))).toEqual(new Set(["ip-blocklisted"]));

    await tableRows(place).first().press("End");
    await screen(place).locator('[data-index="61"]:focus').press("Enter");
    await screen(place).locator('article[data-cause="ip-blocklisted"]').waitFor();
    await screen(place).getByRole("button", { name: `← ${texts.back}` }).click();
    await screen(place).locator('[data-index="61"]:focus').waitFor();
    expect(await rowsSeen(place)).toBe(62);
  }));

test("what is shown alone comes into the window, and so does each row that a key leads to", () =>
  alone(async (place) => {
    await drop(place, heap.files);
    await finished(place);
    await screen(place).locator('[data-rule="one-block-list"]').getByRole("button").click();
    await screen(place).locator('[data-index="0"]:focus').waitFor();
    expect(await isInWindow(screen(place).getByRole("searchbox"))).toBe(true);
    expect(await isInWindow(tableRows(place).first())).toBe(true);
    await tableRows(place).first().press("End");
    const last = screen(place).locator('[data-index="61"]:focus');
    await last.waitFor();
    expect(await isInWindow(last)).toBe(true);
    // The page alone is scrolled away, not the table in it.
    await place.page.evaluate(() => window.scrollTo(0, 0));
    expect(await isInWindow(last)).toBe(false);
    await place.page.keyboard.press("ArrowUp");
    await screen(place).locator('[data-index="60"]:focus').waitFor();
    expect(await isInWindow(screen(place).locator('[data-index="60"]'))).toBe(true);
  }));

test("a list that another message took the place of is come back to as it was", () =>
  inOutlook("open=ordinary-question", async (place, outlook) => {
    await drop(place, heap.files);
    await finished(place);
    await screen(place).getByRole("searchbox").fill("wingtiptoys");
    const seen = await rowsSeen(place);
    expect(seen).toBeLessThan(rows.length);
    await tableRows(place).first().press("ArrowDown");
    await screen(place).locator('[data-index="1"]:focus').waitFor();

    const id = await outlook.page.evaluate(() => window.simulator!.mailbox.find(({ id: one }) => one !== window.simulator!.openId)!.id);
    await outlook.page.evaluate((one) => window.simulator!.open(one), id);
    await settled(outlook, id);
    await place.within.getByRole("button", { name: `← ${texts.back}` }).click();
    await screen(place).locator('[data-index="1"]:focus').waitFor();
    expect([await rowsSeen(place), await screen(place).getByRole("searchbox").inputValue()]).toEqual([seen, "wingtiptoys"]);
  }));

test("reading that is stopped says so, keeps what was read, and reads no further", async () => {
  const large = await makeHeap({ reports: 2000, bytes: 30e6 });
  const everything = expectedRows(large.expected);
  await alone(async (place) => {
    await drop(place, large.files);
    await tableRows(place).first().waitFor();
    await screen(place).locator("[data-cancel]").click();
    await screen(place).locator('[data-stage="cancelled"]').waitFor();
    await screen(place).locator("p").getByText(texts.stage.cancelled, { exact: true }).waitFor();
    const kept = await rowsSeen(place);
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(everything.length);

    await place.page.waitForTimeout(1000);
    expect(await rowsSeen(place)).toBe(kept);
    expect(await screen(place).locator("[data-cancel], progress").count()).toBe(0);
    await screen(place).getByRole("button", { name: texts.take.title, exact: true }).click();
    const [, csv] = await saved(place, "csv");
    // A message's rows come together.
    expect(csv.toString("utf8")).toBe(expectedCsv(inTableOrder(everything.slice(0, kept))));
  });
});

test("two hundred reports that are dropped on the pane come to the same", () =>
  inOutlook("open=ordinary-question", async (place) => {
    await drop(place, heap.files);
    await findsAll(place);
    await groupsAll(place);
    await takesAlong(place, all());
  }));

describe("a hundred messages selected in Outlook", () => {
  /** Loose messages, under the subjects that Outlook knows them by. */
  function selectable(): { readonly files: readonly HeapFile[]; readonly expected: readonly ExpectedRow[] } {
    const files = heap.files.filter(({ name, bytes }) => name.endsWith(".eml") && bytes.length > 0).slice(0, 100);
    const subjects = files.map(({ bytes }) => /^Subject: (.*)\r$/m.exec(Buffer.from(bytes).toString("latin1"))![1]!);
    const messages = files.map(({ name }, at) => ({ ...heap.expected.messages.find(({ origin }) => origin.file === name)!, origin: { file: subjects[at]! } }));
    return { files, expected: inTableOrder(expectedRows({ messages })) };
  }

  test("are read one after another, and come to what was put in", () =>
    inOutlook("profile=web&addin=helpdesk&open=ordinary-question", async (place, { page }) => {
      const { files, expected } = selectable();
      expect(files).toHaveLength(100);
      const ids = await page.evaluate((given) => window.simulator!.add(given), files.map(({ name, bytes }) => ({ file: name, base64: Buffer.from(bytes).toString("base64") })));
      await page.evaluate((selected) => window.simulator!.select(selected), ids);
      await place.within.locator("[data-read-selected]").click();
      await finished(place);
      expect(await rowsSeen(place)).toBe(expected.length);
      await screen(place).getByRole("button", { name: texts.take.title, exact: true }).click();
      const [, csv] = await saved(place, "csv");
      expect(csv.toString("utf8")).toBe(expectedCsv(expected));
      expect(await page.evaluate(() => window.simulator!.loadedId)).toBeUndefined();
    }));

  test("have a row each when Outlook hands none of them over", () =>
    inOutlook("profile=web&addin=helpdesk&open=ordinary-question", async (place, { page }) => {
      const { files } = selectable();
      const ids = await page.evaluate((given) => window.simulator!.add(given), files.slice(0, 3).map(({ name, bytes }) => ({ file: name, base64: Buffer.from(bytes).toString("base64") })));
      await page.evaluate((selected) => {
        const { faults, dispatch, select } = window.simulator!;
        faults.set(dispatch.loadItemById, { kind: "error", code: 5001 });
        select(selected);
      }, ids);
      await place.within.locator("[data-read-selected]").click();
      await finished(place);
      expect(await rowsSeen(place)).toBe(3);
      expect(new Set(await tableRows(place).evaluateAll((shown) => shown.map((row) => (row as HTMLElement).dataset["kind"])))).toEqual(new Set(["unread"]));
      expect(await tableRows(place).first().innerText()).toContain(out.reason["not-handed-over"]);
    }));
});

test("whoever passed a report on is answered in words that are ready to send, in the language they read", () =>
  alone(async (place) => {
    await drop(place, heap.files);
    await finished(place);
    await screen(place).getByRole("searchbox").fill("projects@wingtiptoys.com");
    await tableRows(place).first().press("Enter");
    const card = screen(place).locator('article[data-cause="restricted-group"]');
    await card.getByRole("button", { name: ui.action["answer-forwarder"], exact: true }).click();
    const panel = card.getByRole("group", { name: ui.action["answer-forwarder"], exact: true });
    const draft = panel.getByRole("region", { name: actions.panel.draft, exact: true });
    const { answer } = reply;
    const text = (await draft.textContent())!;
    expect(text.split("\n\n").slice(0, 3)).toEqual([
      `${filled(actions.panel.to, { to: "ben.carter@contoso.com" })}\n${filled(actions.panel.subject, { subject: filled(answer.subject, { subject: subjectOf("projects@wingtiptoys.com") }) })}`,
      answer.greeting,
      answer.intro,
    ]);
    expect(text).toContain(`\n\n${titles["restricted-group"]}\n`);
    expect(text).toContain(`\n\n${answer.steps.you}\n`);
    expect(text).toContain(`\n\n${answer.rest.recipientAdmin}\n\n${reply.again}`);

    await panel.getByRole("combobox").selectOption("sv");
    await draft.getByText(svReply.answer.greeting).waitFor();
    expect(await draft.textContent()).toContain(`\n\n${svReply.answer.rest.recipientAdmin}\n\n${svReply.again}`);
  }));

function subjectOf(address: string): string {
  return String(rows.find((row) => row["recipient"] === address)!["subject"]);
}
