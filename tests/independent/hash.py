"""Compares the hash of a case in the receipt with the SHA-256 of its canonical JSON as another program writes it.

    hash.py RUNNER

RUNNER is the example `check_lines`; the other program is `rfc8785` of PyPI.
"""

import hashlib
import json
import subprocess
import sys

import rfc8785

PLAIN = json.load(open("tests/packs/plain.json", encoding="utf-8"))
OWN = {
    **PLAIN,
    "codeLists": [{"id": "colours", "codes": [{"code": "red", "label": {"nb": "rød", "en": "red"}}]}],
    "fields": [
        {"path": "/own/" + name, "type": kind, "label": {"nb": "x", "en": "x"}, **more}
        for name, kind, more in [
            ("credits", "decimal", {}), ("wages", "money", {}), ("seats", "number", {}), ("on", "date", {}), ("at", "time", {}),
            ("note", "text", {}), ("colour", "code", {"list": "colours"}), ("is", "boolean", {}), ("tags", "list", {}),
            ("tags/*", "text", {}), ("visits", "list", {}), ("visits/*/on", "date", {})]],
}
DOCUMENTS = [
    '{}', 'null', '[]', '7', '"x"', '{"reference":null}', '{"letter":null}', '{"letter":{}}', '{"network":{"groups":[]}}',
    '{"network":{"groups":null}}', '{"network":{"groups":[null,{}]}}', '{"network":{"groups":[{"id":null}]}}',
    '{"unknown":{"b":1,"a":[null,{"z":1e21,"y":-0.0}]}}', '{"cohort":-0.0}', '{"cohort":-0}', '{"cohort":1.0}', '{"cohort":1e3}',
    '{"cohort":1e21}', '{"cohort":9007199254740993}', '{"cohort":0.1}', '{"cohort":"4"}', '{"cohort":true}', '{"cohort":[1,{"a":2}]}',
    '{"letter":{"amount":1e15}}', '{"letter":{"amount":1.5}}', '{"letter":{"amount":-0.0}}', '{"letter":"no"}', '{"letter":5e-324}',
    '{"decidedOn":"2019-02-29"}', '{"decidedOn":"2019-02-28"}', '{"decidedOn":20190228}', '{"reference":"\\u00e5\\u2028\\ud83d\\ude00\\u0007\\/"}',
    '{"r\\u00e9f":1,"\\ud83d\\ude00":2,"\\ufb33":3}', '{"a/b":1,"c~d":2,"":3}', '{"network":{"":{"a/b":null}}}',
    '{"network":{"groups":[{"sessions":[{"startsOn":"1.3.2019","startsAt":"8","online":"ja","attended":1.0,"x":1}]}]}}',
    '{"strategy":{"levels":["primary","no",null,7]}}', '{"strategy":{"goals":[{"id":"a"},{"id":"a"}]}}', '{"format":1}',
    '{"own":{"credits":7.50}}', '{"own":{"credits":7.12345}}', '{"own":{"credits":1e9}}', '{"own":{"credits":1e10}}', '{"own":{"credits":-0.0}}',
    '{"own":{"credits":1e-4}}', '{"own":{"credits":0.3}}', '{"own":{"credits":123456.7891}}', '{"own":{"wages":100.0}}', '{"own":{"wages":null}}',
    '{"own":{"note":null,"tags":[null,"a",1]}}', '{"own":null}', '{"own":[]}', '{"own":{"visits":[{"id":"a","on":"x"},{"id":"a"},5]}}',
    '{"own":{"visits":[{"unknown":{"x":1}}]}}', '{"own":{"colour":"blue"}}', '{"own":{"colour":"red","is":false,"at":"08:30","on":"2019-01-01"}}',
    '{"own":{"at":"24:00"}}', '{"own":{},"reference":"x"}', '{"reference":"x","own":{"z":1,"a":{}}}', '{"$schema":"x"}', '{"$schema":4}',
    '{"unknown":5.471893441919371e-143}', '{"own":{"x":5.471893441919371e-143}}', '{"unknown":2.2250738585072011e-308}',
    '{"report":{"lines":[[],{},null,[[null]]]}}', '{"period":{"startsOn":null,"endsOn":"2019-01-01","x":null}}', '{"letter":{"payments":{"0":1}}}',
]


def main():
    runner = subprocess.Popen([sys.argv[1]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    wrong = 0
    for pack in (PLAIN, OWN):
        for text in DOCUMENTS:
            line = json.dumps({"pack": pack, "caseText": text, "options": {"inputHash": True}})
            runner.stdin.write(line + "\n")
            runner.stdin.flush()
            answer = json.loads(runner.stdout.readline())
            # a number is the nearest that a binary fraction of 64 bits can hold
            document = json.loads(text, parse_int=float)
            expected = hashlib.sha256(rfc8785.dumps(document)).hexdigest()
            given = answer.get("receipt", {}).get("inputHash", answer)
            if given != expected:
                wrong += 1
                print(f"{text} ({'own fields' if pack is OWN else 'no own fields'}): {given}, not {expected}")
    print(f"the hashes of {2 * len(DOCUMENTS)} documents were compared, {wrong} differ")
    sys.exit(wrong > 0)


main()
