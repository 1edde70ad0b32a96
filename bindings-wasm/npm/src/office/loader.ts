import * as glue from "../../wasm/office.js";
import { loader } from "../wasm.js";

export const { start, startNow, call } = loader(glue);
