/** How long a browser may take to begin with a file, in milliseconds: until then its address has to hold. */
const BEGINS_WITHIN = 60_000;

/** Asks the browser to save this. Whether it does, nobody is told: several clients quietly don't. */
export function download(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), BEGINS_WITHIN);
}
