import type { Cause } from "../cause";

export const connectionRefused = {
  id: "connection-refused",
  owner: "recipient-admin",
  permanence: "depends",
  reached: "reply",
  outcome: "undeliverable",
  signatures: [
    { words: "Socket error code 10061", codes: ["4.4.316", "5.4.316"], generator: "Exchange Online" },
    { pattern: /\bConnection refused ?\[Message=Socket error code 10061\]/i, codes: ["4.4.316"], generator: "Exchange Online" },
    { pattern: /\bMessage expired, connection refused ?\(?Socket error code 10061\)?/i, codes: ["5.4.316"], generator: "Exchange Online" },
    { words: "4.4.316 Connection refused", codes: ["4.4.316"], generator: "Exchange Online" },
    { words: "Message expired, connection refused", codes: ["5.4.316"], generator: "Exchange Online" },
    { words: "Winsock error code: 10061", codes: ["4.4.0", "4.4.1"], generator: "Exchange Server" },
    { pattern: /\bconnect to \S{1,255}\[[\w.:]{1,64}\]:\d{1,5}: Connection refused/i, codes: ["4.4.1"], generator: "Postfix" },
    { words: ":25: Connection refused", codes: ["4.4.1"], generator: "Postfix" },
    { words: "Deferred: Connection refused by", codes: [], generator: "sendmail" },
  ],
  phrases: [
    // Servers that answer, and say no to one sender, may use the same word: they give a reason (see `unless`).
    /\bconnection(?: attempt)?(?: to \S{1,255})? (?:was |has been |is |got )?(?:actively )?refused\b/i,
    /\b(?:actively refused|refused (?:the |our )?(?:TCP |SMTP )?connection)\b/i,
    /\b(?:socket|winsock|TCP|connect)(?:\/IP)? error(?: code)?:? ?\(?10061\b/i,
    /\bECONNREFUSED\b/i,
    /\bport 25\b.{0,40}\b(?:is |was )?(?:closed|refused)\b/i,
    /\bconnect(?:ion)? (?:failed|error): refused\b/i,
  ],
  unless: /\btoo many\b|\b(?:rate|connection) limit|\bblock(?:ed|list|ing)\b|\bblack ?list|\bspam\b|\bpolicy\b|\breputation\b|\b(?:access|relay|relaying) denied\b|\bnot (?:allowed|permitted|authori[sz]ed)\b|\bgr[ea]y-?list|\breverse\b|\bPTR\b|\brefused by (?:\w{1,20} ){0,2}(?:filter|list|rule)|\byour (?:IP|host|server|domain)\b/i,
  codes: ["x.4.316"],
} as const satisfies Cause;
