/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openLocale } from "../../src/locales";
import { Disclosure } from "../../src/taskpane/Disclosure/Disclosure";
import { Late } from "../../src/taskpane/Late/Late";

test("a part that cannot be fetched is fetched again when asked to", async () => {
  const load = jest.fn(async () => "the part").mockRejectedValueOnce(new Error("offline"));
  render(<Late load={load} problem="It couldn't be fetched." locale={await openLocale("en")}>{(part) => <p>{part}</p>}</Late>);
  expect((await screen.findByRole("alert")).textContent).toContain("It couldn't be fetched.");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("the part")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

describe("a disclosure", () => {
  const button = () => screen.getByRole("button", { name: "More" });

  test("is a heading whose button opens and closes what is below", async () => {
    render(<Disclosure title="More" level={4}><p>content</p></Disclosure>);
    expect(screen.getByRole("heading", { level: 4, name: "More" }).contains(button())).toBe(true);
    expect([button().getAttribute("aria-expanded"), screen.queryByText("content")]).toEqual(["false", null]);
    button().focus();
    await userEvent.keyboard("{Enter}");
    expect(button().getAttribute("aria-expanded")).toBe("true");
    expect(document.getElementById(button().getAttribute("aria-controls")!)!.contains(screen.getByText("content"))).toBe(true);
    await userEvent.keyboard(" ");
    expect(screen.queryByText("content")).toBeNull();
  });

  test("may be open at first", () => {
    render(<Disclosure title="More" level={3} initiallyOpen><p>content</p></Disclosure>);
    expect(screen.getByText("content")).toBeTruthy();
  });
});
