/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openLocale } from "../../src/locales";
import type { Failure } from "../../src/taskpane/finding";
import { Failed } from "../../src/taskpane/Notice/Notice";
import { acting } from "./fakes";
// What comes late comes at once.
import "../../src/locales/en/reply.json";
import "../../src/locales/sv/reply.json";
import "../../src/taskpane/Notice/HowToAttach";

async function renderFailed(failure: unknown, language = "en") {
  const locale = await openLocale(language);
  const view = render(<Failed failure={failure as Failure} tryAgain={undefined} locale={locale} />);
  await acting(() => undefined);
  return view;
}

const text = () => screen.getByRole("region").textContent!;

describe("what came in place of the message", () => {
  test.each([
    ["a picture", { kind: "unreadable", reason: "picture" }, /^It's a picture/, /pictures can't be read here\. Nobody has done anything wrong/],
    ["a document", { kind: "unreadable", reason: "document" }, /^It's a document/, /documents can't be read here\. Nobody has done anything wrong/],
    ["some other file", { kind: "unreadable", reason: "binary" }, /some other kind of file/, /Pictures and documents can't be read here/],
  ])("is said of %s without blame, with the way to the message itself", async (_what, failure, first, kind) => {
    await renderFailed(failure);
    expect(screen.getByText(first)).toBeTruthy();
    expect(screen.getByText(kind)).toBeTruthy();
    expect(text()).toMatch(/^To find out why a message came back, we need the report itself\.[^]*Ctrl\+Alt\+F[^]*Gmail/);
  });

  test.each([["refused", "too-large"], ["refused", "not-readable"], ["unreadable", "empty"], ["unreadable", "outlook-file"]])("is no matter where something else is wrong (%s, %s)", async (kind, reason) => {
    await renderFailed({ kind, reason });
    expect(screen.queryByRole("region")).toBeNull();
  });

  test("has its words in Swedish, and the instructions in the language that is chosen", async () => {
    const user = userEvent.setup();
    await renderFailed({ kind: "unreadable", reason: "picture" }, "sv");
    expect(screen.getByText(/bilder går inte att läsa här\. Ingen har gjort fel/)).toBeTruthy();
    expect(text()).toMatch(/^För att ta reda på/);
    await acting(() => void user.selectOptions(screen.getByLabelText("Instruktionernas språk"), "en"));
    expect(text()).toMatch(/^To find out why/);
    expect(screen.getByText(/bilder går inte att läsa här/)).toBeTruthy();
  });
});
