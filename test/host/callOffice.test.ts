import { callOffice } from "../../src/host/callOffice";
import { installOffice } from "./fakeOutlook";

beforeAll(() => installOffice());
afterEach(() => jest.useRealTimers());

const answer = (result: unknown) => (done: (result: never) => void) => done(result as never);

test("resolves with the value", async () => {
  await expect(callOffice("read", answer({ status: "succeeded", value: "words" }))).resolves.toBe("words");
});

test("rejects with Outlook's code", async () => {
  const call = callOffice("read", answer({ status: "failed", error: { code: 9020, message: "internal" } }));
  await expect(call).rejects.toMatchObject({ name: "OfficeError", call: "read", code: 9020, message: "read failed (9020): internal" });
});

test.each([new Error("Elevated permission is required"), "Elevated permission is required"])("rejects when the call throws %p", async (thrown) => {
  const call = callOffice("read", () => {
    throw thrown;
  });
  await expect(call).rejects.toMatchObject({ code: "threw", message: "read failed (threw): Elevated permission is required", cause: thrown });
});

test("rejects after 8 seconds when Outlook never answers, and a late answer changes nothing", async () => {
  jest.useFakeTimers();
  let done: (result: never) => void = () => undefined;
  const settled = jest.fn();
  const call = callOffice("read", (callback) => (done = callback as typeof done)).catch(settled);

  await jest.advanceTimersByTimeAsync(7_999);
  expect(settled).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  done({ status: "succeeded", value: "late" } as never);
  await call;
  expect(settled).toHaveBeenCalledWith(expect.objectContaining({ code: "timeout" }));
});

test("leaves no timer behind", async () => {
  jest.useFakeTimers();
  await callOffice("read", answer({ status: "succeeded" }));
  await callOffice("read", answer({ status: "failed", error: {} })).catch(() => undefined);
  await callOffice("read", () => { throw new Error(); }).catch(() => undefined);
  expect(jest.getTimerCount()).toBe(0);
});

test("rejects when Outlook fails without saying why", async () => {
  await expect(callOffice("read", answer({ status: "failed" }))).rejects.toMatchObject({ code: "unnamed" });
});
