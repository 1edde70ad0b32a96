import { defineConfig } from "vite";

export default defineConfig({
  build: { target: "es2022", rollupOptions: { input: ["react-hook-form.html", "tanstack-form.html"] } },
});
