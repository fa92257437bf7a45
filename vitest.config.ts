import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";
import { factsModule } from "./data/refresh/facts-module.ts";

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), factsModule()],
        test: {
          name: "unit",
          include: ["tests/*.test.ts", "tests/{data,components,entrypoints}/**/*.test.{ts,tsx}"],
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/{browser,e2e}/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          // A browser on a busy machine may miss a beat; the list of tests says "retry x1" where one did.
          retry: 1,
        },
      },
    ],
  },
});
