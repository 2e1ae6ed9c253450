import type { Compiler } from "webpack";

export class NamesWithoutPlace {
  apply(compiler: Compiler): void;
}
