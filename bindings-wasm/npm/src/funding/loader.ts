import * as glue from "../../wasm/funding.js";
import { loader } from "../wasm.js";

export const { start, startNow, call } = loader(glue);
