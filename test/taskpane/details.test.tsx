/** @jest-environment jsdom */
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Card, ReportDiagnosis } from "../../src/cards";
import { groupVerdicts } from "../../src/cards/group";
import { causes, type CauseId } from "../../src/causes";
import { diagnose } from "../../src/core/diagnose";
import { openLocale } from "../../src/locales";
import { LateDetails } from "../../src/taskpane/Details/LateDetails";
import { durationText } from "../../src/taskpane/Details/times";
import { acting, card, report as bareReport } from "./fakes";
// What comes late comes at once.
import "../../src/locales/en/details.json";
import "../../src/locales/sv/details.json";
import "../../src/taskpane/Details/Details";

type Verdicts = ReportDiagnosis["verdicts"];

async function sample(name: string): Promise<ReportDiagnosis> {
  const diagnosis = await diagnose<CauseId>(readFileSync(join(__dirname, `../../src/simulator/mailbox/${name}.eml`)), causes, ["contoso.com"]);
  if (!("verdicts" in diagnosis)) throw new Error(diagnosis.kind);
  return diagnosis;
}

async function open(diagnosis: ReportDiagnosis, more: Partial<Card> = {}, language = "en") {
  const id = groupVerdicts(diagnosis.verdicts)[0]?.key ?? "none";
  const view = render(<LateDetails card={card({ id, ...more })} diagnosis={diagnosis} locale={await openLocale(language)} />);
  await acting(() => undefined);
  return view;
}

const headings = () => screen.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent);
const section = (title: string) => within(screen.getByRole("heading", { level: 4, name: title }).parentElement!);
const withAttempts = (diagnosis: ReportDiagnosis, count: number): ReportDiagnosis => ({
  ...diagnosis, verdicts: diagnosis.verdicts.map((verdict) => ({ ...verdict, attempts: Array.from({ length: count }, (_, at) => ({ at: `${count - at}`, words: `try ${count - at}.` })) })),
});

test.each([
  ["en", ["What the server said", "Who said it", "Attempts to deliver it", "The way of the message", "Checks on the original message", "All recipients in the report"]],
  ["sv", ["Vad servern sa", "Vem som säger det", "Försök att leverera det", "Meddelandets väg", "Kontroller av det ursprungliga meddelandet", "Alla mottagare i rapporten"]],
])("in %s each section has its heading", async (language, titles) => {
  await open(await sample("seed-expired-proxy"), { outcome: "expired" }, language);
  expect(headings()).toEqual(titles);
});

test("what the report does not tell is left out, and a look-up has the words alone", async () => {
  await open(bareReport).then(({ unmount }) => {
    expect(headings()).toEqual(["What the server said", "Who said it"]);
    unmount();
  });
  await open(await sample("seed-expired-proxy"), { standing: "look-up" });
  expect(headings()).toEqual(["What the server said"]);
});

test("who said it is told in terms and their meanings", async () => {
  await open(await sample("seed-expired-proxy"), { outcome: "expired" });
  const { getAllByRole, getByText } = section("Who said it");
  expect(getAllByRole("term").map(({ textContent }) => textContent)).toEqual(["Tried to reach", "Report written by", "What vouches for the report"]);
  expect(getByText("Exchange Online")).toBeTruthy();
  expect(getByText("X-MS-Exchange-Organization-AuthAs: Internal").tagName).toBe("BDI");
});

test("the way tells its times by the reader's clock, and what each hop took", async () => {
  await open(await sample("exo-mailbox-full"));
  const { getAllByRole, getByText, queryByText } = section("The way of the message");
  const [, second] = getAllByRole("listitem");
  expect(second!.textContent).toMatch(/^AS8PR97MB7341\.eurprd97\.prod\.outlook\.com →to DB9PR97MB8810\.eurprd97\.prod\.outlook\.com.*:51:04.* · \+2 sec$/);
  expect(second!.querySelector("time")!.dateTime).toBe("2026-11-19T10:51:04.000Z");
  expect(getByText("Times are in your own time zone.")).toBeTruthy();
  expect(queryByText(/stand here as the report has them/)).toBeNull();
});

test("a check is explained, without the rest of its header", async () => {
  await open(await sample("exo-mailbox-full"));
  const { getAllByRole, getAllByText, queryByText } = section("Checks on the original message");
  const [spf, , , compauth, dkim] = getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(spf).toBe("spf=pass contoso.comThat domain allows the sending server to send for it.");
  expect(compauth).toBe("compauth=passThe check passed.");
  expect(dkim).toBe("dkim=noneThe message carried no signature.");
  expect(getAllByText("Checked by a server that gives no name")).toHaveLength(2);
  expect(queryByText(/198\.51\.100\.92/)).toBeNull();
});

test("of many attempts the first and the last are there, and the others when somebody opens them", async () => {
  await open(withAttempts(await sample("seed-expired-proxy"), 20));
  const { getByText, queryByText, getAllByText } = section("Attempts to deliver it");
  expect(getAllByText(/^try /).map(({ textContent }) => textContent)).toEqual([1, 2, 3, 4, 5, 16, 17, 18, 19, 20].map((at) => `try ${at}.`));
  // Outlook's own way with the Tab key goes by this.
  expect(getByText("10 more attempts").tabIndex).toBe(0);
  await userEvent.click(getByText("10 more attempts"));
  await waitFor(() => expect(getAllByText(/^try /)).toHaveLength(20));
  expect(getAllByText(/^try /)[5]!.textContent).toBe("try 6.");
  await userEvent.click(getByText("10 more attempts"));
  await waitFor(() => expect(queryByText("try 6.")).toBeNull());
});

test("eleven attempts are shown as they are: one alone is not worth folding", async () => {
  await open(withAttempts(await sample("seed-expired-proxy"), 11));
  const { getAllByText } = section("Attempts to deliver it");
  expect(getAllByText(/^try /)).toHaveLength(11);
});

test("of 500 recipients 20 are drawn, the rest when somebody opens them", async () => {
  const diagnosis = await sample("seed-expired-proxy");
  const [verdict] = diagnosis.verdicts;
  const verdicts: Verdicts = Array.from({ length: 500 }, (_, at) => ({ ...verdict!, address: `kim${at}@fabrikam.com` }));
  await open({ ...diagnosis, verdicts });
  const { getAllByRole, getByText } = section("All recipients in the report");
  expect(getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(Array.from({ length: 20 }, (_, at) => `kim${at}@fabrikam.comGiven up after several tries · 550 4.4.7`));
  await userEvent.click(getByText("480 more recipients"));
  await waitFor(() => expect(getAllByRole("listitem")).toHaveLength(500));
});

test("whatever a report writes stays words", async () => {
  const diagnosis = await sample("seed-expired-proxy");
  const evil = "<img src=x onerror=alert(1)>\u202e https://evil.example/";
  const verdicts: Verdicts = diagnosis.verdicts.map((verdict) => ({ ...verdict, address: evil, remoteMta: evil, attempts: [{ at: evil, server: evil, words: evil.repeat(2000) }] }));
  const original = { ...diagnosis.report.original, hops: [{ from: evil, by: evil, at: evil }], authentication: [`${evil}; dkim=pass header.d=${evil}`] };
  const { container } = await open({ ...diagnosis, verdicts, report: { ...diagnosis.report, reportingMta: evil, original, provenance: { kind: "vouched", by: evil, place: { in: "header", field: evil } } } });
  expect(container.querySelector("img, a, script")).toBeNull();
  expect(container.textContent).not.toContain("\u202e");
  for (const told of within(container).getAllByText(/evil\.example/)) expect(told.tagName).toBe("BDI");
});

test.each([[0, "0 sec"], [3, "3 sec"], [60, "1 min"], [7500, "2 hr 5 min"], [7205, "2 hr"], [90_000, "1 day 1 hr"], [400_000_000, "4,629 days 15 hr"]])("%d seconds are %s", (seconds, text) => expect(durationText(seconds, "en")).toBe(text));
