// In Node the package finds its own bytes.
import { initSync } from "satsing";
import { initSync as initFundingSync } from "satsing/funding";
import { initSync as initOfficeSync } from "satsing/office";

initSync();
initFundingSync();
initOfficeSync();
