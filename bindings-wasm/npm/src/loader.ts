import * as glue from "../wasm/satsing.js";
import { loader } from "./wasm.js";

export const { start, startNow, call } = loader(glue);
