// Runs the vectors of tests/vectors through the API of the package, in Node and in a browser alike.

/** What of an answer is not as a vector names it; tests/vectors/README.md says how they compare. */
export function differences(named, answer, isWhole, path = "") {
  if (named === null) return answer === undefined || answer === null ? [] : [`${path}: ${show(answer)}, but it should not be there`];
  if (Array.isArray(named) && Array.isArray(answer) && named.length === answer.length) {
    return named.flatMap((inner, at) => differences(inner, answer[at], isWhole, `${path}/${at}`));
  }
  if (isObject(named) && isObject(answer)) {
    const names = isWhole ? new Set([...Object.keys(named), ...Object.keys(answer)]) : Object.keys(named);
    return [...names].flatMap((name) => differences(named[name], answer[name], isWhole, `${path}/${name}`));
  }
  return named === answer ? [] : [`${path}: ${show(answer)}, not ${show(named)}`];
}

const show = (value) => JSON.stringify(value);
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Applies the operations of JSON Patch that vectors use. */
function patched(document, patch = []) {
  const copy = structuredClone(document);
  for (const { op, path, value } of patch) {
    const keys = path.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    const last = keys.pop();
    const parent = keys.reduce((inner, key) => inner[key], copy);
    if (!Array.isArray(parent)) {
      if (op === "remove") delete parent[last];
      else parent[last] = value;
    } else if (op === "add") parent.splice(last === "-" ? parent.length : Number(last), 0, value);
    else if (op === "remove") parent.splice(Number(last), 1);
    else parent[Number(last)] = value;
  }
  return copy;
}

/** Answers the inputs of vectors by the modules of the package; `file` gives the JSON document at a path of the repository. */
export function answers({ satsing, funding, office }, file) {
  const document = (given) => (typeof given === "string" ? file(given) : given);
  const load = ({ pack, packText, packPatch, others = [] }) =>
    satsing.load(packText ?? patched(document(pack), packPatch), { others: others.map(document) });
  const programme = (input) => ("pack" in input || "packText" in input ? load(input) : input.programme);
  const check = (input) => {
    const { language: lang, ...options } = input.options ?? {};
    const own = programme(input);
    const given = input.caseText ?? patched(document(input.case), input.casePatch);
    return satsing.check(given, { ...options, lang, ...(own && { programme: own }) });
  };
  const side = ({ packPatch, options, ...given }) => ({
    ...given,
    ...options,
    ...(given.pack && { pack: patched(document(given.pack), packPatch) }),
    ...(given.others && { others: given.others.map(document) }),
  });
  const due = (input) => {
    const own = programme(input);
    return satsing.due(input.caseText ?? document(input.case), { ...input.options, lang: input.language, ...(own && { programme: own }) });
  };
  const impact = ({ before, after, cases, language }) => {
    const named = cases.map(({ name, case: given, caseText }) => ({ name, case: caseText ?? document(given) }));
    return office.impact(side(before), side(after), named, { lang: language });
  };
  return {
    check,
    due,
    impact,
    compare: ({ before, after, language }) => office.compare(side(before), side(after), { lang: language }),
    evaluate: ({ cases, participation }) => office.evaluate(cases.map(document), participation),
    text: (input) => satsing.text(check(input), input.language),
    load: (input) => {
      const id = load(input);
      return satsing.programmes("en").find((known) => known.id === id);
    },
    lint: ({ packText, others = [], language }) => office.lint(packText, { others: others.map(document), lang: language }),
    test: ({ pack, packText, packPatch, others = [], examples, language }) =>
      office.test(packText ?? patched(document(pack), packPatch), examples, { others: others.map(document), lang: language }),
    rules: (input) => satsing.rules(programme(input), { on: input.on, lang: input.language }),
    fields: (input) => satsing.fields(programme(input), { on: input.on, lang: input.language }),
    label: ({ path, language }) => satsing.label(path, language),
    municipality: ({ country = "NO", code, on }) => satsing.municipality(country, code, on),
    county: ({ country = "NO", code, on }) => satsing.county(country, code, on),
    identifier: ({ kind, text, language }) => satsing.identifier(kind, text, language),
    organisationNumber: ({ text }) => satsing.organisationNumber(text),
    money: ({ text, language }) => satsing.money(text, language),
    allocate: (input) => funding.allocate(input),
    "allocate-tree": (input) => funding.allocateTree(input),
    redistribute: (input) => funding.redistribute(input),
    select: (input) => funding.select(input),
    amounts: (input) => satsing.amounts(programme(input), { lang: input.language }),
    amount: ({ programme: known, amount, inputs, decided }) => {
      if (known) return satsing.amount(known, amount, inputs, { decided });
      const plain = file("tests/packs/plain.json");
      const cited = new Set(amount.versions.map(({ source }) => source.id));
      const sources = [...cited].map((id) => ({ id, title: id }));
      const id = satsing.load({ ...plain, sources: [...plain.sources, ...sources], amounts: [amount] });
      return satsing.amount(id, amount.id, inputs, { decided });
    },
  };
}

/** An error as a vector writes it. */
const failure = (error) => ({ code: error.code, text: error.message, ...error.detail });

/**
 * Asks the modules what native code was asked, a line each; gives the questions whose answer has other bytes, and how many
 * lines could not be asked, since they have other bytes after `JSON.parse` and `JSON.stringify`: those with a number that
 * JavaScript cannot hold.
 */
export function otherwise(modules, lines, file) {
  const ask = answers(modules, file);
  const questions = lines.map((line) => JSON.parse(line)).filter((question, at) => show(question) === lines[at]);
  const differing = questions.filter(({ operation, input, ok, error }) => {
    const native = error ? { error: { code: error.code, text: error.text, ...error.detail } } : { ok: ok ?? undefined };
    let answer;
    try {
      answer = { ok: ask[operation](input) ?? undefined };
    } catch (thrown) {
      answer = { error: failure(thrown) };
    }
    return show(answer) !== show(native);
  });
  return { differing, unasked: lines.length - questions.length };
}

/** Vectors about numbers that JavaScript cannot hold, so that they never reach the package. */
export const BEYOND_JAVASCRIPT = new Set(["2^53 - 1 is the greatest number, on either side of zero"]);

/** Vectors about how numbers are spelled, of which JavaScript keeps only the value: they run, but their bytes are not those asked with. */
export const SPELLED_OTHERWISE = new Set(["whole numbers are read however they are written"]);

/**
 * Runs the vectors of one file by the modules `{ satsing, funding, office }`, `<area>/<operation>.json`; gives how many ran and what was wrong.
 */
export function run(modules, name, vectors, file) {
  const [area, operation] = name.replace(/\.json$/, "").split("/");
  const answer = answers(modules, file)[operation];
  if (!answer) throw new Error(`there is no operation ${operation}`);
  const wrong = vectors.flatMap((vector) => {
    if (BEYOND_JAVASCRIPT.has(vector.name)) return [];
    let found;
    try {
      const got = answer(vector.input);
      found = "error" in vector ? [`an answer, not the error ${vector.error.code}`] : differences(vector.ok, got, area === "funding");
    } catch (error) {
      if (error.name !== "SatsingError") throw new Error(`${name}: ${vector.name}`, { cause: error });
      found = "error" in vector ? differences(vector.error, failure(error), false) : [`the error ${error.code}: ${error.message}`];
    }
    return found.map((difference) => `${name}: ${vector.name}: ${difference}`);
  });
  return { ran: vectors.length, wrong };
}
