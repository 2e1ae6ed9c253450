import type { Frame } from "playwright-core";
import { misfits } from "./accessible/inspect";
import { settle, unfold } from "./accessible/walk";
import { harm, reportOf, type Forged, type Told } from "./hostileReport";
import { pasteWords } from "./matrix/handIn";
import { paneFrame } from "./matrix/paneFrame";
import { Stage, type Outlook } from "./outlook";

jest.setTimeout(120_000);

let stage: Stage;
let outlook: Outlook;
let frame: Frame;

beforeAll(async () => { stage = await Stage.set(); });
afterAll(() => stage.strike());
beforeEach(async () => {
  outlook = await stage.open({ query: "open=ordinary-question&answer=works&width=300" });
  frame = await paneFrame(outlook.page);
});
afterEach(async () => {
  // Nothing was fetched that a report named, and nothing went wrong.
  expect(outlook.problems).toEqual([]);
  expect(outlook.page.context().pages()).toHaveLength(1);
  await outlook.close();
});

const one = (words: string, address = "kim@fabrikam.com", more: Partial<Forged> = {}): string => reportOf({ recipients: [{ address, words }], ...more });

/** Hands a report in, and waits for its card. */
async function handIn(source: string, way: "dropped" | "pasted" = "dropped"): Promise<void> {
  const before = Number(await frame.locator("main").getAttribute("data-turn"));
  if (way === "pasted") await pasteWords(frame, source);
  else {
    await frame.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "report.eml"));
      for (const type of ["dragenter", "dragover", "drop"]) document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, source);
  }
  await frame.locator(`main[data-state="card"][data-turn="${before + 1}"] article`).first().waitFor();
}

/** Chooses every tab of every card with all that is folded in it, and opens every action of the first. */
async function everywhere(lookAt: (where: string) => Promise<void>): Promise<void> {
  for (const tab of await frame.locator("article [role=tab]").all()) {
    await tab.press("Enter");
    await settle(frame);
    await unfold(frame);
    await lookAt((await tab.getAttribute("data-tab"))!);
  }
  for (const button of await frame.locator("article").first().locator("[data-action]").all()) {
    await button.press("Enter");
    await settle(frame);
    await lookAt((await button.getAttribute("data-action"))!);
    await button.press("Enter");
  }
}

async function harmAtAnyWidth(marks: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of [300, 225]) {
    await outlook.page.evaluate((pixels) => document.documentElement.style.setProperty("--pane-width", `${pixels}px`), width);
    found.push(...(await harm(frame, marks)).map((one) => `${width} px: ${one}`));
  }
  return found;
}

/** Hands it in in both ways, and looks at all of it, at 300 px and at half of 450. */
async function findNoHarm(source: string, marks: readonly string[]): Promise<void> {
  const found: Record<string, readonly string[]> = {};
  await handIn(source, "pasted");
  found["pasted"] = await harmAtAnyWidth(marks);
  await handIn(source, "dropped");
  await everywhere(async (where) => { found[where] = await harmAtAnyWidth(marks); });
  expect(Object.fromEntries(Object.entries(found).filter(([, harms]) => harms.length > 0))).toEqual({});
}

const LONG_ADDRESS = `${"k".repeat(64)}@${"evil-part-".repeat(6)}.${"x".repeat(60)}.${"y".repeat(60)}.${"z".repeat(60)}.example`;
const TURNED = "\u202e\u05d0\u05d1\u05d2-evil\u2066gnp.exe\u200f";
const LINKS = "see https://microsoft.com.evil.example/fix or https://evil.example/learn.microsoft.com or https://aka.ms.evil.example or javascript:alert(1) or mailto:postmaster@evil.example or www.evil.example";

test.each([
  ["an address of 320 characters", one("550 5.1.1 User unknown", LONG_ADDRESS), ["evil"]],
  ["words that turn round what is beside them", one(`550 5.1.1 ${TURNED} User unknown`, `${TURNED}@fabrikam.com`, { subject: `Invoice ${TURNED}` }), ["evil"]],
  ["control characters", one("550 5.1.1 User\u0007 un\u001b[31mknown\u0000evil\u009b", "ki\u0008m-evil@fabrikam.com", { subject: "\u0007evil\u001b]0;evil\u0007" }), ["evil"]],
  ["HTML", one("550 5.1.1 User unknown <img src=x onerror=\"document.title='evil'\"><script>document.title='evil'</script><style>*{display:none}</style><a href='https://evil.example'>fix it</a> <svg onload=alert(1)> &lt;b&gt;", "kim@fabrikam.com", { subject: "<img src=//evil.example/x onerror=alert(1)>", text: "<script src='https://evil.example/x.js'></script>" }), ["evil", "onerror"]],
  ["Markdown", one("550 5.1.1 User unknown [fix it](https://evil.example) ![x](https://evil.example/x.png) # evil `evil` <https://evil.example> | evil |", "kim@fabrikam.com", { subject: "# [evil](https://evil.example)" }), ["evil"]],
  ["links to hostile hosts and to such as look like ours", one(`550 5.1.1 User unknown ${LINKS}`, "kim@fabrikam.com", { text: LINKS, subject: LINKS }), ["evil"]],
  ["one word without end", one(`550 5.1.1 User unknown ${"evil".repeat(1000)}`, "kim@fabrikam.com", { subject: "evil".repeat(200) }), ["evil"]],
  ["a forged report that claims to be Microsoft's", one(`550 5.7.1 Your mailbox is blocked, verify it at https://login.evil.example (Microsoft Support evil)`, "kim@fabrikam.com", { reportingMta: "evil.microsoft.com.evil.example" }), ["evil"]],
] as const)("%s: text and nothing else, and nothing reaches beyond the edge", (_name, source, marks) => findNoHarm(source, marks));

test("an address that turns round what is beside it is set apart wherever it stands alone", async () => {
  await handIn(one(`550 5.1.1 ${TURNED}`, `${TURNED}@fabrikam.com`, { subject: TURNED }));
  const open = new Set<string>();
  await everywhere(async () => {
    const texts = await frame.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { textContent, parentElement } = walker.currentNode;
        if (/^\S*\u05d0\u05d1\u05d2/.test(textContent!.trim()) && !parentElement!.closest("bdi, [dir=auto]")) found.push(`${parentElement!.localName}: ${textContent!}`);
      }
      return found;
    });
    for (const text of texts) open.add(text);
  });
  expect([...open]).toEqual([]);
});

const nodes = (): Promise<number> => frame.locator("main *").count();
const people = (count: number, of: (at: number) => Partial<Told> = () => ({})): string =>
  reportOf({ recipients: Array.from({ length: count }, (_, at) => ({ address: `person${at}@fabrikam.com`, words: `550 5.1.1 <person${at}@fabrikam.com>: User unknown`, ...of(at) })) });

test("of 500 recipients a few are drawn, and the rest when they are asked for", async () => {
  await handIn(people(5));
  const ofFive = await nodes();
  await handIn(people(500));
  expect(await nodes()).toBeLessThanOrEqual(ofFive + 20);
  expect(await frame.locator("article").count()).toBe(1);
  await frame.locator("[data-tab=details]").press("Enter");
  await settle(frame);
  expect(await nodes()).toBeLessThanOrEqual(ofFive + 200);
  const last = frame.getByText("person499@fabrikam.com", { exact: true });
  expect(await last.count()).toBe(0);
  await unfold(frame);
  // Below the title, and in the details.
  expect(await last.count()).toBe(2);
  expect(await misfits(frame)).toEqual([]);
});

const eachItsOwn = (at: number) => ({ status: `5.1.${at + 100}`, words: `550 5.1.${at + 100} no` });

test("500 recipients whom 500 things befell make ten cards at a time", async () => {
  await handIn(people(10, eachItsOwn));
  const ofTen = await nodes();
  expect(await frame.locator("article").count()).toBe(10);
  await handIn(people(500, eachItsOwn));
  expect(await frame.locator("article").count()).toBe(10);
  expect(await nodes()).toBeLessThanOrEqual(ofTen + 20);
  expect(await misfits(frame)).toEqual([]);
  await frame.getByRole("button", { name: "490 more explanations" }).press("Enter");
  expect(await frame.locator("article").count()).toBe(20);
  expect(await frame.locator("article").nth(10).locator("button:focus").count()).toBe(1);
});

test("a server's answer of 64 kB begins with what matters, and all of it can be seen", async () => {
  const sentence = "and here the server goes on about its policy, ";
  const answer = `550 5.1.1 User unknown ${sentence.repeat(1400)}`.trim();
  await handIn(one(answer));
  await frame.locator("[data-tab=details]").press("Enter");
  await settle(frame);
  const quoted = async (): Promise<string> => (await frame.locator("article blockquote").allInnerTexts()).join("");
  const beginning = await quoted();
  expect(beginning).toMatch(/^550 5\.1\.1 User unknown/);
  expect(beginning.length).toBeLessThanOrEqual(600);
  await unfold(frame);
  expect(await quoted()).toBe(answer);
  expect(await misfits(frame)).toEqual([]);
});

test("words that are repeated without end make no endless page", async () => {
  await handIn(one("550 5.1.1 User unknown"));
  const before = await nodes();
  await handIn(one("550 5.1.1 User unknown ".repeat(3000)));
  await everywhere(async () => { expect(await nodes()).toBeLessThanOrEqual(before + 400); });
});

const RELAY_DENIED = { status: "5.4.1", words: "550 5.4.1 Relay Access Denied, contact postmaster@evil.example" };

test("whom a draft is for is never what a forged report names beside its recipient", async () => {
  await handIn(reportOf({ recipients: [{ address: "kim@fabrikam.com", ...RELAY_DENIED }], reportingMta: "evil.example", text: "Contact: admin@evil.example, postmaster@evil.example" }));
  await frame.locator("[data-action=tell-recipient-admin]").press("Enter");
  await settle(frame);
  await frame.getByRole("button", { name: "Open a new message" }).press("Enter");
  await outlook.page.waitForFunction(() => window.simulator!.openedForms.length > 0);
  const [form] = await outlook.page.evaluate(() => window.simulator!.openedForms);
  expect(form).toMatchObject({ kind: "new-message", params: { toRecipients: ["postmaster@fabrikam.com"] } });
});

test.each(["evil.example?cc=a@evil.example", "fabrikam.com,postmaster@evil.example", "[203.0.113.9]", "\u202efabrikam.com", "localhost"])("of kim@%s a draft goes to its own domain's postmaster or to nobody", async (domain) => {
  await handIn(reportOf({ recipients: [{ address: `kim@${domain}`, ...RELAY_DENIED }] }));
  await frame.locator("[data-action=tell-recipient-admin]").press("Enter");
  await settle(frame);
  const to = await frame.locator("article bdi").filter({ hasText: /^postmaster@/ }).allInnerTexts();
  const own = (await frame.locator("article li bdi").first().innerText()).split("@").at(-1)!;
  expect(to.filter((address) => address !== `postmaster@${own}`)).toEqual([]);
  if (!/^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(own)) expect(to).toEqual([]);
});
