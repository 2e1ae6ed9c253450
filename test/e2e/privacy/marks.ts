/**
 * A report that wants to be noticed elsewhere: every word of its own is one that stands in no other file, and its HTML asks for pictures,
 * styles, scripts and pages of other machines in each way that mail has.
 */
export const callingHome: string = [
  "From: Quokkamailer <mailer-quokka@relay.numbatfreight.com>", "To: Bilby Wombatson <bilby.wombatson@echidnaworks.com>", "Subject: Undeliverable: Thylacine budget", "Date: Fri, 20 Nov 2026 10:00:00 +0000",
  "Message-ID: <platypus-4711@relay.numbatfreight.com>", "X-Kowari-Ticket: dunnart-99", "MIME-Version: 1.0", 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', "",
  "--b", "Content-Type: text/html; charset=utf-8", "",
  '<html><head><link rel="stylesheet" href="https://bandicoot.example/a.css"><link rel="dns-prefetch" href="//bandicoot.example"><meta http-equiv="refresh" content="0;url=https://bandicoot.example/go"><base href="https://bandicoot.example/">',
  "<style>@import url(https://bandicoot.example/b.css); body { background: url(https://bandicoot.example/c.png) }</style></head>",
  '<body background="https://bandicoot.example/d.png" onload="fetch(\'https://bandicoot.example/e\')"><img src="https://bandicoot.example/f.png" srcset="https://bandicoot.example/g.png 2x"><picture><source srcset="//bandicoot.example/h.webp"></picture>',
  '<video poster="https://bandicoot.example/i.png" src="https://bandicoot.example/j.mp4"></video><iframe src="https://bandicoot.example/k"></iframe><object data="https://bandicoot.example/l"></object><script src="https://bandicoot.example/m.js"></script>',
  '<p>Hello Bilby, your potoroo did not reach <a href="https://bandicoot.example/n?who=bilby" ping="https://bandicoot.example/o">pademelon@wallabybank.com</a>. https://bandicoot.example/p.png</p></body></html>', "",
  "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; relay.numbatfreight.com", "Received-From-MTA: dns; bettong.echidnaworks.com", "",
  "Final-Recipient: rfc822; pademelon@wallabybank.com", "Action: failed", "Status: 5.1.1", "Remote-MTA: dns; mx1.wallabybank.com", "Diagnostic-Code: smtp; 550 5.1.1 <pademelon@wallabybank.com>: User unknown, see https://bandicoot.example/q (quoll)", "",
  "--b", "Content-Type: message/rfc822", "",
  "From: Bilby Wombatson <bilby.wombatson@echidnaworks.com>", "To: pademelon@wallabybank.com", "Subject: Thylacine budget", "Message-ID: <antechinus@echidnaworks.com>", "Content-Type: text/html", "",
  '<p>The kangaroo figures are in.</p><img src="https://bandicoot.example/r.png">', "--b--", "",
].join("\r\n");

/** The words of `callingHome` that are in no other file. */
export const callingMarks: readonly string[] = [
  "quokka", "numbat", "bilby", "wombat", "echidna", "thylacine", "platypus", "kowari", "dunnart", "bandicoot", "potoroo", "pademelon", "wallaby", "bettong", "quoll", "antechinus", "kangaroo",
];

const ADDRESS = /[\w.+-]{2,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
const HOST = /\b(?:[a-z\d-]{1,63}\.){1,6}(?:com|net|org|example)\b/gi;
const SUBJECT = /^(?:Subject|Thread-Topic): (.{1,200})$/gim;

/** Words of subjects that say nothing of anybody: they are in names of files and of Outlook's own. */
const EVERYWHERE = ["delayed", "delivery", "message", "office", "outlook", "details", "recipient", "report", "undeliverable", "failure", "status", "notification", "returned", "sender", "undelivered"];

/** What a message's source has in it that could tell of it elsewhere: its addresses and their parts, its servers, its ids, its subjects and their longer words. */
export function marksOf(source: string): readonly string[] {
  const addresses = source.match(ADDRESS) ?? [];
  const subjects = [...source.matchAll(SUBJECT)].map(([, subject]) => subject!.trim());
  const words = subjects.flatMap((subject) => subject.split(/[^\p{L}\d]+/u)).filter((word) => word.length >= 6);
  const all = [...addresses, ...addresses.flatMap((address) => address.split("@")), ...(source.match(HOST) ?? []), ...subjects, ...words];
  return [...new Set(all.map((one) => one.toLowerCase()))].filter((one) => one.length >= 5 && !EVERYWHERE.includes(one));
}

/** Which of the marks occur in a text, as they are, in an address's writing, or within base64. */
export function foundIn(text: string, marks: readonly string[]): readonly string[] {
  const lower = text.toLowerCase();
  const decoded = decodedAddress(text).toLowerCase();
  return marks.filter((mark) => lower.includes(mark) || decoded.includes(mark) || inBase64(mark).some((form) => text.includes(form)));
}

function decodedAddress(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (escaped) => Buffer.from(escaped.replaceAll("%", ""), "hex").toString());
}

/** A mark in base64 looks in three ways, as it begins at the first, second or third byte of a group; its ends depend on its neighbours. */
function inBase64(mark: string): readonly string[] {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.from(" ".repeat(before) + mark).toString("base64").replace(/=+$/, "");
    return whole.slice(before === 0 ? 0 : before + 1, whole.length - 1);
  });
}
