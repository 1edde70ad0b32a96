// What a page does that uses satsing for the first time: load it, check a case, show what was found.
import init, { check } from "satsing";
import asker from "../../examples/cases/asker-ledernettverk-2018.json";

await init();
performance.mark("loaded");
const { findings } = check(asker, { lang: "nb" });
document.querySelector("p").textContent = `${findings.length}: ${findings[0].text}`;
performance.mark("first verdict");
