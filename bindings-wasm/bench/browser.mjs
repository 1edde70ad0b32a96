import startZen from "@gorules/zen-engine-wasm";
import init from "satsing";
import pack from "../../core/benches/check/pack.json";
import { measure } from "./measure.mjs";

globalThis.measured = Promise.all([init(), startZen()]).then(() => measure(pack, () => performance.now()));
