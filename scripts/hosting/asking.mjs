// How a server is asked, and what is said where no answer comes.

/** @type {import("./asking.mjs").asking} */
export const asking = (origin, asked) => async (path, { method = "GET", headers = {} } = {}) => {
  const answer = await fetch(origin + path, { method, headers, redirect: "manual" });
  asked.set(path, answer.status);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: bytes.toString("utf8"), bytes };
};

const UNTRUSTED = /^(?:UNABLE_TO_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|CERT_UNTRUSTED)/;

/** @type {import("./asking.mjs").explained} */
export function explained({ message, cause }) {
  const said = [message, cause?.message].filter(Boolean).join(": ");
  if (!UNTRUSTED.test(cause?.code ?? "")) return said;
  return `${said}\nNode does not trust the certificate. If your organisation's own authority issued it, name that authority's certificate (PEM) in the environment variable
NODE_EXTRA_CA_CERTS and ask again. Else the server may send its certificate without the intermediate ones, and phones will not trust it either.`;
}
