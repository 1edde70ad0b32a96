import asker from "../../cases/asker-ledernettverk-2018.json";
import strategy from "../../cases/asker-realfag-strategi.json";
import type { FormId } from "./layouts.js";
import type { Json } from "./pointer.js";
import report from "./report-example.json";

/** A case for each form: two as their sources print them, and a report with made-up numbers. */
export const EXAMPLES: Readonly<Record<FormId, Json>> = { network: asker as Json, strategy: strategy as Json, report: report as Json };
