import type { SimulatedOutlook } from "../host/outlook";
import { byId } from "./dom";
import { readFile } from "./samples";

const isMessageFile = ({ name }: File) => name.toLowerCase().endsWith(".eml");

/** One's own .eml files come into the list by the file button, or by dropping them on the list. They stay in this page. */
export function wireFiles(outlook: SimulatedOutlook, open: (id: string) => void): void {
  const input = byId("own-files", HTMLInputElement);
  const list = byId("messages", HTMLUListElement).parentElement!;
  const take = (files: Iterable<File>) => void receive(outlook, [...files], open);

  input.addEventListener("change", () => {
    take(input.files ?? []);
    input.value = "";
  });
  // Dropped anywhere else, a file would take the place of the page.
  for (const type of ["dragover", "drop"] as const) {
    document.addEventListener(type, (event) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    });
  }
  list.addEventListener("drop", (event) => take(event.dataTransfer?.files ?? []));
}

async function receive(outlook: SimulatedOutlook, files: readonly File[], open: (id: string) => void): Promise<void> {
  const read = await Promise.all(files.filter(isMessageFile).map(async (file) => readFile(file.name, await file.arrayBuffer())));
  const messages = read.filter((message) => message !== undefined);
  byId("status", HTMLElement).textContent = messages.length < files.length ? "Only .eml files can be opened here." : "";
  const first = messages[0];
  if (!first) return;
  outlook.receive(messages);
  open(first.id);
}
