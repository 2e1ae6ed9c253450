import { headersFor, kindOf } from "../../../scripts/hosting/policy.mjs";
import { siteFrom } from "../../../scripts/site/site.mjs";
import { Dispatch } from "../../../src/simulator/wire/names";
import { paneFrame } from "../matrix/paneFrame";
import { visitTabs } from "../outlook";
import { openMessage, receive, shown } from "../person";
import { callingHome, callingMarks, foundIn } from "./marks";
import { Room, type Watched } from "./room";
import { storedIn } from "./traces";
import type { HeadersOf } from "./wire";

jest.setTimeout(120_000);

/** Where the office.js of 2022 sends its telemetry (AWTLogManager._config.collectorUri in telemetry/oteljs_agave.debug.js). */
const COLLECTOR = "browser.pipe.aria.microsoft.com";
/** Of a host on the web office.js sends it up to version 16.0.99999 (canSendToAria in the same file). */
const SENDING = "16.0.15000.0";

let room: Room;
beforeAll(async () => { room = await Room.enter(); });
afterAll(() => room.leave());

/** The headers of hosting/, for a site where the simulated Outlook is one that may show the pane, and office.js lives beside it. */
function hosted(): HeadersOf {
  const { paneUrl, url } = room.servers;
  const headers = headersFor({ ...siteFrom(), origin: paneUrl, officeJs: `${paneUrl}/office-js/office.js`, ancestors: [url] });
  return ({ origin, pathname }) => (origin === paneUrl && !pathname.startsWith("/office-js/") ? headers[kindOf(pathname) ?? "otherwise"] : {});
}

const attempts = ({ wire }: Watched) => wire.sent.filter(({ url }) => url.startsWith(COLLECTOR));
const stopped = async ({ page }: Watched): Promise<readonly string[]> => (await paneFrame(page)).evaluate(() => window.stopped!);

/** Uses the pane, so that there is something to count. */
async function use(watched: Watched): Promise<void> {
  await shown(watched);
  expect((await receive(watched, "received.eml", callingHome)).state).toBe("card");
  await visitTabs(watched.pane);
  expect((await openMessage(watched, "exo-mailbox-full")).state).toBe("card");
}

async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; !(await isSo()); tries += 1) {
    if (tries === 150) throw new Error(`Nothing came of it: ${what}.`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

test.each([SENDING, "15.20.9343.12", "0.1"])("without a policy, office.js sends its telemetry to Microsoft in a host that calls itself %s, with nothing of a message", async (version) => {
  const watched = await room.open(`open=ordinary-question&version=${version}`);
  const bodies: string[] = [];
  watched.context.on("request", (request) => new URL(request.url()).hostname === COLLECTOR && bodies.push(`${request.url()}\n${request.postDataBuffer()?.toString("latin1") ?? ""}`));
  await use(watched);
  await until(() => attempts(watched).length > 0 && bodies.length > 0, "an attempt");
  expect(attempts(watched)[0]).toMatchObject({ method: "CONNECT", url: `${COLLECTOR}:443` });
  // It is office.js's telemetry, and can be read.
  expect(bodies.join("\n")).toMatch(/office_extensibility_officejs_/i);
  expect(foundIn(bodies.join("\n"), callingMarks)).toEqual([]);
  expect((await storedIn(await paneFrame(watched.page), watched.context)).cookies).toEqual([]);
  await watched.close();
});

test("with the policy that an admin's server sends, the browser stops it, nothing leaves, and the pane works all the same", async () => {
  const watched = await room.open(`open=ordinary-question&version=${SENDING}`, hosted());
  await use(watched);
  await until(async () => (await stopped(watched)).length > 0, "a violation");
  // Long enough for it to try again, and for its beacons when the page goes.
  await watched.page.waitForTimeout(4_000);
  const violations = new Set((await stopped(watched)).map((line) => line.split("?")[0]));
  expect([...violations]).toEqual([`connect-src https://${COLLECTOR}/Collector/3.0/`]);
  const { cookies, other } = await storedIn(await paneFrame(watched.page), watched.context);
  expect([cookies, other]).toEqual([[], []]);
  await watched.page.goto("about:blank");
  await watched.page.waitForTimeout(1_000);
  expect(watched.wire.sent.filter(({ url }) => !url.startsWith(room.servers.paneUrl) && !url.startsWith(room.servers.url))).toEqual([]);
  await watched.close();
});

test("an Outlook that takes the telemetry itself is given counts, and nothing of a message", async () => {
  const watched = await room.open("open=ordinary-question&telemetry=outlook");
  await use(watched);
  const told = () => watched.page.evaluate((dispatch) => window.heard!.filter((words) => words.includes(`"DispatchId":${dispatch}`)), Dispatch.logTelemetry);
  await until(async () => (await told()).length > 0, "a word to Outlook");
  expect((await told()).join("\n")).toContain("Office.Extensibility.OfficeJs");
  expect(foundIn((await told()).join("\n"), callingMarks)).toEqual([]);
  expect(attempts(watched)).toEqual([]);
  await watched.close();
});
