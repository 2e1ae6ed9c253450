import { settled, Stage, type Outlook } from "./outlook";

jest.setTimeout(120_000);

let stage: Stage;
let outlook: Outlook;
beforeAll(async () => {
  stage = await Stage.set();
  outlook = await stage.open();
  // Outlook tells of another message only once the pane has asked to be told.
  await settled(outlook, (await outlook.page.evaluate(() => window.simulator!.openId))!);
});
afterAll(() => stage.strike());

/** Adds a file to the mailbox as a person would, opens it, and says what the pane makes of it. */
async function openOwn(name: string, content: string | Buffer): Promise<{ readonly state: string; readonly causes: readonly (string | undefined)[] }> {
  const { page } = outlook;
  await page.locator("#own-files").setInputFiles({ name, mimeType: "message/rfc822", buffer: Buffer.from(content) });
  const id = await (await page.waitForFunction((file) => window.simulator!.mailbox.find((message) => message.file === file)?.id, name)).jsonValue();
  await page.evaluate((one) => window.simulator!.open(one!), id);
  const { state, cards } = await settled(outlook, id!);
  return { state, causes: cards.map(({ cause }) => cause) };
}

const report = (diagnostic: string, original = "Subject: x\r\n\r\nx"): string =>
  [
    "From: MAILER-DAEMON@fabrikam.com", "Subject: <img src=x onerror=alert(1)>", "Date: Fri, 20 Nov 2026 10:00:00 +0000", "MIME-Version: 1.0", 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', "",
    "--b", "Content-Type: text/plain", "", "Not delivered.", "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mail.fabrikam.com", "",
    "Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed", "Status: 5.1.1", `Diagnostic-Code: smtp; ${diagnostic}`, "", "--b", "Content-Type: message/rfc822", "", original, "--b--", "",
  ].join("\r\n");

const megabyte = (text: string): string => text.repeat(Math.ceil(1_048_576 / text.length));

test.each<[string, string | Buffer, string, readonly string[]]>([
  ["truncated", report("550 5.1.1 User unknown").slice(0, 300), "card", ["unknown"]],
  ["binary", Buffer.concat([Buffer.from("Subject: x\r\n\r\n"), Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 91) % 256))]), "failed", []],
  ["boundaries", `Subject: x\r\nContent-Type: multipart/report; boundary=b\r\n\r\n${"--b\r\n".repeat(5000)}`, "not-a-bounce", []],
  ["blank-lines", `Subject: x\r\n${megabyte("\r\n")}`, "not-a-bounce", []],
  ["nested", "Subject: x\r\n" + Array.from({ length: 100 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join(""), "not-a-bounce", []],
  ["large", report("552 5.3.4 Message size exceeds fixed maximum message size", `Subject: x\r\n\r\n${`${"x".repeat(76)}\r\n`.repeat(340_000)}`), "card", ["message-too-large"]],
])("%s ends in a clear state", async (name, content, state, causes) => {
  expect(await openOwn(`${name}.eml`, content)).toEqual({ state, causes });
});

test("what a report says is shown as text, and never becomes a link or a title", async () => {
  await openOwn("hostile.eml", report("550 5.1.1 User unknown <img src=x onerror=\"document.title='hit'\"> <a href='https://evil.example'>fix it</a> mailto:evil@evil.example"));
  expect(await outlook.pane.getByText("bounces can be forged", { exact: false }).count()).toBe(1);
  await outlook.pane.getByRole("tab", { name: "Details" }).click();
  await outlook.pane.getByText("onerror=", { exact: false }).first().waitFor();
  expect(await outlook.pane.locator("img, a[href*='evil'], a[href^='mailto']").count()).toBe(0);
  expect(await outlook.pane.locator("h1, h2, h3").filter({ hasText: /evil|onerror/ }).count()).toBe(0);
});

test("nothing of this was an error on the console", () => expect(outlook.problems).toEqual([]));
