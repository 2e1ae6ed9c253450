const PLAIN_HOST = /^[a-z\d.-]{1,253}(?::\d{1,5})?$/;

/** An https page as the browser will open it; undefined for whatever else an address can be: other schemes, names and passwords, hosts that are not written as DNS has them. */
export function httpsLink(address: string): string | undefined {
  const url = parsed(address);
  if (url?.protocol !== "https:" || url.username !== "" || url.password !== "" || !PLAIN_HOST.test(url.host)) return undefined;
  // What the browser makes of it begins as it is written: nothing was left out, decoded or translated on the way to the host.
  return address.toLowerCase().startsWith(`https://${url.host}`) ? url.href : undefined;
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
