/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { Reader } from "../../src/reader/reader";
import { acting, fakeHost, fakeReader, message } from "./fakes";

const mockHost = fakeHost(message("A"));
const mockReader = fakeReader();
jest.mock("../../src/host/openHost", () => ({ openHost: () => mockHost }));
jest.mock("../../src/reader/openReader", () => ({ openReader: (): Reader => mockReader }));

const drawnIn = (): string => document.documentElement.lang;
const whatStands = (): HTMLElement => screen.getByRole("main");

test("the page speaks the language that was chosen, and Outlook's otherwise; what it shows lives on, and nothing is read again", async () => {
  document.body.innerHTML = '<div id="root"></div>';
  const understand = jest.spyOn(mockReader, "understand");
  const prepare = jest.spyOn(mockReader, "prepare");
  Object.defineProperty(globalThis, "fetch", { value: async () => ({ ok: false, status: 404 }), configurable: true });
  mockHost.keptSettings = { language: "sv" };
  await acting(() => void import("../../src/taskpane/index"));
  await acting(() => mockHost.answer("A"));
  expect(drawnIn()).toBe("sv");
  expect(screen.getAllByText(/Läs en annan studs/).length).toBeGreaterThan(0);
  const [page, { turn }] = [whatStands(), { ...whatStands().dataset }];

  mockHost.keptSettings = { language: "auto" };
  await acting(() => mockHost.start(message("A")));
  expect(drawnIn()).toBe("en");
  expect(screen.getAllByText(/Read another bounce/).length).toBeGreaterThan(0);
  expect([whatStands(), whatStands().dataset["turn"]]).toEqual([page, turn]);
  expect([mockHost.asked, understand.mock.calls.length]).toEqual([["A"], 1]);
  expect(prepare.mock.calls).toEqual([["sv"], ["en"]]);
});
