import { causes } from "../../src/causes";
import { diagnose } from "../../src/core/diagnose";
import { dsn, lines } from "./bytes";
import { msgFile, type MsgItem, type Property } from "./msgFile";

const told = (bytes: Uint8Array) => diagnose(bytes, causes);

const recipient = (address: string, info: string, ...more: readonly Property[]): readonly Property[] => [["3001001F", address], ["39FE001F", address], ["0C1B001F", info], ...more];
const ndr = (messageClass: string, ...recipients: readonly (readonly Property[])[]): MsgItem => ({
  properties: [["001A001F", messageClass], ["0037001F", "Undeliverable: Figures"], ["0049001F", "Figures"], ["1046001F", "<7@contoso.com>"], ["004E0040", Date.UTC(2026, 10, 16, 9, 30)], ["5D07001F", "dana@contoso.com"], ["6820001F", "AM0PR01MB1.eurprd01.prod.exchangelabs.com"], ["0C1A001F", "Microsoft Outlook"], ["1000001F", "Your message couldn't be delivered."]],
  recipients,
});
const refused = recipient("kim@fabrikam.com", "<mx.fabrikam.com #5.1.10 smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup>", ["0C21001F", "mx.fabrikam.com"]);
const full = recipient("lee@adatum.com", "<mx.adatum.com #5.2.2 smtp;552 5.2.2 Mailbox full>");

describe("a report's item", () => {
  test("has a verdict for each recipient, and tells of the message that bounced", async () => {
    expect(await told(msgFile(ndr("REPORT.IPM.Note.NDR", refused, full)))).toMatchObject({
      kind: "bounce",
      report: { form: "delivery-status", reportingMta: "AM0PR01MB1.eurprd01.prod.exchangelabs.com", original: { messageId: "<7@contoso.com>", subject: "Figures", from: "dana@contoso.com", date: "Mon, 16 Nov 2026 09:30:00 +0000" } },
      verdicts: [
        { address: "kim@fabrikam.com", action: "failed", status: "5.1.10", replyCode: "550", cause: "recipient-not-found", remoteMta: "mx.fabrikam.com" },
        { address: "lee@adatum.com", action: "failed", status: "5.2.2", replyCode: "552", cause: "mailbox-full" },
      ],
    });
  });

  test.each([
    ["REPORT.IPM.Note.Delayed.DR", "delayed", "delayed"],
    ["report.ipm.note.dr", "delivered", "delivered"],
    ["REPORT.IPM.Note.Relayed.DR", "delivered", "relayed"],
    ["REPORT.IPM.Schedule.Meeting.Request.NDR", "bounce", "failed"],
  ])("of class %s is %s", async (messageClass, kind, action) => {
    expect(await told(msgFile(ndr(messageClass, recipient("kim@fabrikam.com", "<mx #4.4.1 smtp;451 4.4.1 no answer>"))))).toMatchObject({ kind, verdicts: [{ action }] });
  });

  test("of class IPNRN is a read receipt", async () => expect(await told(msgFile(ndr("REPORT.IPM.Note.IPNRN", refused)))).toMatchObject({ kind: "read-receipt" }));

  test("without supplementary info speaks through its text", async () => {
    const text: readonly Property[] = [["1000001F", "Delivery has failed to these recipients:\r\n\r\nkim@fabrikam.com\r\n\r\nDiagnostic information for administrators:\r\n\r\nkim@fabrikam.com\r\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##"]];
    const bytes = msgFile({ properties: [["001A001F", "REPORT.IPM.Note.NDR"], ...text], recipients: [[["3001001F", "kim@fabrikam.com"]]] });
    expect(await told(bytes)).toMatchObject({ kind: "bounce", verdicts: [{ address: "kim@fabrikam.com", status: "5.1.1", cause: "recipient-not-found" }] });
  });

  test("whose 8-bit text stands in a Unicode property does not turn Chinese", async () => {
    const text = new TextEncoder().encode("kim@fabrikam.com\r\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\r\n");
    expect(await told(msgFile({ properties: [["001A001F", "REPORT.IPM.Note.NDR"], ["1000001F", text]], recipients: [[["3001001F", "kim@fabrikam.com"]]] }))).toMatchObject({ verdicts: [{ cause: "recipient-not-found" }] });
  });
});

describe("an ordinary item", () => {
  const note = (...more: readonly Property[]): readonly Property[] => [["001A001F", "IPM.Note"], ["0037001F", "Fw: Undeliverable"], ["0C1A001F", "Kai"], ["5D01001F", "kai@contoso.com"], ["1000001F", "What is this?"], ...more];

  test("that carries a report as an item is a forward", async () => {
    const bytes = msgFile({ properties: note(), attachments: [{ properties: [["37050003", 5], ["3001001F", "Undeliverable: Figures"]], message: ndr("REPORT.IPM.Note.NDR", refused) }] });
    expect(await told(bytes)).toMatchObject({ kind: "bounce", forwardedBy: "kai@contoso.com", verdicts: [{ address: "kim@fabrikam.com", cause: "recipient-not-found" }] });
  });

  test.each([
    ["an .eml file", "bounce.eml", dsn({ recipients: [["Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed", "Status: 5.2.2", "Diagnostic-Code: smtp; 552 5.2.2 Mailbox full"]] })],
    ["a .msg file", "bounce.msg", msgFile(ndr("REPORT.IPM.Note.NDR", full))],
  ])("that carries %s is a forward", async (_name, file, content) => {
    const bytes = msgFile({ properties: note(), attachments: [{ properties: [["37050003", 1], ["3707001F", file], ["37010102", content]] }] });
    expect(await told(bytes)).toMatchObject({ kind: "bounce", forwardedBy: "kai@contoso.com", verdicts: [{ cause: "mailbox-full" }] });
  });

  test("with the header it came with is the message it was", async () => {
    const header = "From: MAILER-DAEMON@contoso.com (Mail Delivery System)\r\nReturn-Path: <>\r\nSubject: Undelivered Mail Returned to Sender\r\nContent-Type: multipart/report;\r\n boundary=gone\r\n";
    const text = "This is the mail system at host mail.contoso.com.\r\n\r\n                   The mail system\r\n\r\n<kim@fabrikam.com>: host mx.fabrikam.com[203.0.113.9] said: 550 5.1.1\r\n    <kim@fabrikam.com>: Recipient address rejected: User unknown (in reply to RCPT TO command)\r\n";
    expect(await told(msgFile({ properties: [["001A001F", "IPM.Note"], ["007D001F", header], ["1000001F", text]] }))).toMatchObject({ kind: "bounce", report: { form: "postfix" }, verdicts: [{ cause: "recipient-not-found" }] });
  });

  test.each([[1251, [0xcf, 0xf0, 0xe8]], [932, [0x83, 0x65, 0x83, 0x58]], [28_592, [0xe8, 0xe1, 0x73]]] as const)("in code page %d is decoded", async (codePage, subject) => {
    const bytes = msgFile({ properties: [["001A001E", "REPORT.IPM.Note.NDR"], ["3FFD0003", codePage], ["0049001E", Uint8Array.from(subject)]], recipients: [refused] });
    const expected = new TextDecoder(codePage === 932 ? "shift_jis" : codePage === 1251 ? "windows-1251" : "iso-8859-2").decode(Uint8Array.from(subject));
    expect(await told(bytes)).toMatchObject({ report: { original: { subject: expected } } });
  });

  test("attached to a mail is opened", async () => {
    const base64 = Buffer.from(msgFile(ndr("REPORT.IPM.Note.NDR", refused))).toString("base64").replace(/.{76}/g, "$&\r\n");
    const bytes = lines("From: kai@contoso.com", 'Content-Type: multipart/mixed; boundary="b"', "", "--b", "", "Look.", "--b", 'Content-Type: application/octet-stream; name="Undeliverable.msg"', "Content-Transfer-Encoding: base64", "", base64, "--b--");
    expect(await told(bytes)).toMatchObject({ kind: "bounce", forwardedBy: "kai@contoso.com", verdicts: [{ cause: "recipient-not-found" }] });
  });
});

describe("a hostile file", () => {
  test("that is a document, not a message, is unreadable", async () => {
    const word = msgFile({ properties: [] });
    word.set(new TextEncoder().encode("x"), word.findIndex((_, at) => Buffer.from(word.subarray(at, at + 46)).equals(Buffer.from("__properties_version1.0", "utf16le"))));
    expect(await told(word)).toEqual({ kind: "unreadable", reason: "outlook-file" });
  });

  // Each of these numbers names the next sector; zero makes a chain that never ends.
  test("whose chains bite their tails is read to an end", async () => {
    const bytes = msgFile(ndr("REPORT.IPM.Note.NDR", refused));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const table = (view.getUint32(0x4c, true) + 1) * 512;
    for (let at = table; at < table + 512; at += 4) if (view.getUint32(at, true) > 0xfffffff0 || at % 8 === 0) view.setUint32(at, 0, true);
    expect(["bounce", "ordinary", "unreadable"]).toContain((await told(bytes)).kind);
  });

  test("cut at any place is read or not, but never throws", async () => {
    const bytes = msgFile(ndr("REPORT.IPM.Note.NDR", refused));
    for (let length = 8; length < bytes.length; length += 64) expect(["bounce", "ordinary", "unreadable"]).toContain((await told(bytes.slice(0, length))).kind);
  });
});
