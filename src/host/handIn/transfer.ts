/** What a drop or a paste brings. It has to be taken out at once: afterwards the browser empties the transfer. */
export type Brought =
  | { readonly kind: "files"; readonly files: readonly File[] }
  | { readonly kind: "words"; readonly text: string; readonly html: string }
  | { readonly kind: "nothing" };

export function broughtBy(transfer: DataTransfer): Brought {
  const files = [...transfer.files];
  const text = transfer.getData("text/plain");
  const html = transfer.getData("text/html");
  const hasWords = (text + html).trim() !== "";

  // What is copied from Outlook's own editor, or a picture that is dragged, comes as a picture file too.
  const kept = hasWords ? files.filter(({ type }) => !/^(?:image|audio|video)\//.test(type)) : files;
  if (kept.length > 0) return { kind: "files", files: kept };
  return hasWords ? { kind: "words", text, html } : { kind: "nothing" };
}
