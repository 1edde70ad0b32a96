import * as glue from "../wasm/satsing.js";
import { door } from "./wasm.js";

export const { start, startNow, ask } = door(glue);
