import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import { after, before, beforeEach, describe, it } from "node:test";
import { startMailCatcher } from "../mail-catcher/mail-catcher.mjs";

describe("the mail catcher", () => {
  let mailCatcher;

  before(async () => {
    mailCatcher = await startMailCatcher({ smtpPort: 0, webPort: 0 });
  });

  beforeEach(() => fetch(`${mailCatcher.url}/api/email/all`, { method: "DELETE" }));

  after(() => mailCatcher.close());

  async function emails(query = "") {
    return (await fetch(`${mailCatcher.url}/api/email${query}`)).json();
  }

  /** One SMTP conversation; returns the first digits of the answers to RCPT TO and to the data. */
  async function send(recipient) {
    const socket = connect(mailCatcher.smtpPort, "127.0.0.1");
    const lines = createInterface(socket)[Symbol.asyncIterator]();
    const answer = async () => {
      for (;;) {
        const { value: line } = await lines.next();
        if (/^\d{3} /.test(line)) {
          return Number(line.slice(0, 3));
        }
      }
    };
    const say = (text) => {
      socket.write(`${text}\r\n`);
      return answer();
    };
    await answer();
    await say("EHLO application.example");
    await say("MAIL FROM:<no-reply@opastin.example>");
    const recipientAnswer = await say(`RCPT TO:<${recipient}>`);
    let dataAnswer;
    if (recipientAnswer === 250) {
      await say("DATA");
      dataAnswer = await say(message(recipient));
    }
    await say("QUIT");
    socket.destroy();
    await once(socket, "close");
    return { recipientAnswer, dataAnswer };
  }

  function message(recipient) {
    return [
      "From: Opastin <no-reply@opastin.example>",
      `To: ${recipient}`,
      "Subject: =?UTF-8?Q?Kutsu_ty=C3=B6tilaan?=",
      "Message-ID: <1@opastin.example>",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: 8bit",
      "",
      "Tervetuloa: http://localhost:8080/fi/invitation#abc",
      ".",
    ].join("\r\n");
  }

  it("accepts a message and shows it in the JSON API", async () => {
    assert.deepEqual(await send("aino@customer.example"), {
      recipientAnswer: 250,
      dataAnswer: 250,
    });
    const [email] = await emails();
    assert.equal(email.subject, "Kutsu työtilaan");
    assert.equal(email.envelope.to[0].address, "aino@customer.example");
    assert.equal(email.headers["message-id"], "<1@opastin.example>");
    assert.match(email.text, /http:\/\/localhost:8080\/fi\/invitation#abc/);

    const one = await fetch(`${mailCatcher.url}/api/email/${email.id}`);
    assert.equal((await one.json()).id, email.id);
    const source = await fetch(`${mailCatcher.url}/api/email/${email.id}/source`);
    assert.match(await source.text(), /^Message-ID: <1@opastin.example>/m);
  });

  it("finds the messages of one recipient, and deletes one or all", async () => {
    await send("first@customer.example");
    await send("second@customer.example");
    await send("third@customer.example");
    assert.deepEqual(
      (await emails()).map(({ envelope }) => envelope.to[0].address),
      ["first@customer.example", "second@customer.example", "third@customer.example"],
    );
    const [second] = await emails("?to.address=second@customer.example");
    assert.equal(second.to[0].address, "second@customer.example");

    await fetch(`${mailCatcher.url}/api/email/${second.id}`, { method: "DELETE" });
    assert.equal((await emails()).length, 2);
    const answer = await fetch(`${mailCatcher.url}/api/email/all`, { method: "DELETE" });
    assert.equal(answer.status, 200);
    assert.deepEqual(await emails(), []);
  });

  for (const [recipient, code] of [
    ["nobody@undeliverable.example", 550],
    ["nobody@UNDELIVERABLE.example", 550],
    ["somebody@busy.example", 451],
    ["somebody@not-undeliverable.example", 250],
  ]) {
    it(`answers ${code} to ${recipient}`, async () => {
      const { recipientAnswer } = await send(recipient);
      assert.equal(recipientAnswer, code);
      assert.equal((await emails()).length, code === 250 ? 1 : 0);
    });
  }

  it("has a web page that refers to no other host", async () => {
    const response = await fetch(mailCatcher.url, { headers: { accept: "text/html" } });
    const page = await response.text();
    assert.match(page, /<title>MailDev<\/title>/);
    assert.doesNotMatch(page, /(src|href)="(https?:)?\/\//);
  });

  it("lets no other site read the messages", async () => {
    const response = await fetch(`${mailCatcher.url}/api/email`, {
      headers: { origin: "https://elsewhere.example" },
    });
    assert.equal(response.headers.get("access-control-allow-origin"), null);
  });

  it("names the setting when a port is in use", async () => {
    await assert.rejects(
      startMailCatcher({ smtpPort: mailCatcher.smtpPort, webPort: 0 }),
      /OPASTIN_SMTP_PORT/,
    );
    const webPort = Number(new URL(mailCatcher.url).port);
    await assert.rejects(startMailCatcher({ smtpPort: 0, webPort }), /OPASTIN_MAIL_PORT/);
  });
});
