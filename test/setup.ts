import { TextDecoder, TextEncoder } from "node:util";

// jsdom lacks these; every web view of Outlook has them.
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  ResizeObserver: class { observe() {} unobserve() {} disconnect() {} },
});
