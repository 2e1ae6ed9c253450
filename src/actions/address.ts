const LONGEST_ADDRESS = 320;
const LONGEST_DOMAIN = 253;
const ATOM = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]{1,64}$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;
const ASCII_LABEL = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

/** Whether mail could be sent to it: one @, a domain with a dot, and no character that has no place in an address. */
export function isAddress(address: string): boolean {
  if (address.length > LONGEST_ADDRESS) return false;
  const [local = "", domain = "", ...more] = address.split("@");
  return more.length === 0 && local.split(".").every((atom) => ATOM.test(atom)) && isMailDomain(domain);
}

/** Whether mail could go to it: letters of any script, as addresses may have them today, and at least one dot. */
export function isMailDomain(domain: string): boolean {
  return isDomainOf(LABEL, domain);
}

/** Whether it is a host's name as DNS has it, with a dot; an IP address is none. */
export function isPlainDomain(domain: string): boolean {
  return isDomainOf(ASCII_LABEL, domain);
}

function isDomainOf(label: RegExp, domain: string): boolean {
  const labels = domain.length > LONGEST_DOMAIN ? [] : domain.split(".");
  return labels.length > 1 && labels.every((one) => label.test(one)) && /^(?!\d+$).{2}/.test(labels.at(-1)!);
}
