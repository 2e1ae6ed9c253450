import type { Cause } from "../cause";

export const virusDetected = {
  id: "virus-detected",
  owner: "sender",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "email rejected due to security policies", codes: [], generator: "Mimecast" },
    { words: "This message contains a virus (", codes: [], generator: "Exim" },
    { words: "This message was detected as possible malware", codes: [], generator: "Exim" },
    { words: "virus found: \"", codes: ["5.7.1"], generator: "Rspamd" },
    { words: "detected by ClamAV", codes: ["5.7.1"], generator: "ClamAV" },
    { pattern: /\bid=[\w./-]{1,60},? - (?:INFECTED|VIRUS)\b/i, codes: ["5.7.0", "5.7.1"], generator: "amavisd" },
    { pattern: /\bvirus(?: infected)? (?:message )?(?:found|detected|rejected)\b/i, codes: [], generator: "any server" },
    { pattern: /\bIB705\b/i, codes: [], generator: "GoDaddy" },
  ],
  phrases: [
    /\b(?:(?:anti-?)?virus|malware|trojan|worm|ransomware|malicious (?:code|content|software|attachments?|files?))(?:es)?\b.{0,60}\b(?:found|detected|rejected|blocked|discovered|identified|refused|suspected)\b/i,
    /\b(?:found|detected|identified|discovered|rejected|blocked|refused|suspected)\b.{0,40}\b(?:(?:anti-?)?virus|malware|trojan|ransomware|malicious (?:code|content|software|attachments?|files?))(?:es)?\b/i,
    /\b(?:contain(?:s|ed|ing)?|carr(?:ies|ied|ying)|includ(?:es|ed|ing)|has)\b.{0,50}\b(?:virus|malware|trojan|worm|ransomware|malicious (?:code|content|software|attachments?|files?))(?:es)?\b/i,
    /\b(?:message|mail|e-?mail|attachment|file|content)s?\b.{0,30}\binfected\b/i,
    /\binfected (?:message|mail|e-?mail|attachment|file|content|with)\b/i,
    /\b(?:virus|viruses|malware) in (?:the |this |your |an? )?(?:message|mail|e-?mail|attachment|file)\b/i,
    /\beicar\b/i,
    /^[245]\d\d[ -](?:#?[245]\.\d{1,3}\.\d{1,3} )?(?:virus|malware)\.?$/i,
    /\b(?:virus|malware|trojan)\b.{0,20}(?:gefunden|entdeckt|trouvé|détecté|detectado|encontrado|rilevato|trovato|hittades|aangetroffen)|\b(?:contient|contiene|contém|enthält|innehåller|bevat)\b.{0,30}\b(?:virus|malware)\b/i,
  ],
  // Lists of bad servers speak of infected machines, and a scanner that is down has found nothing.
  unless: /\bMCSpamSignature\b|\bblocked using\b|\blisted (?:in|at|by|on)\b|\bblock ?list|\bblacklist|\b(?:RBL|DNSBL|botnet)\b|\byour (?:IP|server|host|network)\b|\binfected (?:host|machine|computer|system|PC|IP)\b|\bmalware acl condition\b|\bscanner (?:is |was )?(?:temporarily )?(?:unavailable|not available|failed|error)\b|\b(?:unable|failed) to (?:connect|scan)\b/i,
  codes: [],
} as const satisfies Cause;
