import assert from "node:assert/strict";
import { it } from "node:test";
import { members, persons } from "../identity-provider/people.mjs";

const CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
const CENTURY_SIGNS = { 18: "+", 19: "-", 20: "A" };

for (const { identityCode, birthDate } of persons.filter((person) => person.identityCode)) {
  it(`${identityCode} is valid, fictive and of the birth date`, () => {
    const [, day, sign, individualNumber, check] = /^(\d{6})([-+A])(\d{3})(\w)$/.exec(identityCode);
    const [year, month, dayOfMonth] = birthDate.split("-");

    assert.equal(check, CHECK_CHARACTERS[Number(day + individualNumber) % 31]);
    assert.ok(Number(individualNumber) >= 900, "900–999 are never given to real people");
    assert.equal(day, dayOfMonth + month + year.slice(2));
    assert.equal(sign, CENTURY_SIGNS[year.slice(0, 2)]);
  });
}

it("one person has no identity code", () => {
  assert.equal(persons.filter(({ identityCode }) => identityCode === null).length, 1);
});

it("everybody has a name of their own towards the provider", () => {
  const names = [...persons.map(({ id }) => id), ...members.map(({ subject }) => subject)];
  assert.equal(new Set(names).size, names.length);
});
