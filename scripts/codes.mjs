// npm run codes: does every known server wording end in its cause? Takes each row of ../shared/facts/codes.tsv, which is no part of this
// project, as a whole message in three containers; without that file the command says so and ends well. A row whose wording is a
// pattern is tried with the replies of test/causes/<cause>.txt (or unknown.txt) that fit it. Fails below 99 % and on a miss without a reason.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadReader } from "./bench/loadReader.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const table = join(root, "../shared/facts/codes.tsv");
const ENOUGH = 99;

if (!existsSync(table)) {
  console.log("Skipped: there is no ../shared/facts/codes.tsv.");
  process.exit(0);
}

/** The codes a row stands for: the ends of a range, "X" as the class of its reply code; none where any or none will do. */
function codesOf(code, reply) {
  const [, kind, subject, from, to] = /^([245X])\.([\dx]+)\.(\d+)(?:-(?:[45]\.\d+\.)?(\d+))?$/i.exec(code) ?? [];
  if (kind === undefined) return [""];
  const number = /x/i.test(kind) ? (reply.startsWith("4") ? "4" : "5") : kind;
  return [from, to].flatMap((last) => (last === undefined ? [] : [`${number}.${/x/i.test(subject) ? "7" : subject}.${last}`]));
}

function samplesOf(cause) {
  const file = join(root, `test/causes/${cause}.txt`);
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#")) : [];
}

/** The replies of one row as a server would send them, each with the code that the report's Status field repeats. */
function repliesOf({ code, reply, signature, cause }) {
  if (signature.startsWith("re:")) {
    const pattern = new RegExp(signature.slice(3), "i");
    const fitting = [...samplesOf(cause), ...samplesOf("unknown")].filter((line) => pattern.test(line));
    return fitting.map((words) => ({ words, status: /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/.exec(words)?.[0] ?? "" }));
  }
  return codesOf(code, reply).map((status) => {
    const number = reply.split("/")[0].replace(/\D/g, "") || (status.startsWith("4") ? "450" : status.startsWith("2") ? "250" : "550");
    return { words: [number, status, signature].filter(Boolean).join(" "), status };
  });
}

const text = (lines) => new TextEncoder().encode(lines.join("\r\n"));
const machine = (words, status, action) => text([
  "From: MAILER-DAEMON@contoso.com", 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', "", "--b", "", "See below.", "--b",
  "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mail.contoso.com", "", "Final-Recipient: rfc822; kim@fabrikam.com", `Action: ${action}`,
  `Status: ${status}`, `Diagnostic-Code: smtp; ${words}`, "--b--",
]);
const diagnostic = (words) => ["Diagnostic information for administrators:", "", "kim@fabrikam.com", `Remote Server returned '${words}'`];
const EXCHANGE_TEXTS = {
  failed: (words) => ["Your message couldn't be delivered.", "", ...diagnostic(words)],
  delayed: (words) => ["Your message hasn't been delivered yet. Delivery will continue to be attempted.", "", ...diagnostic(`400 4.4.7 Message delayed -> ${words}`)],
  // Exchange quotes no server when the message arrived.
  delivered: () => ["Your message has been delivered to the following recipients:", "", "kim@fabrikam.com"],
};
const containers = {
  "RFC 3464": ({ words, status }, action) => machine(words, status || "5.0.0", action),
  "wrapped by Exchange Online": ({ words }, action) => machine(`550 5.0.350 Remote server returned an error -> ${words}`, "5.0.350", action),
  "Exchange text, no machine part": ({ words }, action) => text([
    "From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@contoso.com>", "X-MS-Exchange-Message-Is-Ndr:", "Content-Type: text/plain; charset=utf-8", "",
    ...EXCHANGE_TEXTS[action](words),
  ]),
};
/** Rows that cannot end in their cause, each with the reason; any other row that does not is a fault. */
const EXPLAINED = {
  "insufficient-resources 5.3.3 Unrecognized command": "the facts give the same code and words of the same product to exchange-auth-failed, by version; no report tells the version",
  "protocol-error  Syntax error in parameters or arguments": "RFC 5321's own words for 501, of which the facts give one and the same to recipient-address-invalid; only the product differs, and the reply does not name it",
  "spam-content-rejected  permanent failure for one or more recipients": "Barracuda writes it around every refusal, whatever the reason (the real ones seen name other causes behind it)",
  "remote-generic-error  re:\\bgsmtp\\b": "the mark of Google's servers, no reason: 'unknown' shows their words, which may say one, instead of claiming that they say none",
  "remote-generic-error  re:community\\.mimecast\\.com/docs/DOC-1369|\\[[\\w-]{20,}\\.[a-z]{2}\\d+\\]": "the mark of Mimecast's servers, no reason: as above",
};
/** What the report says became of the message, where the row is no failure. */
const ACTIONS = { "not-an-error": "delivered", "delivery-delayed": "delayed" };

/** The table's words for an owner, where ours differ. */
const OWNERS = { "nobody-wait": "nobody", microsoft: "provider" };

const { diagnose, causes } = await loadReader();
const rows = readFileSync(table, "utf8").trim().split("\n").slice(1).map((line) => line.split("\t")).map(([code, reply, signature, , , cause, owner]) => ({ code, reply, signature, cause, owner: OWNERS[owner] ?? owner }));
const misses = [];
const right = Object.fromEntries(Object.keys(containers).map((name) => [name, 0]));

const owners = { asked: 0, agree: 0 };

for (const row of rows) {
  const replies = repliesOf(row);
  for (const [name, write] of Object.entries(containers)) {
    const wrong = [];
    for (const reply of replies) {
      const { verdicts: [verdict] = [], kind } = await diagnose(write(reply, ACTIONS[row.cause] ?? "failed"), causes, []);
      const ends = verdict ? [verdict.cause, ...verdict.wrappers] : [kind];
      // What arrived needs no card; a text without a machine part then reads as an ordinary message.
      const isRight = ends.includes(row.cause) || (row.cause === "not-an-error" && verdict === undefined);
      if (verdict?.cause === row.cause && name === "RFC 3464" && row.cause !== "not-an-error") {
        owners.asked += 1;
        owners.agree += Number(verdict.owner === row.owner);
      }
      if (!isRight) wrong.push(`${reply.words} → ${verdict?.cause ?? kind}`);
    }
    if (replies.length > 0 && wrong.length === 0) right[name] += 1;
    else misses.push({ name, row, wrong });
  }
}

const share = (part) => (100 * part) / rows.length;
console.log(`${rows.length} rows of ${causes.length} causes`);
for (const [name, count] of Object.entries(right)) console.log(`${name.padEnd(32)} ${share(count).toFixed(1)} % (${count})`);
console.log(`who must act, as the table has it  ${((100 * owners.agree) / owners.asked).toFixed(1)} % (${owners.agree} of ${owners.asked})`);

const titleOf = ({ cause, code, signature }) => `${cause} ${code} ${signature}`;
const missed = new Map(misses.map(({ row, name, wrong }) => [titleOf(row), wrong[0] ?? `${name}: no reply in test/causes fits it`]));
for (const [title, wrong] of missed) console.log(`\n${title}\n  ${wrong}\n  ${EXPLAINED[title] ?? "NOT EXPLAINED"}`);
const isSettled = [...missed.keys()].every((title) => title in EXPLAINED) && Object.keys(EXPLAINED).every((title) => missed.has(title));
if (!isSettled || Object.values(right).some((count) => share(count) < ENOUGH)) {
  console.log("\nFAILED: below the share, or what misses is not what is explained");
  process.exitCode = 1;
}
