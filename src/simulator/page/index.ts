import { SimulatedOutlook } from "../host/outlook";
import { activates, find } from "../host/state";
import { reader } from "../host/startup";
import { isReport } from "../mail/message";
import { idOf, simulatorOf } from "./api";
import { byId } from "./dom";
import { wireDrag } from "./drag";
import { wireFiles } from "./files";
import { Forms } from "./forms";
import { MessageList } from "./list";
import { wireMenu, wireWidth } from "./menu";
import { TaskPane } from "./pane";
import { readQuery } from "./query";
import type { Start } from "./query";
import { ReadingPane } from "./reading";
import { loadSamples } from "./samples";

const paneOrigin = document.querySelector<HTMLMetaElement>("meta[name=pane-origin]")?.content ?? "";

async function start(): Promise<void> {
  const query = readQuery(location.search);
  const outlook = new SimulatedOutlook(query.options);
  outlook.state.theme = query.theme;
  for (const [key, fault] of query.faults) outlook.state.faults.set(key, fault);
  outlook.receive(await loadSamples());

  const pane = new TaskPane(outlook, `${paneOrigin}/taskpane.html`);
  const open = (id: string | undefined) => {
    if (id !== outlook.state.openId && !pane.isPinned) pane.hide();
    outlook.open(id);
  };
  const parts = [new MessageList(outlook, open), new ReadingPane(outlook), new Forms(outlook)];
  outlook.onChange = () => {
    drawFrame(outlook);
    for (const part of parts) part.draw();
  };

  byId("reader", HTMLElement).textContent = reader.name;
  showIcon();
  wireMenu(outlook, pane, () => open(undefined));
  wireWidth(pane, query.width);
  wireFiles(outlook, open);
  wireDrag(outlook);

  outlook.open(firstToOpen(outlook, query));
  pane.show();
  window.simulator = simulatorOf(outlook, open);
}

function firstToOpen(outlook: SimulatedOutlook, { open }: Start): string | undefined {
  if (open === "nothing") return undefined;
  if (open) return idOf(outlook, open);
  const { mailbox } = outlook.state;
  return (mailbox.find(isReport) ?? mailbox[0])?.id;
}

/** As the manifest has it. */
const BUTTON: Readonly<Record<string, string>> = { sv: "Varför studsade det?" };

/** What stands around list and message: the theme, and whether the add-in may run here. */
function drawFrame({ state }: SimulatedOutlook): void {
  document.documentElement.dataset.theme = state.theme;
  byId("theme", HTMLSelectElement).value = state.theme;
  byId("add-in-label", HTMLElement).textContent = BUTTON[state.options.locale.slice(0, 2)] ?? "Why did it bounce?";
  const message = find(state, state.openId);
  const isActive = !message || activates(state, message);
  byId("add-in", HTMLButtonElement).disabled = !isActive;
  byId("not-activated", HTMLElement).hidden = isActive;
}

/** The add-in's own icon, from where the add-in is; without it the button has only its words. */
function showIcon(): void {
  const icon = byId("add-in-icon", HTMLImageElement);
  icon.addEventListener("error", () => icon.remove());
  icon.src = `${paneOrigin}/assets/icon-32.png`;
}

void start();
