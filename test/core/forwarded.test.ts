import { readFileSync } from "node:fs";
import { join } from "node:path";
import { causes } from "../../src/causes";
import { diagnose, diagnoseAll } from "../../src/core/diagnose";
import messages from "../messages.json";
import { lines } from "./bytes";

const folder = join(__dirname, "../messages");
const forwards = (messages as readonly { readonly name: string; readonly forwardedBy?: string }[]).filter(({ name }) => name.startsWith("forward-"));

test.each(forwards.map(({ name, forwardedBy }) => [name, forwardedBy]))("%s comes from %s, and is one report of which nothing is proven", async (name, forwardedBy) => {
  const bytes = readFileSync(join(folder, `${name}.eml`));
  const diagnosis = await diagnose(bytes, causes, ["contoso.com"]);
  expect(diagnosis).toMatchObject({ forwardedBy, report: { provenance: { kind: "unproven" } } });
  expect(await diagnoseAll(bytes, causes, ["contoso.com"])).toEqual([diagnosis]);
});

test("Exchange Online is known by the server that it names, though bold", async () => {
  expect(await diagnose(readFileSync(join(folder, "forward-gmail-web-exchange-online.eml")), causes)).toMatchObject({ report: { generator: "exchange-online", reportingMta: "AM0PR02MB4455.eurprd02.prod.outlook.com" }, verdicts: [{ confidence: "certain" }] });
});

const system = "Mail Delivery Subsystem <postmaster@fabrikam.com>";
const unknownProduct = ["Your message was not delivered to:", "", " pat@fabrikam.com", "", "because:", "", " 550 5.1.1 User pat not listed in directory"];
const forward = (...text: readonly string[]): Uint8Array => lines("From: Kai Berg <kai@contoso.com>", "To: help@contoso.com", "Subject: Fwd: x", "Content-Type: text/plain; charset=utf-8", "", "?", "", ...text);

describe("a report of a product without a form of its own, below a header in the language of whoever forwards it", () => {
  test.each<[string, readonly string[]]>([
    ["Gmail, English", ["---------- Forwarded message ---------", `From: ${system}`, "Date: Wed, Nov 18, 2026 at 9:12\u202fAM", "Subject: x", "To: <kai@contoso.com>"]],
    ["Gmail, German", ["---------- Forwarded message ---------", `Von: ${system}`, "Date: Mi., 18. Nov. 2026 um 09:12 Uhr", "Subject: x", "To: <kai@contoso.com>"]],
    ["Gmail, Italian", ["---------- Forwarded message ---------", `Da: ${system}`, "Date: mer 18 nov 2026 alle ore 09:12", "Subject: x", "To: <kai@contoso.com>"]],
    ["Gmail, Portuguese", ["---------- Forwarded message ---------", `De: ${system}`, "Date: qua., 18 de nov. de 2026 às 09:12", "Subject: x", "To: <kai@contoso.com>"]],
    ["Gmail, Polish", ["---------- Forwarded message ---------", `Od: ${system}`, "Date: śr., 18 lis 2026 o 09:12", "Subject: x", "To: <kai@contoso.com>"]],
    ["Gmail, Korean", ["---------- Forwarded message ---------", `보낸사람: ${system}`, "Date: 2026년 11월 18일 (수) 오전 9:12", "Subject: x", "To: <kai@contoso.com>"]],
    ["Gmail, Chinese", ["---------- Forwarded message ---------", "发件人： Mail Delivery Subsystem <postmaster@fabrikam.com>", "Date: 2026年11月18日周三 09:12", "Subject: x", "To: <kai@contoso.com>"]],
    ["Gmail, Hebrew", ["---------- Forwarded message ---------", "‫מאת: ‪Mail Delivery Subsystem‬‏ <‪postmaster@fabrikam.com‬‏>‬", "‫Date: יום ד׳, 18 בנוב׳ 2026 ב-9:12‬", "Subject: x", "To: <‪kai@contoso.com‬‏>"]],
    ["Gmail, Arabic", ["---------- Forwarded message ---------", "‏من: ‪Mail Delivery Subsystem‬‏ <‪postmaster@fabrikam.com‬‏>", "‏Date: الأربعاء، 18 نوفمبر 2026 في 9:12 ص", "Subject: x", "To: <‪kai@contoso.com‬‏>"]],
    ["Apple Mail, English", ["> Begin forwarded message:", "> ", `> From: ${system}`, "> Subject: x", "> Date: 18 November 2026 at 09:12:11 CET", "> To: kai@contoso.com", ">"]],
    ["Apple Mail, English, not quoted", ["Begin forwarded message:", "", `From: ${system}`, "Subject: x", "Date: 18 November 2026 at 09:12:11 CET", "To: kai@contoso.com"]],
    ["Apple Mail, French", ["Début du message réexpédié :", "", `De: ${system}`, "Objet: x", "Date: 18 novembre 2026 à 09:12:11 UTC+1", "À: kai@contoso.com"]],
    ["Apple Mail, Spanish", ["> Inicio del mensaje reenviado:", "> ", `> De: ${system}`, "> Asunto: x", "> Fecha: 18 de noviembre de 2026, 9:12:11 CET", "> Para: kai@contoso.com"]],
    ["Apple Mail, Dutch", ["> Begin doorgestuurd bericht:", "> ", `> Van: ${system}`, "> Onderwerp: x", "> Datum: 18 november 2026 om 09:12:11 CET", "> Aan: kai@contoso.com"]],
    ["iPhone, Danish", ["Sendt fra min iPhone", "", "Start på videresendt besked:", "", `> Fra: ${system}`, "> Dato: 18. november 2026 kl. 09.12.11 CET", "> Til: kai@contoso.com", "> Emne: x"]],
    ["iPhone, Japanese", ["iPhoneから送信", "", "転送されたメッセージ:", "", `> 差出人: ${system}`, "> 日付: 2026年11月18日 9:12:11 JST", "> 宛先: kai@contoso.com", "> 件名: x"]],
    ["Outlook for Android, Norwegian", ["Skaff deg Outlook for Android<https://aka.ms/AAb9ysg>", "________________________________", `Fra: ${system}`, "Sendt: onsdag 18. november 2026 09:12", "Til: kai@contoso.com", "Emne: x"]],
    ["Outlook for iOS, Finnish", ["Hanki Outlook for iOS<https://aka.ms/o0ukef>", "________________________________", `Lähettäjä: ${system}`, "Lähetetty: keskiviikko, marraskuuta 18, 2026 9:12 ap.", "Vastaanottaja: kai@contoso.com", "Aihe: x"]],
    ["Samsung, English", ["-------- Original message --------", `From: ${system} `, "Date: 18/11/2026  09:12  (GMT+01:00) ", "To: kai@contoso.com ", "Subject: x "]],
    ["Samsung, Polish", ["-------- Oryginalna wiadomość --------", `Od: ${system} `, "Data: 18.11.2026  09:12  (GMT+01:00) ", "Do: kai@contoso.com ", "Temat: x "]],
    ["Samsung, Turkish", ["-------- Orijinal mesaj --------", `Kimden: ${system}`, "Tarih: 18.11.2026 09:12 (GMT+03:00)", "Alıcı: kai@contoso.com", "Konu: x"]],
    ["Thunderbird, Russian", ["-------- Перенаправленное сообщение --------", "Тема: \tx", "Дата: \tWed, 18 Nov 2026 09:12:11 +0100", `От: \t${system}`, "Кому: \tkai@contoso.com"]],
    ["Thunderbird, with a blank line between the rows", ["-------- Forwarded Message --------", "Subject: \tx", "", "Date: \tWed, 18 Nov 2026 09:12:11 +0100", "", `From: \t${system}`, "", "To: \thelp@fabrikam.com", ""]],
    ["Yahoo, French", ["  ----- Message transféré -----", `De : ${system}`, 'À : "kai@contoso.com" <kai@contoso.com>', "Envoyé : mercredi 18 novembre 2026 à 09:12:11 UTC+1", "Objet : x"]],
    ["Proton", ["------- Forwarded Message -------", `From: ${system}`, "Date: On Wednesday, 18 November 2026 at 09:12", "Subject: x", "To: kai@contoso.com <kai@contoso.com>"]],
    ["bold labels and values", ["---------- Forwarded message ---------", "*From:* *postmaster@fabrikam.com* <postmaster@fabrikam.com>", "*Date:* Wed, Nov 18, 2026", "*Subject:* x", "*To:* <kai@contoso.com>"]],
    ["a row broken before its address", ["---------- Forwarded message ---------", "From: The post office of Fabrikam and all its daughters, worldwide <", "postmaster@fabrikam.com>", "Date: Wed, Nov 18, 2026", "To: <kai@contoso.com>"]],
    ["the inner one of two", ["---------- Forwarded message ---------", "From: Ida <ida@contoso.com>", "Date: Wed, Nov 18, 2026", "Subject: Fwd: x", "To: <kai@contoso.com>", "", "See below.", "", "-----Ursprüngliche Nachricht-----", `Von: ${system}`, "Gesendet: Mittwoch, 18. November 2026 09:12", "An: Ida", "Betreff: x"]],
  ])("%s", async (_name, header) => {
    expect(await diagnose(forward(...header, "", ...unknownProduct), causes)).toMatchObject({ kind: "bounce", forwardedBy: "kai@contoso.com", report: { form: "passed-on" }, verdicts: [{ address: "pat@fabrikam.com", status: "5.1.1", cause: "recipient-not-found" }] });
  });
});

const header = (from: string, subject = "x"): readonly string[] => ["---------- Forwarded message ---------", `From: ${from}`, "Date: Wed, Nov 18, 2026 at 9:12 AM", `Subject: ${subject}`, "To: <kai@contoso.com>", ""];

test.each<[string, readonly string[]]>([
  ["a warning of Exchange's that delivers nothing", [...header("Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@contoso.com>", "Your mailbox is almost full"), "Your mailbox kai@contoso.com is almost full. Write to admin@contoso.com."]],
  ["a person's words between two people's headers", [...header("Ida <ida@contoso.com>"), "Has pat@fabrikam.com left? I got 550 as an answer.", "", ...header("Lee <lee@contoso.com>"), "Write to pat@fabrikam.com."]],
  ["a postmaster's answer to a question", [...header("Postmaster <postmaster@contoso.com>", "Re: your question"), "Our servers take 35 MB. Write to help@contoso.com."]],
  ["an article that lists codes", [...header("News <news@adatum.com>", "When mail was not delivered"), "550 5.1.1: no such user. 552 5.2.2: mailbox full.", "editor@adatum.com"]],
])("%s is no report", async (_name, text) => expect((await diagnose(forward(...text), causes)).kind).toBe("ordinary"));

test("the recipients of a message that came back are not those of its report", async () => {
  const bytes = forward(...header(system), ...unknownProduct, "", "---------- Forwarded message ----------", "From: Kai Berg <kai@contoso.com>", "To: pat@fabrikam.com, lee@adatum.com", "Subject: Figures", "Date: Wed, 18 Nov 2026 09:12:01 +0100", "Hello", "Answer to: max@adatum.com");
  expect(await diagnose(bytes, causes)).toMatchObject({ verdicts: [{ address: "pat@fabrikam.com" }] });
  expect((await diagnose(bytes, causes) as { readonly verdicts: readonly unknown[] }).verdicts).toHaveLength(1);
});

test("addresses stand without the marks that mail programs put around them", async () => {
  const bytes = forward(...header(system), "Your message was not delivered:", "", "*pat@fabrikam.com* <mailto:pat@fabrikam.com>", "550 5.1.1 User unknown", "", "‪lee@adatum.com‬", "552 5.2.2 Mailbox full");
  expect(await diagnose(bytes, causes)).toMatchObject({ verdicts: [{ address: "pat@fabrikam.com", cause: "recipient-not-found" }, { address: "lee@adatum.com", cause: "mailbox-full" }] });
});
