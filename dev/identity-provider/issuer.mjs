import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { Provider } from "oidc-provider";
import { readText, sendPage } from "./http.mjs";
import { errorPage, loggedOutPage, logoutPage, stylesheet } from "./pages.mjs";
import { languageOf } from "./texts.mjs";

const INTERACTION = /^\/interaction\/([\w-]+)(?:\/(login|cancel))?$/;

/**
 * What makes one issuer different from another.
 *
 * @typedef {object} Profile
 * @property {object} settings of oidc-provider, beside the common ones
 * @property {(interaction: object) => string} loginPage HTML
 * @property {(form: URLSearchParams) => object | undefined} login the result for oidc-provider;
 *   undefined when the form names nobody that we know
 * @property {(exchange: {request, response, path: string}) => Promise<boolean>} [handle] answers the
 *   profile's own addresses; true when it has answered
 * @property {(provider: Provider) => void} [prepare] last changes before the first request
 */

/**
 * Takes a port, so that the issuer's name is known before it is made. Until
 * then every request gets 503.
 *
 * @param {string} address on which to listen
 * @param {number} port 0: any free port
 * @param {string} variable the setting to name when the port is taken
 */
export async function listen(address, port, variable) {
  const server = createServer((_request, response) => {
    response.statusCode = 503;
    response.end("starting");
  });
  await new Promise((resolve, reject) => {
    server.once("error", (error) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`Port ${port} is in use: set ${variable} to another one.`)
          : error,
      ),
    );
    server.listen(port, address, resolve);
  });
  return server;
}

/** The name of the issuer that a listening server is going to be. */
export function issuerName(server, host) {
  return `http://${host}:${server.address().port}`;
}

/** An OpenID provider on a listening server. */
export class Issuer {
  #server;
  #profile;
  #securityPolicy;

  /**
   * @param {import("node:http").Server} server listening
   * @param {string} name
   * @param {string} origin of the application
   * @param {Profile} profile
   */
  constructor(server, name, origin, profile) {
    this.#server = server;
    this.#profile = profile;
    this.name = name;
    // A browser checks form-action on redirects after a form, too: hence the application.
    // To script-src 'self' the library adds the hash of its self-submitting form, where it has one.
    this.#securityPolicy = `default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self' ${origin}; base-uri 'none'; frame-ancestors 'none'`;
    this.provider = new Provider(this.name, commonSettings(server.address().port, profile));
    reportErrors(this.provider, this.name);
    profile.prepare?.(this.provider);

    const protocol = this.provider.callback();
    server.removeAllListeners("request");
    server.on("request", (request, response) => {
      this.#answer(request, response, protocol).catch((error) => fail(response, error));
    });
  }

  async close() {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request, response, protocol) {
    const path = new URL(request.url, this.name).pathname;
    response.setHeader("content-security-policy", this.#securityPolicy);
    response.setHeader("x-content-type-options", "nosniff");
    response.setHeader("referrer-policy", "no-referrer");

    if (path === "/style.css") {
      response.setHeader("content-type", "text/css; charset=utf-8");
      response.end(stylesheet);
      return;
    }
    const [, uid, step] = INTERACTION.exec(path) ?? [];
    if (uid) {
      await this.#interact(request, response, uid, step);
      return;
    }
    if (await this.#profile.handle?.({ request, response, path })) {
      return;
    }
    await protocol(request, response);
  }

  async #interact(request, response, uid, step) {
    const interaction = await this.#interactionOf(request, response, uid);
    if (!interaction) {
      sendPage(response, 400, errorPage("fi", "invalid_request", "this login is no longer open"));
    } else if (step === "cancel") {
      await this.#finish(request, response, {
        error: "access_denied",
        error_description: "the person cancelled",
      });
    } else if (step === "login" && request.method === "POST") {
      await this.#logIn(request, response);
    } else if (step === undefined) {
      sendPage(response, 200, this.#profile.loginPage(interaction));
    } else {
      sendPage(response, 405, errorPage("fi", "invalid_request", "use POST"));
    }
  }

  async #interactionOf(request, response, uid) {
    try {
      const interaction = await this.provider.interactionDetails(request, response);
      return interaction.uid === uid ? interaction : undefined;
    } catch (error) {
      if (error.name === "SessionNotFound") {
        return undefined;
      }
      throw error;
    }
  }

  async #logIn(request, response) {
    const form = new URLSearchParams(await readText(request));
    const login = this.#profile.login(form);
    if (login) {
      await this.#finish(request, response, { login });
    } else {
      sendPage(response, 400, errorPage("fi", "invalid_request", "unknown person or method"));
    }
  }

  #finish(request, response, result) {
    return this.provider.interactionFinished(request, response, result, {
      mergeWithLastSubmission: false,
    });
  }
}

/** Settings that both issuers share. */
function commonSettings(port, { settings }) {
  return {
    ...settings,
    // Cookies know no ports: both issuers live on 127.0.0.1, so the names must differ.
    cookies: {
      keys: [randomBytes(32).toString("base64url")],
      names: {
        session: `session_${port}`,
        interaction: `interaction_${port}`,
        resume: `resume_${port}`,
      },
    },
    responseTypes: ["code"],
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 3600,
      IdToken: 600,
      Interaction: 600,
      Session: 3600,
    },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    loadExistingGrant: grantEverything,
    renderError: (ctx, out) => {
      ctx.type = "html";
      ctx.body = errorPage(pageLanguage(ctx), out.error, out.error_description);
    },
    features: {
      devInteractions: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      ...settings.features,
    },
  };
}

/** For an issuer that can log people out: one page with one button. */
export const logout = {
  enabled: true,
  logoutSource: (ctx, form) => {
    ctx.body = logoutPage(pageLanguage(ctx), form);
  },
  postLogoutSuccessSource: (ctx) => {
    ctx.body = loggedOutPage(pageLanguage(ctx));
  },
};

/** Nobody is asked for consent: the application gets every claim of the scopes it asked for. */
async function grantEverything(ctx) {
  const { client, params, provider, session } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(params.scope);
  await grant.save();
  return grant;
}

function pageLanguage(ctx) {
  return languageOf(ctx.oidc?.params?.ui_locales);
}

/** Says what the protocol refused, without tokens, codes or people. */
function reportErrors(provider, name) {
  for (const event of ["authorization.error", "grant.error", "end_session.error"]) {
    provider.on(event, (_ctx, error) => {
      const { error_description: description, error_detail: detail, cause } = error;
      const parts = new Set([error.error, description, detail, cause?.message].filter(Boolean));
      console.error(`${name} ${event}:`, [...parts].join(" / "));
    });
  }
  provider.on("server_error", (_ctx, error) => console.error(`${name} server_error:`, error));
}

function fail(response, error) {
  console.error(error);
  if (response.headersSent) {
    response.destroy();
  } else {
    sendPage(response, 500, errorPage("fi", "server_error", "see the provider's output"));
  }
}
