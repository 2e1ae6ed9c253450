/** Domains of mailbox providers with very many addresses: what stands here is right as it is. */
export const popularDomains: readonly string[] = [
  "gmail.com", "googlemail.com", "yahoo.com", "hotmail.com", "outlook.com", "icloud.com", "protonmail.com",
  "yahoo.co.uk", "yahoo.co.in", "yahoo.co.jp", "yahoo.ca", "yahoo.de", "yahoo.es", "yahoo.fr", "yahoo.it", "yahoo.se", "yahoo.com.br",
  "hotmail.co.uk", "hotmail.de", "hotmail.dk", "hotmail.es", "hotmail.fr", "hotmail.it", "hotmail.nl", "hotmail.no", "hotmail.se",
  "outlook.de", "outlook.dk", "outlook.es", "outlook.fr", "outlook.it", "outlook.jp",
  "comcast.net", "verizon.net", "btinternet.com", "bellsouth.net", "sbcglobal.net", "bredband.net",
  "aol.com", "att.net", "cox.net", "gmx.com", "gmx.de", "gmx.net", "libero.it", "live.com", "live.se", "mac.com", "mail.com", "mail.ru", "me.com",
  "msn.com", "naver.com", "orange.fr", "proton.me", "qq.com", "sky.com", "t-online.de", "telia.com", "web.de", "yandex.ru", "ymail.com", "zoho.com",
];

/** Domains of others that are one slip away from a popular one, and right all the same. */
export const lookAlikeDomains: readonly string[] = ["cloud.com", "email.com", "googlemail.de", "yahoo.co.id", "yahoo.co.kr"];

/** Endings that no domain has, by the one that is meant. */
const slips: Readonly<Record<string, string>> = {
  com: "c0m ccom cim clm cmo coim comm comn con coom copm cpm dom nom ocm vom xom",
  net: "ent met ner net1 nett ney nte",
  org: "0rg ogr ord orf orgg prg rog",
};

export const endingSlips: ReadonlyMap<string, string> = new Map(Object.entries(slips).flatMap(([meant, typed]) => typed.split(" ").map((slip): [string, string] => [slip, meant])));
