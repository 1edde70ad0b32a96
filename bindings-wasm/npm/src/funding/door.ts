import * as glue from "../../wasm/funding.js";
import { door } from "../wasm.js";

export const { start, startNow, ask } = door(glue);
