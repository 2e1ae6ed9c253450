import type { AddIn } from "../host/options";
import { SimulatedOutlook } from "../host/outlook";
import { reader } from "../host/startup";
import { refusal } from "../host/told";
import { isReport } from "../mail/message";
import { idOf, simulatorOf } from "./api";
import { Desk } from "./desk";
import { byId } from "./dom";
import { wireDrag } from "./drag";
import { FaultMenu } from "./faultMenu";
import { wireFiles } from "./files";
import { Forms } from "./forms";
import { MessageList } from "./list";
import { Menu } from "./menu";
import { Notice } from "./notice";
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
  outlook.state.roamingSettings = query.roamingSettings;
  for (const [key, fault] of query.faults) outlook.state.faults.set(key, fault);
  outlook.receive(await loadSamples());

  const pane = new TaskPane(outlook, `${paneOrigin}/taskpane.html`);
  const desk = new Desk(outlook, pane);
  const menu = new Menu(desk);
  const list = new MessageList(outlook, (ids) => desk.select(ids));
  const parts = [menu, new FaultMenu(desk), list, new ReadingPane(outlook), new Forms(outlook), pane, new Notice(outlook)];
  outlook.onChange = () => {
    drawFrame(outlook);
    for (const part of parts) part.draw();
  };

  showIcon();
  wireFiles(outlook, (id) => desk.open(id));
  wireDrag(outlook);

  desk.open(firstToOpen(outlook, query));
  menu.showWidth(query.width);
  pane.show();
  window.simulator = simulatorOf(desk);
}

function firstToOpen(outlook: SimulatedOutlook, { open }: Start): string | undefined {
  if (open === "nothing") return undefined;
  if (open) return idOf(outlook, open);
  const { mailbox } = outlook.state;
  return (mailbox.find(isReport) ?? mailbox[0])?.id;
}

/** As the manifests have it, in English where they have nothing else. */
const BUTTON: Readonly<Record<AddIn, Readonly<Record<"en" | "sv", string>>>> = {
  user: { en: "Why did it bounce?", sv: "Varför studsade det?" },
  helpdesk: { en: "Helpdesk: explain bounces", sv: "Helpdesk: förklara studsar" },
};

/** What stands around list and message: the theme, and whether the add-in may run here. */
function drawFrame({ state }: SimulatedOutlook): void {
  const { addIn, locale, profile, shared } = state.options;
  document.documentElement.dataset.theme = state.theme;
  document.documentElement.dataset.outlook = profile.name;
  byId("which", HTMLElement).textContent = profile.name === "plain" ? "" : profile.label;
  byId("reader", HTMLElement).textContent = shared ? `${reader.name} in a shared mailbox` : reader.name;
  byId("add-in-label", HTMLElement).textContent = BUTTON[addIn][locale.startsWith("sv") ? "sv" : "en"];
  const reason = refusal(state);
  byId("add-in", HTMLButtonElement).disabled = reason !== undefined;
  byId("not-activated", HTMLElement).textContent = reason ?? "";
}

/** The add-in's own icon, from where the add-in is; without it the button has only its words. */
function showIcon(): void {
  const icon = byId("add-in-icon", HTMLImageElement);
  icon.addEventListener("error", () => icon.remove());
  icon.src = `${paneOrigin}/assets/icon-32.png`;
}

void start();
