/** What the add-in's page must know of its host before its first message. */
export interface Hosting {
  readonly page: string;
  readonly conversation: string;
  readonly control: string;
  readonly locale: string;
  /** Our own addition, read by the layer of newer members only: Office.context.officeTheme at the start. */
  readonly theme: string | undefined;
}

/** Address and name of the frame from which office.js learns who hosts it. */
export function frameAddress({ page, conversation, control, locale, theme }: Hosting): { readonly src: string; readonly name: string } {
  const host = ["Outlook", "Web", "16.01", locale, crypto.randomUUID(), "", "", "0"].join("$");
  const ours = theme ? `&officeTheme=${theme}` : "";
  // The library reads _xdm_Info to the end of the fragment, so nothing may follow it.
  const channel = [conversation, control, location.origin].join("|");
  return { src: `${page}?_host_Info=${host}${ours}#&_xdm_Info=${channel}`, name: `_xdm_${control}_${conversation};` };
}
