// The search of the index: every word must occur in a rule's name, id, message or source.
"use strict";

const form = document.getElementById("search");
const words = document.getElementById("words");
const found = document.getElementById("found");
const fold = (text) => text.toLocaleLowerCase(document.documentElement.lang);
const rules = [...document.querySelectorAll("ul.rules > li")].map((element) => ({
  element,
  text: fold(`${element.textContent} ${element.dataset.words}`),
}));

function search() {
  const wanted = fold(words.value).split(/\s+/).filter(Boolean);
  for (const { element, text } of rules) element.hidden = !wanted.every((word) => text.includes(word));
  for (const section of document.querySelectorAll("section.programme")) {
    section.hidden = !section.querySelector("li:not([hidden])");
  }
  const shown = rules.filter(({ element }) => !element.hidden).length;
  found.textContent = found.dataset.text.replace("#", String(shown));
}

form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
words.addEventListener("input", search);
search();
