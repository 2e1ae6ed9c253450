import type { Compiler } from "webpack";

export const NOTICES: string;
export const SBOM: string;

export class Notices {
  constructor(options?: { readonly sbom?: string });
  apply(compiler: Compiler): void;
}
