import { textsIn } from "./texts.mjs";

/** Served as `/style.css`: the pages have no inline styles and no scripts. */
export const stylesheet = `
body { font: 1.0625rem/1.5 sans-serif; color: #222; background: #fff; margin: 0 }
header { background: #7a1f00; color: #fff; padding: 0.75rem 1.5rem }
header p { margin: 0 }
main { max-width: 42rem; padding: 0 1.5rem 3rem; overflow-wrap: anywhere }
fieldset { border: 1px solid #767676; padding: 1rem; margin: 1.5rem 0 }
legend { font-weight: bold; padding: 0 0.5rem }
ul { list-style: none; padding: 0; margin: 0 }
li { margin: 0.5rem 0 }
label { display: block; padding: 0.25rem 0 }
button { font: inherit; text-align: left; padding: 0.6rem 1rem; min-height: 2.75rem; width: 100% }
button, a { color: #003479 }
button { background: #fff; border: 1px solid #003479; border-radius: 2px; cursor: pointer }
button:focus-visible, a:focus-visible, input:focus-visible { outline: 3px solid #c94100 }
button span { color: #444 }
`;

/**
 * The page on which a test person and a means of identification are chosen.
 *
 * @param {object} details
 * @param {import("./texts.mjs").Language} details.language
 * @param {string} details.uid of the interaction
 * @param {string} details.serviceName who asks for the identification
 * @param {import("./people.mjs").Person[]} details.persons
 * @param {{id: string, name: import("./people.mjs").Translated}[]} details.methods
 */
export function strongLoginPage({ language, uid, serviceName, persons, methods }) {
  const texts = textsIn(language);
  const choices = methods.map((method, index) => methodChoice(method, index === 0, language));
  const buttons = persons.map((person) =>
    personButton(
      person.id,
      `${person.givenNames} ${person.familyName}`,
      person.identityCode ?? texts.noIdentityCode,
    ),
  );
  return page(
    language,
    texts.strongTitle,
    `<p>${texts.asks}: <strong>${escapeHtml(serviceName)}</strong></p>
<form method="post" action="/interaction/${escapeHtml(uid)}/login">
<fieldset><legend>${texts.method}</legend>
${choices.join("\n")}
</fieldset>
<fieldset><legend>${texts.person}</legend>
<ul>
${buttons.join("\n")}
</ul>
</fieldset>
</form>
${cancelLink(uid, texts)}`,
  );
}

/**
 * The page on which an expert or administrator is chosen.
 *
 * @param {object} details
 * @param {import("./texts.mjs").Language} details.language
 * @param {string} details.uid of the interaction
 * @param {import("./people.mjs").Member[]} details.members
 */
export function organisationLoginPage({ language, uid, members }) {
  const texts = textsIn(language);
  const buttons = members.map((member) =>
    personButton(
      member.subject,
      `${member.givenName} ${member.familyName}`,
      `${member.organisation[language]} (${member.subject})`,
    ),
  );
  return page(
    language,
    texts.organisationTitle,
    `<form method="post" action="/interaction/${escapeHtml(uid)}/login">
<fieldset><legend>${texts.person}</legend>
<ul>
${buttons.join("\n")}
</ul>
</fieldset>
</form>
${cancelLink(uid, texts)}`,
  );
}

/** @param {string} form the protocol's own form, with the id `op.logoutForm` */
export function logoutPage(language, form) {
  const texts = textsIn(language);
  return page(
    language,
    texts.logoutTitle,
    `<p>${texts.logoutQuestion}</p>
${form}
<p><button type="submit" form="op.logoutForm" name="logout" value="yes">${texts.logout}</button></p>`,
  );
}

export function loggedOutPage(language) {
  return page(language, textsIn(language).loggedOutTitle, "");
}

/** The code and description are the protocol's, in English, for developers. */
export function errorPage(language, code, description) {
  return page(
    language,
    textsIn(language).errorTitle,
    `<p id="error" lang="en">${escapeHtml(code)}: ${escapeHtml(description)}</p>`,
  );
}

function methodChoice(method, checked, language) {
  const id = `method-${method.id}`;
  const state = checked ? " checked" : "";
  return `<label for="${id}"><input type="radio" id="${id}" name="method" value="${method.id}"${state}> ${escapeHtml(method.name[language])}</label>`;
}

function personButton(value, name, addition) {
  return `<li><button type="submit" name="person" value="${escapeHtml(value)}">${escapeHtml(name)} <span>${escapeHtml(addition)}</span></button></li>`;
}

function cancelLink(uid, texts) {
  return `<p><a href="/interaction/${escapeHtml(uid)}/cancel">${texts.cancel}</a></p>`;
}

function page(language, title, content) {
  const texts = textsIn(language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${texts.warning}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><p><strong>${texts.warning}</strong></p><p>${texts.fictive}</p></header>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
}

function escapeHtml(text) {
  return String(text ?? "").replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
