declare module "react-dom17" {
  import type { ReactNode } from "react";
  export function render(node: ReactNode, container: Element): void;
}
