import { defineConfig } from "vite";
import { closed, offline } from "./offline.ts";

export default defineConfig({
  base: "./",
  build: { target: "es2022", modulePreload: { polyfill: false } },
  plugins: [closed(), offline()],
});
